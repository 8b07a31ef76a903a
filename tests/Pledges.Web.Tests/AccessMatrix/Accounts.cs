using static Pledges.Web.Tests.AccessMatrix.Row;

namespace Pledges.Web.Tests.AccessMatrix;

public sealed class Accounts : Rows
{
    public override IEnumerable<Row> All() =>
    [
        // A signed-in person is sent onward from the sign-in page.
        Get("/signin").For(200, Who.Anonymous).Others(302),
        Post("/signin").Everybody(400),
        // Nobody is half way: back to the sign-in page, or onward.
        Get("/signin/code").Everybody(302),
        Post("/signin/code").Everybody(302),
        Get("/signout").Everybody(200),
        Post("/signout").Everybody(302),
        Get("/activate").Everybody(200),
        Post("/activate").Everybody(400),
        Get("/activate/done").Others(200),
        Get("/account").Others(200),
        Post("/account").Others(400),
        Get("/account/second-factor").Others(200),
        Post("/account/second-factor", _ => "/account/second-factor?handler=Begin").Others(302),
        Get("/account/email").Others(200),
        Post("/account/email").Others(200),

        Get("/cells/{code}/codes", c => $"/cells/{c.Cell.Code}/codes").For(200, Who.Secretary, Who.Deputy)
            .For(404, Who.OtherSecretary, Who.GrassrootsSecretary).Others(403),
        Post("/cells/{code}/codes", c => $"/cells/{c.Cell.Code}/codes", ("Chosen", c => $"{c.Silent.MemberId}")).For(200, Who.Secretary, Who.Deputy)
            .For(404, Who.OtherSecretary, Who.GrassrootsSecretary).Others(403),

        Get("/accounts").For(200, Who.Administrator).Others(403),
        Get("/accounts/new").For(200, Who.Administrator).Others(403),
        Post("/accounts/new").For(400, Who.Administrator).Others(403),
        Get("/accounts/codes").For(200, Who.Administrator).Others(403),
        Post("/accounts/codes").For(400, Who.Administrator).Others(403),
        Get("/accounts/{id}", c => $"/accounts/{c.Member.AccountId}").For(200, Who.Administrator).Others(403),
        Post("/accounts/{id}", c => $"/accounts/{c.Member.AccountId}?handler=Disable").For(302, Who.Administrator).Others(403),
        Get("/accounts/{id}/appoint", c => $"/accounts/{c.Member.AccountId}/appoint").For(200, Who.Administrator).Others(403),
        Post("/accounts/{id}/appoint", c => $"/accounts/{c.Member.AccountId}/appoint").For(400, Who.Administrator).Others(403),
        Get("/audit").For(200, Who.Administrator).Others(403),
        Post("/audit").For(302, Who.Administrator).Others(403),
    ];
}
