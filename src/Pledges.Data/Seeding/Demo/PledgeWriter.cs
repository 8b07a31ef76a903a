using Pledges.Data.Seeding.Demo.Wording;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Seeding.Demo;

/// <summary>Writes one pledge after another into the rows of a year.</summary>
internal sealed class PledgeWriter(YearPlan plan, DateOnly day, YearRows rows, Dice dice, Secretaries secretaries, Func<Type, int> next)
{
    private readonly CommitmentWriter texts = new(dice, plan.Year);

    public void Write(Person person, Scene? scene, bool isVague, bool isBehind)
    {
        var journey = JourneyOf(person, scene);
        var state = plan.IsClosed ? PledgeState.Closed : journey.On(day);
        if (state is { } reached)
        {
            Write(person, journey, reached, isVague, isBehind, likesDiary: scene == Scene.Confirmed);
        }
    }

    /// <summary>The pledge of somebody who died, left or moved away in the course of the year.</summary>
    public void WriteStopped(Person person)
    {
        var journey = Journey.Usual(plan.Year, new DateOnly(plan.Year, 1, 1), plan.LastDay, dice).Within(plan.Year);
        if (journey.ConfirmedOn < person.Last.To)
        {
            Write(person, journey, PledgeState.Stopped, isVague: false, isBehind: false, likesDiary: false);
        }
    }

    private Journey JourneyOf(Person person, Scene? scene)
    {
        if (scene is { } wanted)
        {
            return Scenes.JourneyOf(wanted, plan.Year, day, dice);
        }

        var journey = Journey.Usual(plan.Year, person.Stays[0].From.AddDays(5), person.CellOn(day)!.MeetingIn(plan.Year), dice);
        return plan.IsClosed ? journey.Within(plan.Year) : journey;
    }

    private void Write(Person person, Journey journey, PledgeState state, bool isVague, bool isBehind, bool likesDiary)
    {
        var id = next(typeof(PledgeRow));
        var isConfirmed = state is not (PledgeState.Draft or PledgeState.Submitted or PledgeState.Returned);
        var isReviewed = plan.HasTexts && state is PledgeState.SelfReviewed or PledgeState.Assessed or PledgeState.Closed;
        PledgeResult? result = state is PledgeState.Assessed or PledgeState.Closed ? Result(isBehind) : null;
        var handedIn = LastHandingIn(journey, state);
        rows.Pledges.Add(new PledgeRow
        {
            Id = id,
            Year = plan.Year,
            MemberId = person.Id,
            State = state,
            Reference = PledgeBook.Reference(plan.Year, person),
            Version = 2 + (int)state,
            IsOnBehalf = IsOnBehalf(person),
            PaperRef = IsOnBehalf(person) ? $"Tủ hồ sơ chi bộ, tập {plan.Year}, số {dice.Between(1, 60)}" : null,
            SubmittedOn = handedIn,
            SubmittedAt = plan.HasTexts && handedIn is { } on ? Moment(on) : null,
            ConfirmedOn = isConfirmed ? journey.ConfirmedOn : null,
            IsConcrete = isConfirmed ? !isVague : null,
            VerdictReason = isConfirmed && isVague && plan.HasTexts ? dice.OneOf(Remarks.NotConcreteReasons) : null,
            Result = result,
            ResultNote = plan.HasTexts && result is { } given && dice.Happens(0.4) ? dice.OneOf(given > PledgeResult.Good ? Remarks.PoorNotes : Remarks.ResultNotes) : null,
            SelfReviewedOn = plan.HasTexts && isReviewed ? journey.SelfReviewedOn : null,
            SelfReview = plan.HasTexts && isReviewed ? dice.OneOf(Remarks.SelfReviews) : null,
        });
        if (plan.HasTexts)
        {
            WriteTexts(id, person, journey, state, isVague, isBehind, isReviewed, likesDiary);
        }
    }

    private void WriteTexts(int id, Person person, Journey journey, PledgeState state, bool isVague, bool isBehind, bool isReviewed, bool likesDiary)
    {
        var written = texts.Write(TradeOf(person), isVague ? 0.85 : 0.14).ToList();
        for (var i = 0; i < written.Count; i++)
        {
            var fulfilment = isReviewed ? Fulfilled(isBehind) : (Fulfilment?)null;
            rows.Commitments.Add(Row(id, i + 1, written[i], fulfilment));
        }

        if (journey.ReturnedOn is { } returned && returned <= day && state != PledgeState.Draft)
        {
            var (account, name, level) = secretaries.DecidingOn(person, returned);
            var no = dice.Happens(0.7) ? dice.Between(1, written.Count) : (int?)null;
            rows.Returns.Add(new ReturnRow(next(typeof(ReturnRow)), id, 1, account, name, level, Moment(returned), no, dice.OneOf(Remarks.ReturnReasons)));
        }

        var keepsDiary = state is PledgeState.Confirmed or PledgeState.SelfReviewed or PledgeState.Closed && (likesDiary || dice.Happens(plan.IsClosed ? 0.08 : 0.25));
        if (keepsDiary)
        {
            WriteDiary(id, journey, written, likesDiary ? 4 : dice.Between(1, 4));
        }
    }

    private void WriteDiary(int id, Journey journey, List<Written> written, int entries)
    {
        var first = journey.ConfirmedOn.Year < plan.Year ? new DateOnly(plan.Year, 1, 1) : journey.ConfirmedOn;
        var last = day < plan.LastDay ? day : plan.LastDay;
        var order = dice.Pick(Enumerable.Range(1, written.Count), written.Count, _ => 1);
        foreach (var (i, on) in Enumerable.Range(0, entries).Select(_ => dice.Day(first, last)).Order().Index())
        {
            var no = order[i % order.Count];
            var about = written[no - 1];
            int? count = Remarks.IsCounted(about.Unit) ? dice.Between(1, Math.Max(1, Math.Min(5, about.Number / 2))) : null;
            rows.Diary.Add(new DiaryRow(next(typeof(DiaryRow)), id, on, no, i < order.Count ? about.Note : $"Làm tiếp: {char.ToLowerInvariant(about.Note[0])}{about.Note[1..]}", count, dice.Happens(0.6)));
        }
    }

    private CommitmentRow Row(int pledgeId, int no, Written text, Fulfilment? fulfilment) => new()
    {
        Id = next(typeof(CommitmentRow)),
        PledgeId = pledgeId,
        No = no,
        Section = text.Section,
        Deed = text.Deed,
        Quantity = text.Quantity,
        Due = text.Due,
        Beneficiary = text.Beneficiary,
        Duty = text.Duty,
        Check = text.Check,
        Model = text.Model,
        Fulfilment = fulfilment,
        Outcome = fulfilment is { } how && dice.Happens(0.8) ? Remarks.Outcome(how, text.Number, text.Unit, dice) : null,
    };

    private Trades TradeOf(Person person)
    {
        var cell = person.CellOn(day) ?? person.Last.Cell;
        var kind = cell.Kind switch
        {
            CellKind.School => Trades.Teacher,
            CellKind.Health => Trades.Health,
            CellKind.Office => Trades.Office,
            CellKind.Company => Trades.Company,
            _ => Trades.Resident,
        };
        var leadsAWard = kind == Trades.Office && cell.Parent is { IsResidential: true };
        return !person.IsKeyLeaderOn(day) ? kind : leadsAWard ? kind | Trades.Leader | Trades.WardLeader : kind | Trades.Leader;
    }

    // The very old often sign on paper and the cell enters it for them.
    private bool IsOnBehalf(Person person) => plan.HasTexts && !person.IsFixed && person.AgeIn(plan.Year) > 75 && person.Id % 3 == 0;

    private DateOnly? LastHandingIn(Journey journey, PledgeState state) => state switch
    {
        PledgeState.Draft => null,
        PledgeState.Returned => journey.SubmittedOn,
        _ => journey.ResubmittedOn is { } again && again <= day ? again : journey.SubmittedOn,
    };

    private PledgeResult Result(bool isBehind) => isBehind
        ? dice.Happens(0.85) ? PledgeResult.Fair : PledgeResult.Poor
        : dice.Happens(0.14) ? PledgeResult.Excellent : PledgeResult.Good;

    private Fulfilment Fulfilled(bool isBehind) => (isBehind, dice.Share()) switch
    {
        (false, < 0.68) => Fulfilment.Fully,
        (false, < 0.93) => Fulfilment.Mostly,
        (false, _) => Fulfilment.Partly,
        (true, < 0.25) => Fulfilment.Fully,
        (true, < 0.60) => Fulfilment.Partly,
        (true, < 0.85) => Fulfilment.Started,
        _ => Fulfilment.None,
    };

    // Between 7 and 21 o'clock in Vietnam, kept in UTC.
    private DateTime Moment(DateOnly on) => on.ToDateTime(new TimeOnly(dice.Between(0, 13), dice.Between(0, 59)), DateTimeKind.Utc);
}
