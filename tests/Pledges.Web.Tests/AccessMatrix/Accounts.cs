using static Pledges.Web.Tests.AccessMatrix.Row;

namespace Pledges.Web.Tests.AccessMatrix;

public sealed class Accounts : Rows
{
    public override IEnumerable<Row> All() =>
    [
        // A signed-in person is sent onward from the sign-in page.
        Get("/signin").For(200, Who.Anonymous).Others(302),
        Post("/signin").Everybody(400),
        Get("/signout").Everybody(200),
        Post("/signout").Everybody(302),
        Get("/activate").Everybody(200),
        Post("/activate").Everybody(400),
        Get("/activate/done").Others(200),
        Get("/account").Others(200),
        Post("/account").Others(400),
    ];
}
