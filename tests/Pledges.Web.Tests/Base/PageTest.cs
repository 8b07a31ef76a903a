using Pledges.Data;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Base;

/// <summary>
/// Base of the tests of pages: <c>var page = await As(City.Member).Get("/my-pledge")</c>. Every test has the city of
/// <see cref="TestCity"/> for itself, at <see cref="TestCity.Now"/> unless it moves the clock.
/// </summary>
public abstract class PageTest(Site site) : IDisposable
{
    private readonly List<PledgesDb> contexts = [];
    private World? world;

    protected Site Site => site;

    protected TestCity City => site.City;

    protected World World => world ??= new World(site);

    /// <summary>A browser in which nobody is signed in.</summary>
    protected Browser Anonymous() => new(site, World);

    /// <summary>A browser in which the person signs in through the page at the first request.</summary>
    protected Browser As(Person person) => new(site, World, person);

    /// <summary>A new look at the database, as stored.</summary>
    protected PledgesDb Db()
    {
        var db = Template.Context(World.ConnectionString);
        contexts.Add(db);
        return db;
    }

    /// <summary>Moves the clock of this test; a date means ten in the morning in Vietnam.</summary>
    protected void SetDate(int year, int month, int day) => World.Now = new DateTimeOffset(year, month, day, 10, 0, 0, TimeSpan.FromHours(7));

    protected virtual void Dispose(bool disposing)
    {
        contexts.ForEach(db => db.Dispose());
        world?.Dispose();
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }
}
