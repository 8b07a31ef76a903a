using static Pledges.Web.Tests.AccessMatrix.Row;

namespace Pledges.Web.Tests.AccessMatrix;

/// <summary>
/// The own year has no number of a person in its address: everybody on the roster reaches their own, nobody another's.
/// Of the people of the matrix, Deputy, OtherSecretary, Committee and OtherCommittee have no pledge yet.
/// </summary>
public sealed class Member : Rows
{
    private static readonly Who[] Staff = [Who.Nobody, Who.Standing, Who.Office, Who.Inspection, Who.Administrator];
    private static readonly Who[] WithoutPledge = [Who.Deputy, Who.OtherSecretary, Who.Committee, Who.OtherCommittee];

    public override IEnumerable<Row> All() =>
    [
        Get("/").Others(200),
        Get("/notices").Others(200),
        Get("/my-pledge").For(403, Staff).Others(302),
        Get("/my-pledge/{year}", _ => "/my-pledge/2026").For(403, Staff).Others(200),
        Get("/my-pledge/{year}/edit", _ => "/my-pledge/2026/edit").For(403, Staff).For(200, WithoutPledge).Others(302),
        Post("/my-pledge/{year}/edit", _ => "/my-pledge/2026/edit", Typed("x")).For(403, Staff).For(302, WithoutPledge).Others(400),
        Get("/my-pledge/{year}/advice", _ => "/my-pledge/2026/advice").For(403, Staff).Others(302),
        Post("/my-pledge/{year}/advice", _ => "/my-pledge/2026/advice?row=0", Typed("x")).For(403, Staff).Others(200),
        Get("/my-pledge/{year}/share", _ => "/my-pledge/2026/share").For(403, Staff).For(404, WithoutPledge).Others(200),
        Post("/my-pledge/{year}/share", _ => "/my-pledge/2026/share").For(403, Staff).For(404, WithoutPledge).Others(400),
        Get("/my-pledge/{year}/check", _ => "/my-pledge/2026/check").For(403, Staff).Others(302),
        Post("/my-pledge/{year}/check", _ => "/my-pledge/2026/check").For(403, Staff).For(404, WithoutPledge).For(400, Who.Member).Others(302),
        Get("/my-pledge/{year}/sent", _ => "/my-pledge/2026/sent").For(403, Staff).For(302, WithoutPledge).Others(200),
        Get("/my-pledge/{year}/diary", _ => "/my-pledge/2026/diary").For(403, Staff).Others(200),
        Post("/my-pledge/{year}/diary", _ => "/my-pledge/2026/diary").For(403, Staff).For(404, WithoutPledge).Others(400),
        Get("/my-pledge/{year}/amend", _ => "/my-pledge/2026/amend").For(403, Staff).For(404, WithoutPledge).Others(200),
        Post("/my-pledge/{year}/amend", _ => "/my-pledge/2026/amend").For(403, Staff).For(404, WithoutPledge).Others(400),
        Get("/my-pledge/{year}/mid-year", _ => "/my-pledge/2026/mid-year").For(403, Staff).For(404, WithoutPledge).Others(200),
        Post("/my-pledge/{year}/mid-year", _ => "/my-pledge/2026/mid-year").For(403, Staff).For(404, WithoutPledge).Others(400),
        Get("/models").Others(200),
        Get("/models/{id}", _ => "/models/1").Others(200),
        Post("/models/{id}", _ => "/models/1").For(403, Staff).Others(400),
        Get("/models/new").For(200, Who.Office, Who.Committee, Who.OtherCommittee).Others(403),
        Post("/models/new").For(400, Who.Office, Who.Committee, Who.OtherCommittee).Others(403),
        Get("/models/{id}/edit", _ => "/models/1/edit").For(200, Who.Office, Who.Committee).Others(403),
        Post("/models/{id}/edit", _ => "/models/1/edit", ("Input.Name", _ => "")).For(400, Who.Office, Who.Committee).Others(403),
        Get("/my-pledge/{year}/self-review", _ => "/my-pledge/2026/self-review").For(403, Staff).For(200, Who.Member).Others(302),
        Post("/my-pledge/{year}/self-review", _ => "/my-pledge/2026/self-review").For(403, Staff).For(404, WithoutPledge).For(302, Who.Member).Others(400),
        Get("/my-pledge/{year}/self-review/sent", _ => "/my-pledge/2026/self-review/sent").For(403, Staff).Others(302),
        Get("/my-pledge/{year}/print", _ => "/my-pledge/2026/print").For(403, Staff).For(404, WithoutPledge).Others(200),
    ];

    private static (string Name, Func<City.TestCity, string> Value)[] Typed(string deed) =>
        [("Input.Rows[0].Section", _ => "dao_duc"), ("Input.Rows[0].Deed", _ => deed), ("Do", _ => "save")];
}
