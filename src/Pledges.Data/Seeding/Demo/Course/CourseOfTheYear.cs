using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Access;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;

namespace Pledges.Data.Seeding.Demo.Course;

/// <summary>
/// What has happened in the body of the demo accounts beside registering: amendments, mid-year checks, transfers, meetings,
/// objections, reminders. Few records, so the verbs of the domain write them; a day that has not come has not happened.
/// </summary>
internal sealed class CourseOfTheYear(PledgesDb db, UnitPlan units, IReadOnlyList<Person> people, DateOnly today, DateTime now, CancellationToken cancel)
{
    public async Task WriteAsync()
    {
        var running = await db.Years.Include(y => y.Form).SingleAsync(y => y.Year == today.Year, cancel);
        var stage = new Stage(units, people, running, today, now);
        await new DemoAmendments(db, stage).WriteAsync(cancel);
        await new DemoMidYear(db, stage).WriteAsync(cancel);
        await new DemoTransfers(db, stage).WriteAsync(cancel);
        new DemoModels(db, stage).Write();
        await db.SaveChangesAsync(cancel);
        await new DemoMeetings(db, stage).WriteAsync(cancel);
        await db.SaveChangesAsync(cancel);
        await new DemoReminders(db, stage).WriteAsync(cancel);
        db.ChangeTracker.Clear();
    }
}

/// <summary>Where it happens, who acts, and when.</summary>
internal sealed record Stage(UnitPlan Units, IReadOnlyList<Person> People, PledgeYear Year, DateOnly Today, DateTime Now)
{
    public DemoUnit Cell => Units.DemoCell;

    public DemoUnit Body => Units.DemoCell.Parent!;

    public Person Secretary => People[FixedPeople.Secretary - 1];

    public Person BodySecretary => People[FixedPeople.BodySecretary - 1];

    public IEnumerable<DemoUnit> Cells => Units.All.Where(u => u.Parent == Body && u.HoldsMembers && u.Covers(Today));

    /// <summary>Members of the demo cell who have no account, in the order of their cards.</summary>
    public IEnumerable<Person> Ordinary => People.Where(p => !p.IsFixed && p.CountsOn(Today) && p.CellOn(Today) == Cell && !p.IsCadreOn(Today));

    /// <summary>That many days ago, but not before the year began.</summary>
    public DateOnly Ago(int days) => Today.AddDays(-days) is var day && day < new DateOnly(Year.Year, 1, 1) ? new DateOnly(Year.Year, 1, 1) : day;

    /// <summary>The person acts on a day; accounts are of no importance to the rules.</summary>
    public static Actor As(Person person, DateOnly day) => new(0, person.Name, person.Id, day, [], []);

    public static Actor Office(DateOnly day) => new(0, "Văn phòng Thành ủy", null, day, [], []);

    /// <summary>Half past eight in the evening of the day, in Vietnam; not later than now.</summary>
    public DateTime At(DateOnly day) => day.ToDateTime(new TimeOnly(13, 30), DateTimeKind.Utc) is var at && at > Now ? Now : at;
}
