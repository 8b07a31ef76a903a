using static Pledges.Web.Tests.AccessMatrix.Row;

namespace Pledges.Web.Tests.AccessMatrix;

public sealed class Shell : Rows
{
    public override IEnumerable<Row> All() =>
    [
        Get("/about").Others(200),
        Get("/language").Everybody(302),
        Post("/language", null, ("code", _ => "en")).Everybody(302),
        Get("/error/{code}", _ => "/error/404").Everybody(200),
        Get("/health/live").Everybody(200),
        Get("/health/ready").Everybody(200),
    ];
}
