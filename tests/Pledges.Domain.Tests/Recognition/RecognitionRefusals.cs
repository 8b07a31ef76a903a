using Pledges.Domain.Access;
using Pledges.Domain.Pledging;
using Pledges.Domain.Recognition;
using Pledges.Domain.Tests.Base;
using static Pledges.Domain.Tests.Recognition.ADeed;

namespace Pledges.Domain.Tests.Recognition;

/// <summary>A deed of the member A.OwnerId, told by the secretary, and what comes of it.</summary>
internal static class ADeed
{
    public static readonly DeedDetails Good = new("Giúp hộ neo đơn", "Mỗi thứ bảy dọn ngõ giúp hai hộ", ExemplarFields.Labour, new(2026, 1, 10), 2, "hộ người cao tuổi");
    public static readonly CommendationFacts Certificate = new(new(2026, 1, 15), "5-QĐ/TU", CommendationForm.Certificate, "Giúp hộ neo đơn", CommendingBody.City, 31);

    public static Actor Committee => new(103, "Nguyễn Thị Lan", 13, A.Today, [new Grant(Role.GrassrootsCommittee, A.Body)], [A.Body, A.Cell]);

    public static GoodDeed Deed() => new GoodDeed(A.OwnerId, A.Cell, Good, A.Secretary, A.Now).WithId(31);

    public static Nomination Nominated(PledgeYear year, RecognitionLevel level = RecognitionLevel.City) => Nomination.For(year, Deed(), level, A.Secretary, A.Now);

    public static Commendation Awarded() => Commendation.Award(A.OwnerId, null, Certificate, [], null, A.Office, A.Now);
}

internal static class RecognitionRefusals
{
    private static readonly string Long = new('x', 1001);

    public static IEnumerable<Refusal> All =>
    [
        Telling(nameof(RecognitionRules.NobodyRecognisesThemselves), "one's own", Good, A.Owner()),
        Telling(nameof(RecognitionRules.DeedIsDescribed), "no title", Good with { Title = " " }),
        Telling(nameof(RecognitionRules.DeedIsDescribed), "a text too long", Good with { Text = new string('x', 2001) }),
        Telling(nameof(RecognitionRules.FieldIsNamed), "no field", Good with { Fields = 0 }),
        Telling(nameof(RecognitionRules.FieldIsNamed), "a field of no kind", Good with { Fields = (ExemplarFields)64 }),
        Telling(nameof(RecognitionRules.BeneficiariesAreCounted), "fewer than nobody", Good with { Beneficiaries = -1 }),
        Telling(nameof(RecognitionRules.BeneficiariesAreCounted), "a group too long", Good with { BeneficiaryGroup = Long }),
        Telling(nameof(RecognitionRules.DeedIsDone), "a deed of tomorrow", Good with { DoneOn = A.Today.AddDays(1) }),
        OfDeed(nameof(RecognitionRules.ConsentIsOnesOwn), "consenting for somebody else", d => d.Consent(A.Secretary, A.Now)),
        OfDeed(nameof(RecognitionRules.ConsentIsOnesOwn), "withdrawing the consent of somebody else", d => d.WithdrawConsent(A.Office, A.Now)),
        OfDeed(nameof(RecognitionRules.ReasonIsGiven), "taking a deed down without a reason", d => d.TakeDown("", A.Office, A.Now)),
        OfDeed(nameof(RecognitionRules.DeedIsUp), "taking a deed down twice", d => d.TakeDown("Trùng", A.Office, A.Now), d => d.TakeDown("Trùng", A.Office, A.Now)),
        OfDeed(nameof(RecognitionRules.PaperIsForAnother), "recording one's own consent on paper", d => d.ConsentOnPaper(A.Today, "Hồ sơ chi bộ", A.Owner(), A.Now)),
        OfDeed(nameof(RecognitionRules.PaperIsPlaced), "a paper that is nowhere", d => d.ConsentOnPaper(A.Today, " ", A.Secretary, A.Now)),
        OfDeed(nameof(RecognitionRules.PaperIsPlaced), "a place too long", d => d.ConsentOnPaper(A.Today, Long, A.Secretary, A.Now)),
        OfDeed(nameof(RecognitionRules.SignatureHasCome), "a paper signed tomorrow", d => d.ConsentOnPaper(A.Today.AddDays(1), "Hồ sơ chi bộ", A.Secretary, A.Now)),
        OfDeed(nameof(RecognitionRules.SignatureHasCome), "a paper older than the deed", d => d.ConsentOnPaper(new(2026, 1, 9), "Hồ sơ chi bộ", A.Secretary, A.Now)),
        OfDeed(nameof(RecognitionRules.ConsentIsNotThereYet), "a paper of one who has agreed", d => d.ConsentOnPaper(A.Today, "Hồ sơ chi bộ", A.Secretary, A.Now), d => d.Consent(A.Owner(), A.Now)),
        OfDeed(nameof(RecognitionRules.ConsentIsThere), "taking back what was never given", d => d.WithdrawConsentOnBehalf(A.Secretary, A.Now)),
        Revoking(nameof(RecognitionRules.ExemplarStands), "twice", Revoked, A.Office, e => e.Revoke(Revoked, A.Office)),
        Revoking(nameof(RecognitionRules.NobodyRecognisesThemselves), "one's own", Revoked, A.Office with { MemberId = A.OwnerId }),
        Revoking(nameof(RecognitionRules.DecisionIsNamed), "without a decision", Revoked with { DecisionNo = " " }, A.Office),
        Revoking(nameof(RecognitionRules.RevocationHasCome), "by a decision of tomorrow", Revoked with { On = A.Today.AddDays(1) }, A.Office),
        Revoking(nameof(RecognitionRules.RevocationHasCome), "by a decision older than the recognition", Revoked with { On = new(A.Year - 1, 12, 31) }, A.Office),
        Revoking(nameof(RecognitionRules.ReasonIsGiven), "without a reason", Revoked with { Reason = "" }, A.Office),
        new(nameof(PledgingRules.YearIsOpen), "nominating in a closed year", () => (null, () => Nominated(A.PledgeYear(isClosed: true)))),
        new(nameof(RecognitionRules.NobodyRecognisesThemselves), "nominating oneself", () => (null, () => Nomination.For(A.PledgeYear(), Deed(), RecognitionLevel.City, A.Owner(), A.Now))),
        Of(nameof(RecognitionRules.WaitsForTheOpinion), "supporting twice", (n, y) => n.Endorse(y, null, Committee, A.Now), (n, y) => n.Endorse(y, null, Committee, A.Now)),
        Of(nameof(RecognitionRules.OpinionFits), "an opinion too long", (n, y) => n.Endorse(y, Long, Committee, A.Now)),
        Of(nameof(RecognitionRules.NobodyRecognisesThemselves), "supporting oneself", (n, y) => n.Endorse(y, null, Committee with { MemberId = A.OwnerId }, A.Now)),
        Of(nameof(RecognitionRules.NobodyRecognisesThemselves), "recognising oneself", (n, y) => n.Recognise(y, "9-QĐ", null, false, A.Office with { MemberId = A.OwnerId }, A.Now)),
        Of(nameof(RecognitionRules.NobodyRecognisesThemselves), "declining oneself", (n, y) => n.Decline(y, "Chưa rõ", A.Office with { MemberId = A.OwnerId }, A.Now)),
        Of(nameof(RecognitionRules.OpinionIsThere), "recognising without the opinion", (n, y) => n.Recognise(y, "9-QĐ", null, true, A.Office, A.Now)),
        Of(nameof(RecognitionRules.DecisionIsNamed), "recognising without a decision", (n, y) => n.Recognise(y, "", null, false, A.Office, A.Now)),
        Of(nameof(RecognitionRules.ReasonIsGiven), "declining without a reason", (n, y) => n.Decline(y, " ", A.Office, A.Now)),
        Of(nameof(RecognitionRules.NominationIsOpen), "recognising what was withdrawn", (n, y) => n.Recognise(y, "9-QĐ", null, false, A.Office, A.Now), (n, y) => n.Withdraw(y, A.Secretary, A.Now)),
        Of(nameof(RecognitionRules.NominationIsOpen), "withdrawing what was declined", (n, y) => n.Withdraw(y, A.Secretary, A.Now), (n, y) => n.Decline(y, "Chưa rõ", A.Office, A.Now)),
        Awarding(nameof(RecognitionRules.NobodyRecognisesThemselves), "oneself", Certificate, A.Owner()),
        Awarding(nameof(RecognitionRules.TitleIsGiven), "for nothing", Certificate with { Title = "" }),
        Awarding(nameof(RecognitionRules.NumberFits), "by a number too long", Certificate with { DecisionNo = new string('1', 61) }),
        Awarding(nameof(RecognitionRules.AwardDayHasCome), "tomorrow", Certificate with { DecidedOn = A.Today.AddDays(1) }),
        Awarding(nameof(RecognitionRules.FormFitsTheSubject), "a flag to a person", Certificate with { Form = CommendationForm.Flag }),
        Awarding(nameof(RecognitionRules.FormFitsTheBody), "a certificate of a cell", Certificate with { Body = CommendingBody.Cell }),
        Awarding(nameof(RecognitionRules.FormFitsTheBody), "a diploma of an organisation", Certificate with { Form = CommendationForm.Diploma, Body = CommendingBody.GrassrootsCommittee }),
        Awarding(nameof(RecognitionRules.FormHasADecision), "a certificate without a decision", Certificate with { DecisionNo = " " }),
        Awarding(nameof(RecognitionRules.DeedIsRewardedOnce), "one deed twice", Certificate with { DecisionNo = "6-QĐ/TU", Title = "Việc làm tốt" }, earlier: Awarded()),
        Awarding(nameof(RecognitionRules.DeedIsRewardedOnce), "one title twice", Certificate with { DeedId = null, Title = "giup ho NEO ĐƠN" }, earlier: Awarded()),
        new(nameof(RecognitionRules.CommendationStands), "withdrawing a commendation twice", () => Withdrawn(c => c.Withdraw("Nhầm", A.Office, A.Now))),
        new(nameof(RecognitionRules.CommendationStands), "correcting what was withdrawn", () => Withdrawn(c => c.Correct(Certificate, A.Office, A.Now))),
        new(nameof(RecognitionRules.ReasonIsGiven), "withdrawing a commendation without a reason", () =>
        {
            var commendation = Awarded();
            return (commendation, () => commendation.Withdraw(Long, A.Office, A.Now));
        }),
    ];

    private static Revocation Revoked => new("30-QĐ/TU", A.Today, "Kê khai không đúng");

    private static Refusal Revoking(string rule, string when, Revocation given, Actor by, Action<Exemplar>? first = null) => new(rule, $"revoking {when}", () =>
    {
        var exemplar = new Exemplar { Year = A.Year, MemberId = A.OwnerId, Fields = ExemplarFields.Work, DecisionNo = "1-QĐ/TU" };
        first?.Invoke(exemplar);
        return (exemplar, () => exemplar.Revoke(given, by));
    });

    private static (object? Subject, Action Act) Withdrawn(Action<Commendation> act)
    {
        var commendation = Awarded();
        commendation.Withdraw("Nhầm người", A.Office, A.Now);
        return (commendation, () => act(commendation));
    }

    private static Refusal Telling(string rule, string when, DeedDetails details, Actor? by = null) =>
        new(rule, $"telling of {when}", () => (null, () => _ = new GoodDeed(A.OwnerId, A.Cell, details, by ?? A.Secretary, A.Now)));

    private static Refusal OfDeed(string rule, string when, Action<GoodDeed> act, Action<GoodDeed>? first = null) => new(rule, when, () =>
    {
        var deed = Deed();
        first?.Invoke(deed);
        return (deed, () => act(deed));
    });

    private static Refusal Of(string rule, string when, Action<Nomination, PledgeYear> act, Action<Nomination, PledgeYear>? first = null) => new(rule, when, () =>
    {
        var year = A.PledgeYear();
        var nomination = Nominated(year);
        first?.Invoke(nomination, year);
        return (nomination, () => act(nomination, year));
    });

    private static Refusal Awarding(string rule, string when, CommendationFacts facts, Actor? by = null, Commendation? earlier = null) =>
        new(rule, $"awarding {when}", () => (null, () => Commendation.Award(A.OwnerId, null, facts, earlier is null ? [] : [earlier], null, by ?? A.Office, A.Now)));
}
