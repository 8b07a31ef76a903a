using Pledges.Data.Audit;
using Pledges.Data.Tests.Base;

namespace Pledges.Data.Tests.Audit;

public abstract class AuditTest(CityTemplate template) : DataTest(template)
{
    protected static EventEntry Entry(string detail) =>
        new() { At = TestDatabase.Now, ActorId = 1, Kind = "test.happened", Subject = "Test", SubjectId = 1, Detail = detail };

    protected static async Task WriteAsync(TestDatabase city, params string[] details)
    {
        var db = city.Db();
        db.Events.AddRange(details.Select(Entry));
        await db.SaveChangesAsync();
    }

    protected static async Task<(AuditCheck Events, AuditCheck Reads)> CheckAsync(TestDatabase city, params AuditSeal[] noted)
    {
        var checks = await new VerifyAudit(city.Db(), TimeProvider.System).RunAsync(0, noted, TestContext.Current.CancellationToken);
        return (checks.Single(c => c.Log == AuditLogs.Events), checks.Single(c => c.Log == AuditLogs.Reads));
    }
}
