using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Domain.Access;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.MyPledge;

/// <summary>What the tests of the member's year share: reading their pledge back, and acting as the cell does.</summary>
public abstract class MyPledgeTest(Site site) : PageTest(site)
{
    protected const string Edit = "/my-pledge/2026/edit";
    protected const string Check = "/my-pledge/2026/check";
    protected const string Overview = "/my-pledge/2026";
    protected const string Diary = "/my-pledge/2026/diary";
    protected const string SelfReview = "/my-pledge/2026/self-review";

    protected static readonly DateTime Now = TestCity.Now.UtcDateTime;

    protected Task<Pledge?> Stored(Person person) => Load(Db(), person);

    protected Task<int> Events(Person person, string kind)
    {
        var db = Db();
        return db.Events.CountAsync(e => e.Kind == kind && e.Subject == nameof(Pledge) && db.Pledges.Any(p => p.Id == e.SubjectId && p.MemberId == person.MemberId));
    }

    protected Task Returned(Person person, int? commitment, string reason) =>
        ByTheCell(person, (pledge, year, cell) => pledge.Return(year, City.Cell.Name, commitment, reason, cell, World.Now.UtcDateTime));

    protected Task Confirmed(Person person) => ByTheCell(person, (pledge, year, cell) => pledge.Confirm(year, true, null, cell, World.Now.UtcDateTime));

    protected Task Assessed(Person person, PledgeResult result, string note) =>
        ByTheCell(person, (pledge, year, cell) => pledge.Assess(year, result, note, cell, World.Now.UtcDateTime));

    protected async Task CloseYear()
    {
        var db = Db();
        (await YearOf(db)).Close(0, Actor.System(TestCity.Today), Now);
        await db.SaveChangesAsync();
    }

    /// <summary>Fields of a form with these rows, as the hidden fields and boxes name them.</summary>
    protected static (string, string)[] Rows(params (string Section, string Deed)[] rows) =>
        [.. rows.SelectMany((r, i) => new[] { ($"Input.Rows[{i}].Section", r.Section), ($"Input.Rows[{i}].Deed", r.Deed) })];

    protected static (string, string)[] ThreeRows => Rows(("tu_tuong", "Học một chuyên đề"), ("dao_duc", "Giúp hai cụ già"), ("chuc_trach", "Trả lời dân trong ba ngày"));

    private static Task<PledgeYear> YearOf(PledgesDb db) => db.Years.Include(y => y.Form).SingleAsync(y => y.Year == TestCity.Year);

    private static Task<Pledge?> Load(PledgesDb db, Person person) =>
        db.Pledges.Where(p => p.MemberId == person.MemberId && p.Year == TestCity.Year)
            .Include(p => p.Commitments.OrderBy(c => c.No)).Include(p => p.Returns.OrderBy(r => r.Round)).Include(p => p.Diary.OrderBy(d => d.Id)).SingleOrDefaultAsync();

    private async Task ByTheCell(Person person, Action<Pledge, PledgeYear, Actor> act)
    {
        var db = Db();
        var secretary = new Actor(City.Secretary.AccountId, City.Secretary.Name, City.Secretary.MemberId, DateOnly.FromDateTime(World.Now.Date), [new Grant(Role.CellSecretary, City.Cell.Id)], []);
        act((await Load(db, person))!, await YearOf(db), secretary);
        await db.SaveChangesAsync();
    }
}
