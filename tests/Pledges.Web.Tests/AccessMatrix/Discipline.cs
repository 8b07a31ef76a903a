using static Pledges.Web.Tests.AccessMatrix.Row;

namespace Pledges.Web.Tests.AccessMatrix;

/// <summary>The register: the commission writes, the city's bodies read, units read what concerns their people, members their own.</summary>
public sealed class Discipline : Rows
{
    private static readonly Who[] Outside = [Who.Nobody, Who.Member, Who.Fellow, Who.OtherMember, Who.OtherSecretary, Who.OtherCommittee, Who.GrassrootsSecretary, Who.Administrator];

    private static readonly Who[] WithoutUnit = [Who.Nobody, Who.Member, Who.Fellow, Who.OtherMember, Who.Administrator];

    public override IEnumerable<Row> All() =>
    [
        Get("/discipline").Others(200),
        Get("/discipline/statistics").For(403, WithoutUnit).Others(200),
        Get("/discipline/new").For(200, Who.Inspection).Others(403),
        Post("/discipline/new").For(400, Who.Inspection).Others(403),
        Get("/discipline/{id}", c => $"/discipline/{c.DisciplineId}").For(404, Outside).Others(200),
        Get("/discipline/{id}/correct", c => $"/discipline/{c.DisciplineId}/correct").For(200, Who.Inspection).Others(403),
        Post("/discipline/{id}/correct", c => $"/discipline/{c.DisciplineId}/correct").For(400, Who.Inspection).Others(403),
        Get("/discipline/{id}/appeal", c => $"/discipline/{c.DisciplineId}/appeal").For(200, Who.Inspection).Others(403),
        Post("/discipline/{id}/appeal", c => $"/discipline/{c.DisciplineId}/appeal").For(400, Who.Inspection).Others(403),
        Get("/discipline/{id}/annul", c => $"/discipline/{c.DisciplineId}/annul").For(200, Who.Inspection).Others(403),
        Post("/discipline/{id}/annul", c => $"/discipline/{c.DisciplineId}/annul").For(400, Who.Inspection).Others(403),
        Get("/discipline/{id}/posts", c => $"/discipline/{c.DisciplineId}/posts").For(200, Who.Office).Others(403),
        Post("/discipline/{id}/posts", c => $"/discipline/{c.DisciplineId}/posts").For(400, Who.Office).Others(403),
    ];
}
