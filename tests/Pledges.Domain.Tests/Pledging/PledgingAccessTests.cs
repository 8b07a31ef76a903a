using Pledges.Domain.Access;
using Pledges.Domain.Pledging;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Pledging;

/// <summary>Who may write, read, decide and enter for another; by relation to the pledge of a member of the cell.</summary>
public sealed class PledgingAccessTests
{
    private const int OtherCell = 6;

    private static readonly Standing Member = new(A.Cell, A.Body, OwnerIsSecretary: false, CellIsGrassroots: false);
    private static readonly Standing Leader = Member with { OwnerIsSecretary = true };
    private static readonly Standing LeaderOfGrassrootsCell = new(A.Cell, 1, OwnerIsSecretary: true, CellIsGrassroots: true);

    private static readonly IReadOnlyDictionary<string, Actor> People = new Dictionary<string, Actor>
    {
        ["owner"] = A.Owner(),
        ["colleague"] = Holding(13),
        ["secretary"] = Holding(12, (Role.CellSecretary, A.Cell)),
        ["owner leads the cell"] = Holding(A.OwnerId, (Role.CellSecretary, A.Cell)),
        ["other secretary"] = Holding(14, (Role.CellSecretary, OtherCell)),
        ["committee"] = Holding(15, (Role.GrassrootsCommittee, A.Body)) with { UnitIds = [A.Body, A.Cell, OtherCell] },
        ["other committee"] = Holding(16, (Role.GrassrootsCommittee, 3)),
        ["successor's secretary"] = Holding(17, (Role.CellSecretary, 9)) with { UnitIds = [9, A.Cell] },
        ["office"] = Holding(null, (Role.CityOffice, 1)),
        ["standing"] = Holding(null, (Role.StandingCommittee, 1)),
        ["inspection"] = Holding(null, (Role.InspectionCommission, 1)),
        ["administrator"] = Holding(null, (Role.Administrator, 1)),
        ["nobody"] = Holding(null),
    };

    [Fact]
    public void MayWrite_IsTheOwnerAlone() =>
        Allows((actor, pledge) => PledgingAccess.MayWrite(actor, pledge), "owner", "owner leads the cell");

    [Fact]
    public void MayRead_IsTheOwnerTheirLeadersAndTheReadersOfTheCity() =>
        Allows((actor, pledge) => PledgingAccess.MayRead(actor, pledge, Member), "owner", "owner leads the cell", "secretary", "committee", "successor's secretary", "office", "standing");

    [Fact]
    public void MayRead_WhenTheOwnerBelongsToNoCell_IsTheOwnerAndTheReadersOfTheCity() =>
        Allows((actor, pledge) => PledgingAccess.MayRead(actor, pledge, null), "owner", "owner leads the cell", "office", "standing");

    [Fact]
    public void MayDecide_OnAMember_IsTheCellsSecretary() =>
        Allows((actor, pledge) => PledgingAccess.MayDecide(actor, pledge, Member), "secretary");

    [Fact]
    public void MayDecide_OnTheSecretary_IsTheCommitteeAbove() =>
        Allows((actor, pledge) => PledgingAccess.MayDecide(actor, pledge, Leader), "committee");

    [Fact]
    public void MayDecide_OnTheSecretaryOfAGrassrootsCell_IsTheCityOffice() =>
        Allows((actor, pledge) => PledgingAccess.MayDecide(actor, pledge, LeaderOfGrassrootsCell), "office");

    [Fact]
    public void MayDecide_OnTheSecretaryOfACellUnderNothing_IsNobody() =>
        Allows((actor, pledge) => PledgingAccess.MayDecide(actor, pledge, Leader with { ParentId = null }));

    [Fact]
    public void MayDecide_WhenTheOwnerBelongsToNoCell_IsNobody() =>
        Allows((actor, pledge) => PledgingAccess.MayDecide(actor, pledge, null));

    [Fact]
    public void MayEnterOnBehalf_OfAMember_IsTheCellsSecretary() =>
        Allows((actor, pledge) => PledgingAccess.MayEnterOnBehalf(actor, pledge.MemberId, Member), "secretary");

    [Fact]
    public void MayEnterOnBehalf_OfTheSecretary_IsNobody() =>
        Allows((actor, pledge) => PledgingAccess.MayEnterOnBehalf(actor, pledge.MemberId, Leader));

    [Fact]
    public void MayRead_OfADraft_IsTheOwnerAndTheCell() =>
        Assert.Equal(
            ["owner", "owner leads the cell", "secretary"],
            People.Where(p => PledgingAccess.MayRead(p.Value, A.Pledge(PledgeState.Draft), Member)).Select(p => p.Key).Order());

    [Fact]
    public void MayEnterOnBehalf_WhenThereIsNoCell_IsNobody() =>
        Allows((actor, pledge) => PledgingAccess.MayEnterOnBehalf(actor, pledge.MemberId, null));

    private static void Allows(Func<Actor, Pledge, bool> question, params string[] who)
    {
        var pledge = A.Pledge(PledgeState.Submitted);
        Assert.Equal(who.Order(), People.Where(p => question(p.Value, pledge)).Select(p => p.Key).Order());
    }

    private static Actor Holding(int? memberId, params ReadOnlySpan<(Role Role, int Unit)> grants)
    {
        var held = new List<Grant>();
        foreach (var (role, unit) in grants)
        {
            held.Add(new Grant(role, unit));
        }

        return new Actor(200, "Người đọc", memberId, A.Today, held, [.. held.Where(g => g.Role == Role.CellSecretary).Select(g => g.UnitId)]);
    }
}
