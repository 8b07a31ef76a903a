using Pledges.Domain.Access;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Xunit;

namespace Pledges.Domain.Tests.Pledging;

/// <summary>What the member does after the pledge is confirmed, and what is missing before.</summary>
public sealed class MemberYearTests
{
    private static readonly DateTime At = new(2026, 3, 10, 3, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 3, 10);
    private static readonly CommitmentText[] Complete = [new("tu_tuong", "Học"), new("dao_duc", "Giúp"), new("chuc_trach", "Làm")];

    private readonly FormVersion form = FormVersion.FirstDelivered();
    private readonly PledgeYear year;
    private readonly Member member;
    private readonly Actor owner;
    private readonly Actor cell = new(2, "Bí thư", 99, Today, [new Grant(Role.CellSecretary, 1)], [1]);

    public MemberYearTests()
    {
        var system = Actor.System(Today);
        year = new PledgeYear(2026, 1, YearSettings.Usual(2026, "D"), system, At);
        typeof(PledgeYear).GetProperty(nameof(PledgeYear.Form))!.SetValue(year, form);
        member = new Member("000123", new MemberDetails("Lê Văn An", 1950, Gender.Male, null, null), system, At);
        owner = new Actor(1, "Lê Văn An", member.Id, Today, [new Grant(Role.Member, 0)], []);
    }

    [Fact]
    public void SaveDraft_WithRowsOfInvisibleSigns_DropsThem()
    {
        var pledge = Draft([.. Complete, new("dao_duc", "\u200B\uFEFF")]);
        Assert.Equal(3, pledge.Commitments.Count);
    }

    [Fact]
    public void Gaps_OfAnEmptyPledge_NameEverythingAtOnce()
    {
        var gaps = Completeness.GapsOf(form, []);
        Assert.Equal([nameof(PledgingRules.EnoughCommitments), nameof(PledgingRules.SectionIsFilled), nameof(PledgingRules.SectionIsFilled)], gaps.Select(g => g.Why.Name));
        Assert.Equal([null, "tu_tuong", "chuc_trach"], gaps.Select(g => g.Section));
    }

    [Fact]
    public void Gaps_WithACommitmentWithoutDeed_PointToIt()
    {
        var pledge = Draft([.. Complete, new("dao_duc", "", Quantity: "2 hộ")]);
        Assert.Equal(4, Assert.Single(Completeness.GapsOf(form, [.. pledge.Commitments])).CommitmentNo);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Gaps_AreThereExactlyWhenSubmitRefuses(int rows)
    {
        var pledge = Draft(Complete[..rows]);
        var refused = Record.Exception(() => pledge.Submit(year, owner, At)) is RuleBroken;
        Assert.Equal(refused, Completeness.GapsOf(form, [.. pledge.Commitments]).Count > 0);
    }

    [Fact]
    public void Note_OfInvisibleSigns_IsRefused() =>
        Assert.Equal(nameof(PledgingRules.DiaryTextIsGiven), Refusal(() => Confirmed().Note(year, new(Today, null, "\u200B", null, false), owner, At)));

    [Fact]
    public void RemoveNote_BySomebodyElse_IsRefused()
    {
        var pledge = Confirmed();
        pledge.Note(year, new(Today, 1, "Đã làm", 1, true), owner, At);
        Assert.Equal(nameof(PledgingRules.DiaryIsOnesOwn), Refusal(() => pledge.RemoveNote(year, 0, cell, At)));
        Assert.Single(pledge.Diary);
    }

    [Fact]
    public void RemoveNote_OfOneThatIsNotTheLast_IsRefused()
    {
        var pledge = Confirmed();
        pledge.Note(year, new(Today, 1, "Đã làm", 1, true), owner, At);
        Assert.Equal(nameof(PledgingRules.EntryIsTheLast), Refusal(() => pledge.RemoveNote(year, -1, owner, At)));
        pledge.RemoveNote(year, 0, owner, At);
        Assert.Empty(pledge.Diary);
        Assert.Contains(pledge.Happenings, h => h.Kind == "pledge.note_removed");
    }

    [Fact]
    public void RemoveNote_AfterClosing_IsRefused()
    {
        var pledge = Confirmed();
        pledge.Note(year, new(Today, null, "Đã làm", null, false), owner, At);
        year.Close(0, Actor.System(Today), At);
        Assert.Equal(nameof(PledgingRules.YearIsOpen), Refusal(() => pledge.RemoveNote(year, 0, owner, At)));
    }

    [Fact]
    public void SaveReview_Incomplete_IsKept_AndNotShownToTheCell()
    {
        var pledge = Confirmed();
        pledge.SaveReview(year, Reviews((2, null, "Được ba buổi")), " Cả năm ", owner, At);
        Assert.Equal((PledgeState.Confirmed, "Được ba buổi", "Cả năm", false), (pledge.State, pledge.Commitments[1].Outcome, pledge.SelfReview, pledge.MayShowReview));
        pledge.ReviewOneself(year, Reviews((1, Fulfilment.Fully, null), (2, Fulfilment.Partly, "Được ba buổi"), (3, Fulfilment.None, null)), "Cả năm", owner, At);
        Assert.True(pledge.MayShowReview);
    }

    [Fact]
    public void SaveReview_AfterHandingIn_IsRefused()
    {
        var pledge = Confirmed();
        pledge.ReviewOneself(year, Reviews((1, Fulfilment.Fully, null), (2, Fulfilment.Fully, null), (3, Fulfilment.Fully, null)), null, owner, At);
        Assert.Equal(nameof(PledgingRules.SelfReviewIsADraft), Refusal(() => pledge.SaveReview(year, Reviews(), "", owner, At)));
    }

    [Fact]
    public void SaveReview_CountsLengthAsStored()
    {
        var pledge = Confirmed();
        var fits = new string('ă', Commitment.OutcomeLength);
        pledge.SaveReview(year, Reviews((1, null, fits.Normalize(System.Text.NormalizationForm.FormD) + "  ")), null, owner, At);
        Assert.Equal(fits, pledge.Commitments[0].Outcome);
        Assert.Equal(nameof(PledgingRules.ReviewFits), Refusal(() => pledge.SaveReview(year, Reviews((1, null, fits + "a")), null, owner, At)));
    }

    private static Dictionary<int, (Fulfilment?, string?)> Reviews(params (int No, Fulfilment? Fulfilment, string? Outcome)[] all) =>
        all.ToDictionary(r => r.No, r => (r.Fulfilment, r.Outcome));

    private static string Refusal(Action act) => Assert.Throws<RuleBroken>(act).Rule;

    private Pledge Draft(IEnumerable<CommitmentText> texts)
    {
        var pledge = Pledge.Start(year, member, owner, At);
        pledge.SaveDraft(year, texts, owner, At);
        return pledge;
    }

    private Pledge Confirmed()
    {
        var pledge = Draft(Complete);
        pledge.Submit(year, owner, At);
        pledge.Confirm(year, true, null, cell, At);
        return pledge;
    }
}
