using Pledges.Domain.Access;
using Pledges.Domain.Pledging;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Pledging;

public sealed class MidYearTests
{
    public static readonly DateOnly June = new(2026, 6, 15);
    private static readonly Actor Cell = A.Secretary with { Today = June };

    internal static IEnumerable<Refusal> Refusals =>
    [
        In(PledgeState.Draft, nameof(MidYearRules.PledgeIsUnderWay), "checking a draft", (p, y) => p.CheckMidYear(y, OnTrack(p), A.Owner(June), A.Now)),
        Confirmed(nameof(MidYearRules.MidYearIsNow), "checking in May", (p, y) => p.CheckMidYear(y, OnTrack(p), A.Owner(new(2026, 5, 31)), A.Now)),
        Confirmed(nameof(MidYearRules.MidYearIsNow), "checking in August", (p, y) => p.CheckMidYear(y, OnTrack(p), A.Owner(new(2026, 8, 1)), A.Now)),
        Confirmed(nameof(MidYearRules.EveryCommitmentIsChecked), "leaving one out", (p, y) => p.CheckMidYear(y, OnTrack(p).Where(a => a.Key != 2).ToDictionary(), A.Owner(June), A.Now)),
        Confirmed(nameof(MidYearRules.ImpossibleNeedsANote), "cannot be done without a word", (p, y) => p.CheckMidYear(y, p.Commitments.ToDictionary(c => c.Key, _ => ((Outlook?)Outlook.Impossible, (string?)" ")), A.Owner(June), A.Now)),
        Confirmed(nameof(MidYearRules.MidYearNotesFit), "a note too long", (p, y) => p.CheckMidYear(y, p.Commitments.ToDictionary(c => c.Key, _ => ((Outlook?)Outlook.Behind, (string?)new string('x', MidYearAnswer.NoteLength + 1))), A.Owner(June), A.Now)),
        Confirmed(nameof(MidYearRules.MidYearHasBegun), "a remark in May", (p, y) => p.RemarkMidYear(y, "Nhận xét", A.Secretary with { Today = new(2026, 5, 31) }, A.Now)),
        Confirmed(nameof(MidYearRules.RemarkIsGiven), "an empty remark", (p, y) => p.RemarkMidYear(y, "\u200B", Cell, A.Now)),
        Confirmed(nameof(PledgingRules.NotOnesOwn), "a remark on one's own check", (p, y) => p.RemarkMidYear(y, "Tốt", A.Owner(June), A.Now)),
        Confirmed(nameof(PledgingRules.YearIsOpen), "checking after closing", (p, y) => { y.Close(0, A.Office, A.Now); p.CheckMidYear(y, OnTrack(p), A.Owner(June), A.Now); }),
    ];

    [Fact]
    public void Check_SaidTwice_KeepsTheLatest_AndChangesNoState()
    {
        var year = A.PledgeYear();
        var pledge = A.Pledge(PledgeState.Confirmed, year);
        pledge.RemarkMidYear(year, "Đồng chí chưa kiểm tra", Cell, A.Now);
        pledge.CheckMidYear(year, OnTrack(pledge), A.Owner(new(2026, 6, 1)), A.Now);
        var answers = OnTrack(pledge);
        answers[3] = (Outlook.Impossible, " Nhà văn hóa đang sửa ");
        pledge.CheckMidYear(year, answers, A.Owner(new(2026, 7, 31)), A.Now);
        var check = pledge.MidYearCheck!;
        Assert.Equal((new DateOnly(2026, 7, 31), 3, Outlook.Impossible, "Nhà văn hóa đang sửa"), (check.CheckedOn, check.Answers.Count, check.For(3)!.Outlook, check.For(3)!.Note));
        Assert.Equal(("Đồng chí chưa kiểm tra", "Hoàng Thị Giang", June), (check.Remark, check.RemarkBy, check.RemarkOn));
        Assert.Equal((PledgeState.Confirmed, null), (pledge.State, pledge.Result));
    }

    internal static Dictionary<int, (Outlook? Outlook, string? Note)> OnTrack(Pledge pledge) =>
        pledge.Commitments.ToDictionary(c => c.Key, _ => ((Outlook?)Outlook.OnTrack, (string?)null));

    private static Refusal Confirmed(string rule, string when, Action<Pledge, PledgeYear> act) => In(PledgeState.Confirmed, rule, when, act);

    private static Refusal In(PledgeState state, string rule, string when, Action<Pledge, PledgeYear> act) => new(rule, when, () =>
    {
        var year = A.PledgeYear();
        var pledge = A.Pledge(state, year);
        return (pledge, () => act(pledge, year));
    });
}
