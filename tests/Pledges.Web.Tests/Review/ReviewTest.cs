using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Figures;
using Pledges.Domain.Access;
using Pledges.Domain.Figures;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Review;

/// <summary>What the tests of the secretary's pages share: reading a pledge back, acting beside the page, and a larger cell.</summary>
public abstract class ReviewTest(Site site) : PageTest(site)
{
    /// <summary>What nobody sees and no reason is.</summary>
    public static TheoryData<string> Nothing => ["", "   ", "\u200B\u00A0", "\r\n"];

    protected static readonly DateTime Now = TestCity.Now.UtcDateTime;

    protected static string Confirm(Person person) => $"/pledges/{person.PledgeId}/confirm";

    protected static string Return(Person person) => $"/pledges/{person.PledgeId}/return";

    protected static string Assess(Person person) => $"/pledges/{person.PledgeId}/assess";

    protected Task<Pledge> Stored(Person person) => Load(Db(), person.PledgeId);

    protected Task<int> Events(Person person, string kind) => Events(person.PledgeId, kind);

    protected Task<int> Events(int pledgeId, string kind) =>
        Db().Events.CountAsync(e => e.Kind == kind && e.Subject == nameof(Pledge) && e.SubjectId == pledgeId);

    /// <summary>Somebody else acts while the page is open.</summary>
    protected async Task Meanwhile(int pledgeId, Action<Pledge, PledgeYear, Actor> act)
    {
        var db = Db();
        var deputy = new Actor(City.Deputy.AccountId, City.Deputy.Name, City.Deputy.MemberId, TestCity.Today, [new Grant(Role.CellSecretary, City.Cell.Id)], []);
        act(await Load(db, pledgeId), await db.Years.Include(y => y.Form).SingleAsync(y => y.Year == TestCity.Year), deputy);
        await db.SaveChangesAsync();
    }

    /// <summary>Returned with another wording and handed in again: waiting as before, but not what was on the screen.</summary>
    protected Task HandedInAnew(int pledgeId, string deed) => Meanwhile(pledgeId, (pledge, year, by) =>
    {
        pledge.Return(year, City.Cell.Name, null, "Ghi rõ hơn.", by, Now);
        pledge.SaveDraft(year, pledge.Commitments.Select(c => c.Text with { Deed = c.No == 1 ? deed : c.Deed }).ToList(), by, Now);
        pledge.Submit(year, by, Now);
    });

    protected async Task CloseYear(int year = TestCity.Year)
    {
        var db = Db();
        (await db.Years.SingleAsync(y => y.Year == year)).Close(0, Actor.System(TestCity.Today), Now);
        await db.SaveChangesAsync();
    }

    /// <summary>More members of the cell; each has handed in, or has nothing. All bear one name: order must not hang on it.</summary>
    protected async Task<IReadOnlyList<int>> AddMembersAsync(int count, bool handedIn = true, string prefix = "W")
    {
        var (db, system) = (Db(), Actor.System(TestCity.Today));
        var pledges = new List<Pledge>();
        for (var i = 1; i <= count; i++)
        {
            var member = new Member($"{prefix}{i:00}", new MemberDetails("Phan Văn Việt", 1970, Gender.Male, new(1995, 1, 1), new(1996, 1, 1)), system, Now);
            member.Join(City.Cell.Id, new(2020, 1, 1), null, null, system, Now);
            db.Members.Add(member);
            if (handedIn)
            {
                pledges.Add(Pledge.FromRegister(TestCity.Year, member, new(new(2026, 2, 1), null, null, null), system, Now));
                pledges[^1].TakeOver(1, new CommitmentText("dao_duc", $"Việc của {member.Code}"), null, system, Now);
            }
        }

        db.Pledges.AddRange(pledges);
        await db.SaveChangesAsync();
        return [.. pledges.Select(p => p.Id)];
    }

    /// <summary>The stored counts of the cell, the bodies and the city, in this order.</summary>
    protected async Task<IReadOnlyList<Tally>> CountsAsync(Person? inCellOf = null)
    {
        int[] units = [inCellOf is null ? City.Cell.Id : City.OtherCell.Id, City.Body.Id, City.OtherBody.Id, City.Root.Id];
        var counts = await Db().TalliesAsync(TestCity.Year, TestCity.Today, TestCity.Today, units);
        return [.. units.Select(u => counts[u])];
    }

    protected static void IsRefused(Page page, string? says = null)
    {
        Assert.Equal(400, page.Status);
        Assert.StartsWith("Lỗi:", page.Title);
        Assert.NotEmpty(page.Errors);
        if (says is not null)
        {
            Assert.Contains(page.Errors, error => error.Contains(says, StringComparison.Ordinal));
        }
    }

    protected static Task<Pledge> Load(PledgesDb db, int id) =>
        db.Pledges.Include(p => p.Commitments.OrderBy(c => c.No)).Include(p => p.Returns.OrderBy(r => r.Round)).Include(p => p.Diary).AsSplitQuery().SingleAsync(p => p.Id == id);
}
