using Pledges.Domain.Access;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Recognition;

/// <summary>nominated → (endorsed →) recognised, or declined or withdrawn before that.</summary>
public enum NominationState
{
    Nominated = 1,
    Endorsed = 2,
    Recognised = 3,
    Declined = 4,
    Withdrawn = 5,
}

/// <summary>Whose exemplar: the organisation's, by its committee; or the city's, by the city office on the committee's opinion.</summary>
public enum RecognitionLevel
{
    Organisation = 1,
    City = 2,
}

/// <summary>
/// A nomination (giới thiệu) of a member as exemplar of a year for a deed: from the cell, with the opinion of the
/// organisation's committee, to the decision. Recognition is a decision of its own, never inferred from a grade.
/// </summary>
public sealed class Nomination : Aggregate
{
    public const int OpinionLength = 1000;

    private Nomination()
    {
    }

    public int Year { get; private set; }
    public int MemberId { get; private set; }

    /// <summary>The cell of the member when nominated.</summary>
    public int UnitId { get; private set; }
    public int DeedId { get; private set; }
    public GoodDeed Deed { get; private set; } = null!;
    public RecognitionLevel Level { get; private set; }
    public NominationState State { get; private set; }
    public string NominatedBy { get; private set; } = "";
    public DateOnly NominatedOn { get; private set; }
    public string? EndorsedBy { get; private set; }
    public DateOnly? EndorsedOn { get; private set; }

    /// <summary>What the committee says of it when it endorses.</summary>
    public string? Opinion { get; private set; }
    public string? DecidedBy { get; private set; }
    public DateOnly? DecidedOn { get; private set; }
    public string? DecisionNo { get; private set; }

    /// <summary>Why it was declined.</summary>
    public string? Reason { get; private set; }

    public bool IsOpen => State is NominationState.Nominated or NominationState.Endorsed;

    /// <summary>Nominates the member for the deed.</summary>
    /// <exception cref="RuleBroken">The year is closed, or it is the writer's own.</exception>
    public static Nomination For(PledgeYear year, GoodDeed deed, RecognitionLevel level, Actor by, DateTime at)
    {
        Rule.Check(PledgingRules.YearIsOpen(year), RecognitionRules.NobodyRecognisesThemselves(deed.MemberId, by));
        var nomination = new Nomination
        {
            Year = year.Year,
            MemberId = deed.MemberId,
            UnitId = deed.UnitId,
            DeedId = deed.Id,
            Deed = deed,
            Level = level,
            State = NominationState.Nominated,
            NominatedBy = by.Name,
            NominatedOn = by.Today,
        };
        nomination.Happened("exemplar.nominated", by, at);
        return nomination;
    }

    /// <summary>The committee supports it and hands it up to the city.</summary>
    public void Endorse(PledgeYear year, string? opinion, Actor by, DateTime at)
    {
        Rule.Check(
            PledgingRules.YearIsOpen(year),
            RecognitionRules.WaitsForTheOpinion(this),
            RecognitionRules.NobodyRecognisesThemselves(MemberId, by),
            RecognitionRules.OpinionFits(opinion));
        (State, EndorsedBy, EndorsedOn) = (NominationState.Endorsed, by.Name, by.Today);
        Opinion = VietnameseText.CleanLines(opinion) is { Length: > 0 } clean ? clean : null;
        Happened("exemplar.endorsed", by, at);
    }

    /// <summary>Recognises the member: a new exemplar of the year, or another field of one who is already.</summary>
    /// <param name="year">The year, still open.</param>
    /// <param name="decisionNo">Number of the decision.</param>
    /// <param name="already">The member's recognition of the year, if any.</param>
    /// <param name="needsOpinion">False where no committee stands between the cell and the one who decides.</param>
    /// <param name="by">Who records the decision.</param>
    /// <param name="at">UTC.</param>
    /// <returns>The exemplar to be stored.</returns>
    public Exemplar Recognise(PledgeYear year, string decisionNo, Exemplar? already, bool needsOpinion, Actor by, DateTime at)
    {
        Rule.Check(
            PledgingRules.YearIsOpen(year),
            RecognitionRules.NominationIsOpen(this),
            RecognitionRules.NobodyRecognisesThemselves(MemberId, by),
            RecognitionRules.OpinionIsThere(this, needsOpinion),
            RecognitionRules.DecisionIsNamed(decisionNo));
        (State, DecidedBy, DecidedOn, DecisionNo) = (NominationState.Recognised, by.Name, by.Today, VietnameseText.Clean(decisionNo));
        Happened("exemplar.recognised", by, at, DecisionNo);
        if (already is null)
        {
            return new Exemplar { Year = Year, MemberId = MemberId, Fields = Deed.Fields, DecisionNo = DecisionNo };
        }

        already.Recognised(Deed.Fields, DecisionNo);
        return already;
    }

    public void Decline(PledgeYear year, string reason, Actor by, DateTime at)
    {
        Rule.Check(
            PledgingRules.YearIsOpen(year),
            RecognitionRules.NominationIsOpen(this),
            RecognitionRules.NobodyRecognisesThemselves(MemberId, by),
            RecognitionRules.ReasonIsGiven(reason));
        (State, DecidedBy, DecidedOn, Reason) = (NominationState.Declined, by.Name, by.Today, VietnameseText.CleanLines(reason));
        Happened("exemplar.declined", by, at);
    }

    /// <summary>Takes the nomination back before anyone has decided.</summary>
    public void Withdraw(PledgeYear year, Actor by, DateTime at)
    {
        Rule.Check(PledgingRules.YearIsOpen(year), RecognitionRules.NominationIsOpen(this));
        State = NominationState.Withdrawn;
        Happened("exemplar.withdrawn", by, at);
    }
}
