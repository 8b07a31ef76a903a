using Microsoft.EntityFrameworkCore;
using Pledges.Data.Figures;
using Pledges.Data.Queries;
using Pledges.Domain.Figures;
using Pledges.Domain.Organisations;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Organisations;

/// <summary>Changes of organisations as the office enters them, step by step.</summary>
public abstract class OrgEventTest(Site site) : PageTest(site)
{
    protected const string New = "/organisations/events/new";
    protected const string Apply = "Thực hiện thay đổi";

    protected Browser Office => As(City.Office);

    protected static (string, string)[] Decision(OrgEventKind kind, string sources, string effectiveOn = "2026-03-01") =>
        [("Input.Kind", kind.ToString()), ("Input.Sources", sources), ("Input.DecisionNo", "15-QĐ/TU"), ("Input.DecidedOn", "2026-02-20"), ("Input.EffectiveOn", effectiveOn)];

    /// <summary>Enters an event up to the preview; returns its address.</summary>
    protected async Task<string> DraftAsync(OrgEventKind kind, string sources, (string, string)[] results, string effectiveOn = "2026-03-01")
    {
        var created = await Office.Press(New, "Tiếp tục", Decision(kind, sources, effectiveOn));
        Assert.Equal(302, created.Status);
        var address = created.Location!.Replace("/results", "", StringComparison.Ordinal);
        var described = await Office.Press(created.Location!, "Tiếp tục", results);
        Assert.Equal(302, described.Status);
        return address;
    }

    protected async Task<string> AppliedAsync(OrgEventKind kind, string sources, params (string, string)[] results)
    {
        var address = await DraftAsync(kind, sources, results);
        var applied = await Office.Press($"{address}/preview", Apply);
        Assert.Equal($"{address}?done=applied", applied.Location);
        return address;
    }

    protected Task<string> MergedAsync() => AppliedAsync(OrgEventKind.Merge, $"{City.Cell.Code}, {City.OtherCell.Code}", ("Input.Rows[0].Code", "CB13"), ("Input.Rows[0].Name", "Chi bộ phố 6"));

    /// <summary>Counts of a unit on a day, from the records.</summary>
    protected async Task<Tally> TallyAsync(int unitId, DateOnly day) =>
        (await Db().TalliesAsync(TestCity.Year, day, TestCity.Today.AddDays(1), [unitId])).GetValueOrDefault(unitId);

    protected async Task<int> IdOfAsync(string code) => await Db().Units.Where(u => u.Code == code).Select(u => u.Id).SingleAsync();

    /// <summary>Units, tree, memberships and posts as stored, in one text.</summary>
    protected async Task<string> StoredAsync() => string.Join('\n', (IEnumerable<string>)[
        .. await Db().Paths.OrderBy(p => p.UnitId).ThenBy(p => p.From).Select(p => $"{p.UnitId} {p.Path} {p.From} {p.To}").ToListAsync(),
        .. await Db().Memberships.OrderBy(m => m.MemberId).ThenBy(m => m.From).Select(m => $"{m.MemberId} {m.UnitId} {m.From} {m.To} {m.EndReason}").ToListAsync(),
        .. await Db().Posts.OrderBy(p => p.MemberId).ThenBy(p => p.Id).Select(p => $"{p.MemberId} {p.UnitId} {p.Type} {p.From} {p.To}").ToListAsync(),
        .. await Db().UnitVersions.OrderBy(v => v.UnitId).ThenBy(v => v.From).Select(v => $"{v.UnitId} {v.Name} {v.LevelTypeId} {v.Sector} {v.From} {v.To}").ToListAsync(),
        .. await Db().UnitLinks.OrderBy(v => v.UnitId).ThenBy(v => v.From).Select(v => $"{v.UnitId} {v.ParentId} {v.From} {v.To}").ToListAsync(),
        .. await Db().Units.OrderBy(u => u.Id).Select(u => $"{u.Code} {u.SuccessorId}").ToListAsync()]);

    protected async Task<PledgeState> StateOfAsync(int pledgeId) => await Db().Pledges.Where(p => p.Id == pledgeId).Select(p => p.State).SingleAsync();
}
