using Pledges.Domain.Members;

namespace Pledges.Data.Seeding.Demo;

/// <summary>What a pledge shows when one of the demo accounts opens it.</summary>
internal enum Scene
{
    Nothing,
    Draft,
    Waiting,
    WaitingFormulaic,
    Returned,
    Confirmed,
    SelfReviewed,
}

/// <summary>The pledges of the running year that are set by hand, so that each demo account has its work on any date.</summary>
internal static class Scenes
{
    public static IReadOnlyDictionary<Person, Scene> Of(UnitPlan plan, IReadOnlyList<Person> people, DateOnly today)
    {
        var scenes = new Dictionary<Person, Scene>
        {
            [people[FixedPeople.Returned - 1]] = Scene.Returned,
            [people[FixedPeople.Nothing - 1]] = Scene.Nothing,
            [people[FixedPeople.Confirmed - 1]] = Scene.Confirmed,
            [people[FixedPeople.Secretary - 1]] = Scene.Waiting,
            [people[FixedPeople.Deputy - 1]] = Scene.Confirmed,
            [people[FixedPeople.GrassrootsCellSecretary - 1]] = Scene.Waiting,
            [people[FixedPeople.BodySecretary - 1]] = Scene.Confirmed,
        };
        Set(scenes, Ordinary(plan.DemoCell),
            Scene.Waiting, Scene.WaitingFormulaic, Scene.Waiting, Scene.Waiting, Scene.Nothing, Scene.Waiting, Scene.Waiting, Scene.Draft, Scene.Nothing,
            Scene.Returned, Scene.SelfReviewed, Scene.Confirmed);
        Set(scenes, Ordinary(plan.DemoGrassrootsCell), Scene.Waiting, Scene.Nothing, Scene.WaitingFormulaic, Scene.Waiting, Scene.Draft);
        Set(scenes, people.Where(p => !p.IsFixed && p.CountsOn(today) && p.CellOn(today)!.Parent == plan.DemoCell.Parent
            && p.Duties.Exists(d => d.Type == PostType.Secretary && d.Unit == p.CellOn(today) && d.To is null)), Scene.Waiting, Scene.WaitingFormulaic, Scene.Returned);
        return scenes;

        IEnumerable<Person> Ordinary(DemoUnit cell) =>
            people.Where(p => !p.IsFixed && p.CountsOn(today) && p.CellOn(today) == cell && !p.IsCadreOn(today) && p.Last.From < today.AddDays(-60));
    }

    /// <summary>The days that make the scene true today.</summary>
    public static Journey JourneyOf(Scene scene, int year, DateOnly today, Dice dice)
    {
        var opens = new DateOnly(year - 1, 12, 15);
        var settled = today.AddDays(-30) < new DateOnly(year, 1, 12) ? today.AddDays(-4) : new DateOnly(year, 1, 12 + dice.Between(0, 9));
        var later = today.AddDays(60);
        var started = Max(opens, scene == Scene.Confirmed || scene == Scene.SelfReviewed ? settled.AddDays(-9) : today.AddDays(-14));
        var submitted = scene switch
        {
            Scene.Confirmed or Scene.SelfReviewed => Max(started, settled.AddDays(-4)),
            Scene.Draft => later,
            Scene.Returned => today.AddDays(-11),
            _ => today.AddDays(-dice.Between(2, 9)),
        };
        return new Journey
        {
            StartedOn = started,
            SubmittedOn = Max(started, submitted),
            ReturnedOn = scene == Scene.Returned ? today.AddDays(-3) : null,
            ResubmittedOn = scene == Scene.Returned ? later : null,
            ConfirmedOn = scene is Scene.Confirmed or Scene.SelfReviewed ? Max(started, settled) : later,
            SelfReviewedOn = scene == Scene.SelfReviewed && today >= new DateOnly(year, 11, 10) ? today.AddDays(-2) : later,
            AssessedOn = later,
        };
    }

    private static void Set(Dictionary<Person, Scene> scenes, IEnumerable<Person> people, params Scene[] wanted)
    {
        foreach (var (person, scene) in people.Zip(wanted))
        {
            scenes[person] = scene;
        }
    }

    private static DateOnly Max(DateOnly a, DateOnly b) => a > b ? a : b;
}
