using Pledges.Domain.Access;
using Pledges.Domain.Pledging;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Pledging;

public sealed class PracticeModelTests
{
    private static readonly PracticeModelDetails Good = new("Mỗi ngày làm một việc tốt", "Phục vụ nhân dân", "Mỗi đảng viên mỗi ngày một việc", new(2026, 1, 1), new(2026, 2, 1));

    internal static IEnumerable<Refusal> Refusals =>
    [
        Founding(nameof(PracticeModelRules.ModelIsDescribed), "no name", Good with { Name = " \u200B" }),
        Founding(nameof(PracticeModelRules.ModelIsDescribed), "a name too long", Good with { Name = new string('x', PracticeModel.NameLength + 1) }),
        Founding(nameof(PracticeModelRules.ModelIsDescribed), "no description", Good with { Description = "" }),
        Founding(nameof(PracticeModelRules.ModelDatesAreInOrder), "an end before the beginning", Good with { To = new(2026, 1, 1) }),
        Of(nameof(PracticeModelRules.ModelDatesAreInOrder), "changing to year 9999", m => m.Change(Good with { From = new(9999, 1, 1) }, A.Office, A.Now)),
        Of(nameof(PracticeModelRules.ActsForOneself), "joining for somebody else", m => m.Join(A.OwnerId, A.Today, A.Secretary, A.Now)),
        Of(nameof(PracticeModelRules.ActsForOneself), "leaving for somebody else", m => m.Leave(A.OwnerId, A.Today, A.Secretary, A.Now)),
        Of(nameof(PracticeModelRules.ModelRunsOn), "joining before it begins", m => m.Join(A.OwnerId, new(2025, 12, 31), A.Owner(), A.Now)),
        Of(nameof(PracticeModelRules.ModelRunsOn), "joining after its end", m => m.Join(A.OwnerId, new(2026, 2, 1), A.Owner(new(2026, 3, 1)), A.Now)),
        Of(nameof(PracticeModelRules.DayHasCome), "joining tomorrow", m => m.Join(A.OwnerId, A.Today.AddDays(1), A.Owner(), A.Now)),
        Of(nameof(PracticeModelRules.MemberIsNotIn), "joining twice", m => m.Join(A.OwnerId, A.Today, A.Owner(), A.Now), joined: true),
        Of(nameof(PracticeModelRules.MemberIsIn), "leaving without having joined", m => m.Leave(A.OwnerId, A.Today, A.Owner(), A.Now)),
        Of(nameof(PracticeModelRules.LeavesAfterJoining), "leaving before joining", m => m.Leave(A.OwnerId, new(2026, 1, 2), A.Owner(), A.Now), joined: true),
        Of(nameof(PracticeModelRules.ModelIsOfAnotherUnit), "taking over a model of one's own", m => PracticeModel.Replicate(m, A.Body, A.Today, A.Office, A.Now)),
        Of(nameof(PracticeModelRules.ResultsAreGiven), "reporting nothing", m => m.ReportResults(" ", A.Office, A.Now)),
    ];

    [Fact]
    public void Replicate_IntoAnotherUnit_NamesTheFirstAndBeginsWithoutMembers()
    {
        var first = Model(joined: true).WithId(4);
        var second = PracticeModel.Replicate(first, 8, A.Today, A.Office, A.Now).WithId(5);
        var third = PracticeModel.Replicate(second, 9, A.Today, A.Office, A.Now);
        Assert.Equal((4, 4, first.Name, A.Today), (second.CopiedFromId, third.CopiedFromId, third.Name, third.From));
        Assert.Empty(third.Participations);
    }

    [Fact]
    public void Leave_AfterSomeDays_EndsThePart_AndJoiningAgainBeginsAnother()
    {
        var model = Model(joined: true);
        model.Leave(A.OwnerId, new(2026, 1, 15), A.Owner(), A.Now);
        model.Join(A.OwnerId, new(2026, 1, 15), A.Owner(), A.Now);
        Assert.Equal([(new DateOnly(2026, 1, 10), (DateOnly?)new DateOnly(2026, 1, 15)), (new DateOnly(2026, 1, 15), null)], model.Participations.Select(p => (p.From, p.To)));
        Assert.Equal(["model.founded", "model.joined", "model.left", "model.joined"], model.Happenings.Select(h => h.Kind));
    }

    [Fact]
    public void Leave_OnTheDayOfJoining_LeavesNoTrace()
    {
        var model = Model(joined: true);
        model.Leave(A.OwnerId, new(2026, 1, 10), A.Owner(), A.Now);
        Assert.Empty(model.Participations);
    }

    [Fact]
    public void Access_ToFounding_IsTheOfficesAndTheCommitteesOfTheUnit()
    {
        var committee = A.Secretary with { Grants = [new Grant(Role.GrassrootsCommittee, A.Body)] };
        Assert.True(PracticeModelAccess.MayFoundFor(A.Office, 1));
        Assert.True(PracticeModelAccess.MayFoundFor(committee, A.Body));
        Assert.False(PracticeModelAccess.MayFoundFor(committee, 1));
        Assert.False(PracticeModelAccess.MayFound(A.Secretary));
        Assert.True(PracticeModelAccess.MayChange(committee, new PracticeModel(A.Body, Good, committee, A.Now)));
        Assert.False(PracticeModelAccess.MayJoin(A.Office));
    }

    [Fact]
    public void TakeIn_OfAModelThatEnded_TakesWhoeverTookPart_AndGivingBackLeavesTheRest()
    {
        var (ended, other) = (Model(joined: true), Model());
        other.TakeIn(ended, A.Today, A.Office, A.Now);
        other.TakeIn(ended, A.Today, A.Office, A.Now);
        Assert.Equal(ended.Participations.Select(p => p.MemberId), other.Participations.Select(p => p.MemberId));
        other.GiveBack(ended, A.Today, A.Office, A.Now);
        Assert.Empty(other.Participations);
    }

    private static PracticeModel Model(bool joined = false)
    {
        var model = new PracticeModel(A.Body, Good, A.Office, A.Now);
        if (joined)
        {
            model.Join(A.OwnerId, new(2026, 1, 10), A.Owner(), A.Now);
        }

        return model;
    }

    private static Refusal Founding(string rule, string when, PracticeModelDetails details) =>
        new(rule, $"founding a model with {when}", () => (null, () => _ = new PracticeModel(A.Body, details, A.Office, A.Now)));

    private static Refusal Of(string rule, string when, Action<PracticeModel> act, bool joined = false) => new(rule, when, () =>
    {
        var model = Model(joined);
        return (model, () => act(model));
    });
}
