using Pledges.Data.Tests.Base;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

[assembly: AssemblyFixture(typeof(CityTemplate))]

namespace Pledges.Data.Tests.Base;

/// <summary>The city, built once in memory; each test on SQLite gets a copy of it.</summary>
public sealed class CityTemplate : IAsyncLifetime
{
    private readonly Template template = new();
    private TestCity? city;

    public async ValueTask InitializeAsync()
    {
        await using var db = Template.Context(template.ConnectionString);
        city = await TestDatabase.BuildAsync(db);
    }

    public ValueTask DisposeAsync()
    {
        template.Dispose();
        return ValueTask.CompletedTask;
    }

    internal TestDatabase Copy() => TestDatabase.CopyOf(template, city!);
}

/// <summary>Base of the tests of the database: <c>await using var city = await OpenAsync(engine)</c>.</summary>
public abstract class DataTest(CityTemplate template)
{
    protected async Task<TestDatabase> OpenAsync(Engine engine) => engine == Engine.Sqlite
        ? template.Copy()
        : await TestDatabase.OnServerAsync(OnEveryDatabaseAttribute.SqlServer!);
}
