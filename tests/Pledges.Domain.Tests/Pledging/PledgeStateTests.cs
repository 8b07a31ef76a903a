using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Pledging;

/// <summary>Every verb from every state: where it leads, or which rule refuses it.</summary>
public sealed class PledgeStateTests
{
    private const string No = "-";

    private static readonly PledgeState[] States =
        [PledgeState.Draft, PledgeState.Submitted, PledgeState.Returned, PledgeState.Confirmed, PledgeState.SelfReviewed, PledgeState.Assessed, PledgeState.Stopped];

    // Verb, happening, the rule that refuses, and the state it leads to from each of the states above.
    private static readonly (string Verb, string Happening, string Rule, string[] To)[] Table =
    [
        ("SaveDraft", "pledge.saved", "PledgeIsWithMember", ["Draft", No, "Returned", No, No, No, No]),
        ("Submit", "pledge.submitted", "PledgeIsWithMember", ["Submitted", No, "Submitted", No, No, No, No]),
        ("MarkOnBehalf", "pledge.on_behalf", "PledgeIsWithMember", ["Draft", No, "Returned", No, No, No, No]),
        ("Return", "pledge.returned", "PledgeIsSubmitted", [No, "Returned", No, No, No, No, No]),
        ("Confirm", "pledge.confirmed", "PledgeIsSubmitted", [No, "Confirmed", No, No, No, No, No]),
        ("Note", "pledge.noted", "PledgeIsRunning", [No, No, No, "Confirmed", "SelfReviewed", No, No]),
        ("RemoveNote", "pledge.note_removed", "PledgeIsRunning", [No, No, No, "Confirmed", "SelfReviewed", No, No]),
        ("SaveReview", "pledge.self_review_saved", "SelfReviewIsADraft", [No, No, No, "Confirmed", No, No, No]),
        ("ReviewOneself", "pledge.self_reviewed", "PledgeIsConfirmedNotAssessed", [No, No, No, "SelfReviewed", "SelfReviewed", No, No]),
        ("Assess", "pledge.assessed", "PledgeIsConfirmed", [No, No, No, "Assessed", "Assessed", "Assessed", No]),
        ("Amend", "pledge.amendment_begun", "PledgeMayBeAmended", [No, No, No, "Confirmed", "SelfReviewed", No, No]),
        ("SaveAmendment", "pledge.amendment_saved", "AmendmentIsWithMember", [No, No, No, No, No, No, No]),
        ("SubmitAmendment", "pledge.amendment_submitted", "AmendmentIsWithMember", [No, No, No, No, No, No, No]),
        ("WithdrawAmendment", "pledge.amendment_withdrawn", "AmendmentIsOpen", [No, No, No, No, No, No, No]),
        ("ReturnAmendment", "pledge.amendment_returned", "AmendmentIsSubmitted", [No, No, No, No, No, No, No]),
        ("ConfirmAmendment", "pledge.amendment_confirmed", "AmendmentIsSubmitted", [No, No, No, No, No, No, No]),
        ("CheckMidYear", "pledge.mid_year_checked", "PledgeIsUnderWay", [No, No, No, "Confirmed", "SelfReviewed", No, No]),
        ("RemarkMidYear", "pledge.mid_year_remarked", "PledgeIsUnderWay", [No, No, No, "Confirmed", "SelfReviewed", No, No]),
        ("Follow", "pledge.followed", "", ["Draft", "Submitted", "Returned", "Confirmed", "SelfReviewed", "Assessed", "Stopped"]),
        ("ReconfirmDuties", "pledge.duties_reconfirmed", "DutiesWait", [No, No, No, No, No, No, No]),
        ("Resume", "pledge.resumed", "PledgeIsStopped", [No, No, No, No, No, No, "Assessed"]),
        ("OfferExample", "pledge.example_offered", "PledgeIsConfirmed", [No, No, No, "Confirmed", "SelfReviewed", "Assessed", No]),
        ("WithdrawExample", "pledge.example_withdrawn", "", ["Draft", "Submitted", "Returned", "Confirmed", "SelfReviewed", "Assessed", "Stopped"]),
        ("Stop", "pledge.stopped", "PledgeIsNotEnded", ["Stopped", "Stopped", "Stopped", "Stopped", "Stopped", "Stopped", No]),
    ];

    public static TheoryData<string, PledgeState> Cases
    {
        get
        {
            var cases = new TheoryData<string, PledgeState>();
            foreach (var (verb, state) in Table.SelectMany(row => States, (row, state) => (row.Verb, state)))
            {
                cases.Add(verb, state);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Verb_FromAState_LeadsOnOrIsRefused(string verb, PledgeState from)
    {
        var row = Table.Single(r => r.Verb == verb);
        var to = row.To[Array.IndexOf(States, from)];
        var year = A.PledgeYear();
        var pledge = A.Pledge(from, year);
        var (before, version) = (Snapshot.Of(pledge), pledge.Version);

        if (to == No)
        {
            Assert.Equal(row.Rule, Assert.Throws<RuleBroken>(() => Do(verb, pledge, year)).Rule);
            Assert.Equal(before, Snapshot.Of(pledge));
            return;
        }

        Do(verb, pledge, year);
        Assert.Equal(to, pledge.State.ToString());
        Assert.Equal(row.Happening, pledge.Happenings[^1].Kind);
        Assert.Equal(version + 1, pledge.Version);
    }

    [Fact]
    public void Table_OfVerbs_HasAllThatAreGuardedByState() =>
        Assert.Equal(
            typeof(Pledge).GetMethods().Where(m => m.DeclaringType == typeof(Pledge) && !m.IsStatic && m.ReturnType == typeof(void)).Select(m => m.Name).Order(),
            Table.Select(row => row.Verb).Order());

    private static void Do(string verb, Pledge pledge, PledgeYear year)
    {
        switch (verb)
        {
            case "SaveDraft": pledge.SaveDraft(year, A.Texts(), A.Owner(), A.Now); break;
            case "Submit": pledge.Submit(year, A.Owner(), A.Now); break;
            case "MarkOnBehalf": pledge.MarkOnBehalf("Tủ hồ sơ số 2", A.Secretary, A.Now); break;
            case "Return": pledge.Return(year, "Chi bộ phố 1", 1, "Nêu rõ số buổi.", A.Secretary, A.Now); break;
            case "Confirm": pledge.Confirm(year, true, null, A.Secretary, A.Now); break;
            case "Note": pledge.Note(year, new DiaryNote(A.Today, null, "Giúp hộ già yếu", null, IsShared: false), A.Owner(), A.Now); break;
            case "RemoveNote": pledge.RemoveNote(year, 1, A.Owner(), A.Now); break;
            case "SaveReview": pledge.SaveReview(year, A.Review(pledge), null, A.Owner(), A.Now); break;
            case "ReviewOneself": pledge.ReviewOneself(year, A.Review(pledge), null, A.Owner(), A.Now); break;
            case "Assess": pledge.Assess(year, PledgeResult.Fair, null, A.Secretary, A.Now); break;
            case "OfferExample": pledge.OfferExample(pledge.Commitments[0].Key, A.Owner(), A.Now); break;
            case "WithdrawExample": pledge.WithdrawExample(pledge.Commitments[0].Key, A.Owner(), A.Now); break;
            case "Amend": pledge.Amend(year, "Nhận nhiệm vụ khác", A.Owner(), A.Now); break;
            case "SaveAmendment": pledge.SaveAmendment(year, pledge.Written, A.Owner(), A.Now); break;
            case "SubmitAmendment": pledge.SubmitAmendment(year, A.Owner(), A.Now); break;
            case "WithdrawAmendment": pledge.WithdrawAmendment(year, A.Owner(), A.Now); break;
            case "ReturnAmendment": pledge.ReturnAmendment(year, "Chi bộ phố 1", 1, "Nêu rõ số buổi.", A.Secretary, A.Now); break;
            case "ConfirmAmendment": pledge.ConfirmAmendment(year, true, null, A.Secretary, A.Now); break;
            case "CheckMidYear": pledge.CheckMidYear(year, MidYearTests.OnTrack(pledge), A.Owner(MidYearTests.June), A.Now); break;
            case "RemarkMidYear": pledge.RemarkMidYear(year, "Cần đẩy nhanh", A.Secretary with { Today = MidYearTests.June }, A.Now); break;
            case "Follow": pledge.Follow(year, A.Secretary, A.Now); break;
            case "ReconfirmDuties": pledge.ReconfirmDuties(year, A.Secretary, A.Now); break;
            case "Resume": pledge.Resume(year, "Ghi nhầm", A.Secretary, A.Now); break;
            case "Stop": pledge.Stop("Chuyển đi nơi khác", A.Secretary, A.Now); break;
            default: throw new ArgumentOutOfRangeException(nameof(verb), verb, "The table names a verb that is not there.");
        }
    }
}
