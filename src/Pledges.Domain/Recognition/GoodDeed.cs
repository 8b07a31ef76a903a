using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Recognition;

/// <summary>What a member did. Those who benefited are counted and described as a group, never named.</summary>
public sealed record DeedDetails(string Title, string Text, ExemplarFields Fields, DateOnly DoneOn, int? Beneficiaries, string? BeneficiaryGroup)
{
    internal DeedDetails Clean() => this with
    {
        Title = VietnameseText.Clean(Title),
        Text = VietnameseText.CleanLines(Text),
        BeneficiaryGroup = VietnameseText.Clean(BeneficiaryGroup) is { Length: > 0 } group ? group : null,
    };
}

/// <summary>
/// A good deed (việc làm tốt) of a member, told by others. Their cell reads it; others only while the member consents, who
/// may take the consent back at any time. Source: Law 91/2025/QH15 on personal data.
/// </summary>
public sealed class GoodDeed : Aggregate
{
    public const int TitleLength = 150;
    public const int TextLength = 2000;
    public const int GroupLength = 150;
    public const int MostBeneficiaries = 1_000_000;
    public const int ReasonLength = 1000;
    public const int PaperLength = 200;

    private GoodDeed()
    {
    }

    /// <summary>Tells of a deed of a member of the cell.</summary>
    /// <exception cref="RuleBroken">It is not described, has not happened yet, or is the writer's own.</exception>
    public GoodDeed(int memberId, int unitId, DeedDetails details, Actor by, DateTime at)
    {
        (MemberId, UnitId, ToldBy) = (memberId, unitId, by.Name);
        Set(details.Clean(), by);
        Happened("deed.told", by, at);
    }

    public int MemberId { get; private set; }

    /// <summary>The cell of the member when it was told.</summary>
    public int UnitId { get; private set; }
    public string Title { get; private set; } = "";
    public string Text { get; private set; } = "";
    public ExemplarFields Fields { get; private set; }
    public DateOnly DoneOn { get; private set; }

    /// <summary>How many people or households; null where nobody counted.</summary>
    public int? Beneficiaries { get; private set; }
    public string? BeneficiaryGroup { get; private set; }
    public string ToldBy { get; private set; } = "";

    /// <summary>The day on which the member agreed that others read it; null while they do not.</summary>
    public DateOnly? ConsentedOn { get; private set; }

    /// <summary>Where the signed paper is kept, of a consent that was given on paper; null of one given here.</summary>
    public string? ConsentPaper { get; private set; }

    /// <summary>Who recorded the consent on paper.</summary>
    public string? ConsentRecordedBy { get; private set; }

    /// <summary>Taken off the page by a committee or the office.</summary>
    public DateOnly? TakenDownOn { get; private set; }
    public string? TakenDownReason { get; private set; }

    public bool IsShown => ConsentedOn is not null && TakenDownOn is null;

    public DeedDetails Details => new(Title, Text, Fields, DoneOn, Beneficiaries, BeneficiaryGroup);

    /// <summary>Puts the text right. Another text needs the member's consent anew.</summary>
    public void Change(DeedDetails details, Actor by, DateTime at)
    {
        var before = Details;
        Set(details.Clean(), by);
        if (Details != before)
        {
            NoConsent();
        }

        Happened("deed.changed", by, at);
    }

    /// <summary>The member agrees that people outside their cell read the deed with their name.</summary>
    public void Consent(Actor by, DateTime at)
    {
        Rule.Check(RecognitionRules.ConsentIsOnesOwn(MemberId, by));
        ConsentedOn ??= by.Today;
        Happened("deed.consented", by, at);
    }

    /// <summary>The member takes the consent back; from the next request on nobody outside the cell reads the deed.</summary>
    public void WithdrawConsent(Actor by, DateTime at)
    {
        Rule.Check(RecognitionRules.ConsentIsOnesOwn(MemberId, by));
        NoConsent();
        Happened("deed.consent_withdrawn", by, at);
    }

    /// <summary>Records the consent of a member who signed on paper, for those who do not use the system.</summary>
    /// <exception cref="RuleBroken">It is the recorder's own deed, the place of the paper is missing, or the day cannot be.</exception>
    public void ConsentOnPaper(DateOnly signedOn, string keptAt, Actor by, DateTime at)
    {
        Rule.Check(
            RecognitionRules.PaperIsForAnother(MemberId, by),
            RecognitionRules.ConsentIsNotThereYet(this),
            RecognitionRules.PaperIsPlaced(keptAt),
            RecognitionRules.SignatureHasCome(this, signedOn, by.Today));
        (ConsentedOn, ConsentPaper, ConsentRecordedBy) = (signedOn, VietnameseText.Clean(keptAt), by.Name);
        Happened("deed.consented_on_paper", by, at);
    }

    /// <summary>Records that the member takes the consent back, told in person or by telephone; it holds at once.</summary>
    public void WithdrawConsentOnBehalf(Actor by, DateTime at)
    {
        Rule.Check(RecognitionRules.ConsentIsThere(this));
        NoConsent();
        Happened("deed.consent_withdrawn_on_behalf", by, at);
    }

    /// <summary>Takes the deed off the page, with the reason.</summary>
    public void TakeDown(string reason, Actor by, DateTime at)
    {
        Rule.Check(RecognitionRules.DeedIsUp(this), RecognitionRules.ReasonIsGiven(reason));
        (TakenDownOn, TakenDownReason) = (by.Today, VietnameseText.CleanLines(reason));
        Happened("deed.taken_down", by, at);
    }

    /// <summary>Puts the deed back, as far as the member still consents.</summary>
    public void PutUp(Actor by, DateTime at)
    {
        (TakenDownOn, TakenDownReason) = (null, null);
        Happened("deed.put_up", by, at);
    }

    private void NoConsent() => (ConsentedOn, ConsentPaper, ConsentRecordedBy) = (null, null, null);

    private void Set(DeedDetails details, Actor by)
    {
        Rule.Check(
            RecognitionRules.NobodyRecognisesThemselves(MemberId, by),
            RecognitionRules.DeedIsDescribed(details),
            RecognitionRules.FieldIsNamed(details.Fields),
            RecognitionRules.BeneficiariesAreCounted(details),
            RecognitionRules.DeedIsDone(details.DoneOn, by.Today));
        (Title, Text, Fields, DoneOn, Beneficiaries, BeneficiaryGroup) = details;
    }
}
