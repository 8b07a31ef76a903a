using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Pledging;

/// <summary>What a practice model is; <paramref name="To"/> is the first day after its end, null is open.</summary>
public sealed record PracticeModelDetails(string Name, string Field, string Description, DateOnly From, DateOnly? To)
{
    internal PracticeModelDetails Clean() =>
        this with { Name = VietnameseText.Clean(Name), Field = VietnameseText.Clean(Field), Description = VietnameseText.CleanLines(Description) };
}

/// <summary>A practice model (mô hình) of a unit, which members join: "Mỗi ngày làm một việc tốt cho dân", "Tuyên dương dưới cờ" …</summary>
public sealed class PracticeModel : Aggregate
{
    public const int NameLength = 200;
    public const int FieldLength = 100;
    public const int DescriptionLength = 2000;
    public const int ResultsLength = 2000;

    private readonly List<Participation> participations = [];

    private PracticeModel()
    {
    }

    /// <summary>Founds a model of the unit.</summary>
    public PracticeModel(int unitId, PracticeModelDetails details, Actor by, DateTime at)
    {
        UnitId = unitId;
        Set(details.Clean());
        Happened("model.founded", by, at);
    }

    /// <summary>Takes a model of another unit over into this one (nhân rộng); members join it anew.</summary>
    public static PracticeModel Replicate(PracticeModel example, int unitId, DateOnly from, Actor by, DateTime at)
    {
        Rule.Check(PracticeModelRules.ModelIsOfAnotherUnit(example, unitId));
        var replica = new PracticeModel { UnitId = unitId, CopiedFromId = example.CopiedFromId ?? example.Id };
        replica.Set(new PracticeModelDetails(example.Name, example.Field, example.Description, from, null));
        replica.Happened("model.replicated", by, at, example.Name);
        return replica;
    }

    public int UnitId { get; private set; }

    /// <summary>The model that this one was taken over from, the first of them; null for a model of one's own.</summary>
    public int? CopiedFromId { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>In words: serving the people, saving, discipline at work …</summary>
    public string Field { get; private set; } = "";
    public string Description { get; private set; } = "";
    public DateOnly From { get; private set; }

    /// <summary>First day after its end; null is open.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>What it has achieved so far, in counts; null until somebody reports.</summary>
    public string? Results { get; private set; }
    public DateOnly? ResultsOn { get; private set; }
    public IReadOnlyList<Participation> Participations => participations;

    public bool RunsOn(DateOnly day) => From <= day && (To is null || day < To);

    /// <summary>Puts the description or the dates right; giving an end ends it.</summary>
    public void Change(PracticeModelDetails details, Actor by, DateTime at)
    {
        Set(details.Clean());
        Happened("model.changed", by, at);
    }

    /// <summary>The owner became another unit, which goes on with the model; without one the model ends on the day.</summary>
    public void FollowUnit(int? toUnitId, DateOnly on, Actor by, DateTime at)
    {
        (UnitId, To) = toUnitId is { } unitId ? (unitId, To) : (UnitId, on);
        Happened("model.followed", by, at);
    }

    /// <summary>As though the owner had not become another unit.</summary>
    public void FollowUnitBack(int fromUnitId, bool hadEnded, Actor by, DateTime at)
    {
        (UnitId, To) = (fromUnitId, hadEnded ? null : To);
        Happened("model.followed_back", by, at);
    }

    /// <summary>Another unit's model of the same name has ended because both units became one: whoever takes part in it goes on in this one.</summary>
    public void TakeIn(PracticeModel ended, DateOnly on, Actor by, DateTime at)
    {
        var known = participations.Where(p => p.To is null).Select(p => p.MemberId).ToHashSet();
        participations.AddRange(ended.participations.Where(p => p.To is null && known.Add(p.MemberId)).Select(p => new Participation(p.MemberId, on)));
        Happened("model.taken_in", by, at, ended.Name);
    }

    /// <summary>As though <see cref="TakeIn"/> had not been.</summary>
    public void GiveBack(PracticeModel ended, DateOnly on, Actor by, DateTime at)
    {
        participations.RemoveAll(p => p.From == on && ended.participations.Exists(e => e.MemberId == p.MemberId && e.To is null));
        Happened("model.given_back", by, at, ended.Name);
    }

    /// <summary>Reports what the model has achieved.</summary>
    public void ReportResults(string results, Actor by, DateTime at)
    {
        Rule.Check(PracticeModelRules.ResultsAreGiven(results));
        (Results, ResultsOn) = (VietnameseText.CleanLines(results), by.Today);
        Happened("model.results_reported", by, at);
    }

    /// <summary>A member joins for themselves, today or on an earlier day of the model.</summary>
    public void Join(int memberId, DateOnly on, Actor by, DateTime at)
    {
        Rule.Check(
            PracticeModelRules.ActsForOneself(memberId, by),
            PracticeModelRules.ModelRunsOn(this, on),
            PracticeModelRules.DayHasCome(on, by.Today),
            PracticeModelRules.MemberIsNotIn(this, memberId, on));
        participations.Add(new Participation(memberId, on));
        Happened("model.joined", by, at);
    }

    /// <summary>A member leaves; whoever leaves on the day of joining never took part.</summary>
    public void Leave(int memberId, DateOnly on, Actor by, DateTime at)
    {
        var open = participations.Find(p => p.MemberId == memberId && p.To is null);
        Rule.Check(
            PracticeModelRules.ActsForOneself(memberId, by),
            PracticeModelRules.MemberIsIn(open),
            PracticeModelRules.DayHasCome(on, by.Today),
            PracticeModelRules.LeavesAfterJoining(open, on));
        if (open!.From == on)
        {
            participations.Remove(open);
        }
        else
        {
            open.End(on);
        }

        Happened("model.left", by, at);
    }

    private void Set(PracticeModelDetails details)
    {
        Rule.Check(
            PracticeModelRules.ModelIsDescribed(details),
            PracticeModelRules.ModelDatesAreInOrder(details));
        (Name, Field, Description, From, To) = details;
    }
}

/// <summary>A member taking part in a model for a time.</summary>
public sealed class Participation : IDated
{
    private Participation()
    {
    }

    internal Participation(int memberId, DateOnly from) => (MemberId, From) = (memberId, from);

    public int Id { get; private set; }
    public int ModelId { get; private set; }
    public int MemberId { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }

    internal void End(DateOnly on) => To = on;
}

/// <summary>The rules of practice models.</summary>
public static class PracticeModelRules
{
    public static Rule ModelIsDescribed(PracticeModelDetails d) =>
        new(nameof(ModelIsDescribed),
            d.Name.Length is 0 or > PracticeModel.NameLength || d.Field.Length is 0 or > PracticeModel.FieldLength || d.Description.Length is 0 or > PracticeModel.DescriptionLength,
            "A practice model has a name, a field and a description (at most {0}, {1} and {2} characters).", PracticeModel.NameLength, PracticeModel.FieldLength, PracticeModel.DescriptionLength);

    public static Rule ModelDatesAreInOrder(PracticeModelDetails d) =>
        new(nameof(ModelDatesAreInOrder), !Period.IsSensible(d.From, d.To), "The model must end after it begins.");

    public static Rule ModelIsOfAnotherUnit(PracticeModel example, int unitId) =>
        new(nameof(ModelIsOfAnotherUnit), example.UnitId == unitId, "The unit has this model already.");

    public static Rule ResultsAreGiven(string? results) =>
        new(nameof(ResultsAreGiven), VietnameseText.CleanLines(results).Length is 0 or > PracticeModel.ResultsLength, "Say what the model has achieved (at most {0} characters).", PracticeModel.ResultsLength);

    public static Rule ActsForOneself(int memberId, Actor by) =>
        new(nameof(ActsForOneself), by.MemberId != memberId, "Members join and leave a practice model for themselves.");

    public static Rule ModelRunsOn(PracticeModel model, DateOnly on) =>
        new(nameof(ModelRunsOn), !model.RunsOn(on), "The model does not run on {0}.", on);

    public static Rule DayHasCome(DateOnly on, DateOnly today) =>
        new(nameof(DayHasCome), on > today, "The day {0} has not come yet.", on);

    public static Rule MemberIsNotIn(PracticeModel model, int memberId, DateOnly on) =>
        new(nameof(MemberIsNotIn), model.Participations.Any(p => p.MemberId == memberId && (p.To is null || on < p.To)), "You have already joined this model.");

    public static Rule MemberIsIn(Participation? open) =>
        new(nameof(MemberIsIn), open is null, "You take no part in this model.");

    public static Rule LeavesAfterJoining(Participation? open, DateOnly on) =>
        new(nameof(LeavesAfterJoining), on < open?.From, "You joined on {0}; leaving cannot be earlier.", open?.From ?? on);
}

/// <summary>Who may found a practice model and change it.</summary>
public static class PracticeModelAccess
{
    public static bool MayFound(Actor actor) => actor.Is(Role.CityOffice) || actor.Is(Role.GrassrootsCommittee);

    /// <summary>The city office for any unit, a committee for its own.</summary>
    public static bool MayFoundFor(Actor actor, int unitId) => actor.Is(Role.CityOffice) || actor.Holds(Role.GrassrootsCommittee, unitId);

    public static bool MayChange(Actor actor, PracticeModel model) => MayFoundFor(actor, model.UnitId);

    public static bool MayJoin(Actor actor) => actor.MemberId is not null;
}
