using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Copying;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Figures;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Copying;

/// <summary>Where pledges are alike: by unit, section and year, with the largest clusters. No person is named.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class IndexModel(PledgesDb db, CurrentActor current, TimeProvider clock) : PageModel
{
    private const int MostClusters = 20;
    private const int MostExamples = 10;

    /// <summary>Units in sight; the others are behind a fold.</summary>
    public const int FirstLines = 15;

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Org { get; set; }

    public CopyRun? Finished { get; private set; }

    public CopyRun? UnderWay { get; private set; }

    public IReadOnlyList<int> Years { get; private set; } = [];

    public string UnitName { get; private set; } = "";

    public CopyLine Total { get; private set; } = new(0, "", "", 0, 0, 0);

    public CopyEffect Effect { get; private set; } = new(0, 0, 0, 0);

    public IReadOnlyList<CopyLine> Below { get; private set; } = [];

    public IReadOnlyList<(FormSection Section, int Count, int Copied)> Sections { get; private set; } = [];

    public IReadOnlyList<(int Year, CopyLine Line)> ByYear { get; private set; } = [];

    public IReadOnlyList<ClusterLine> Clusters { get; private set; } = [];

    public DepartureCount Departures { get; private set; } = new(0, 0, 0);

    /// <summary>Commitments that their writers let others learn from.</summary>
    public IReadOnlyList<OfferedExample> Examples { get; private set; } = [];

    /// <summary>One's own unit, or one that is large enough to be told of.</summary>
    public bool MayShow { get; private set; }

    public bool MayStart => YearAccess.MayWriteForms(current.Actor);

    /// <summary>The inspection register reads no texts of pledges.</summary>
    public bool MayReadSamples => current.Actor.ReadsAllPledges || current.Actor.Is(Role.CellSecretary) || current.Actor.Is(Role.GrassrootsCommittee);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var runs = await db.CopyRuns.AsNoTracking().OrderByDescending(r => r.Id).Take(5).ToListAsync(cancel);
        Finished = runs.FirstOrDefault(r => r.FinishedAt is not null);
        UnderWay = runs.FirstOrDefault(r => r.IsUnderWay(clock.UtcNow()));
        var years = await db.Years.AsNoTracking().Include(y => y.Form).OrderByDescending(y => y.Year).ToListAsync(cancel);
        Years = [.. years.Select(y => y.Year)];
        Year = Years.Contains(Year ?? 0) ? Year : Years.FirstOrDefault(y => y <= current.Actor.Today.Year);
        var day = PledgeYear.AsOf(Year!.Value, current.Actor.Today);
        if (await ChooseAsync(day, cancel) is not { } chosen)
        {
            return NotFound();
        }

        (UnitName, Org) = (chosen.Name, chosen.Code);
        Examples = MayReadSamples ? await db.OfferedExamplesAsync(MostExamples, cancel) : [];
        Departures = await db.DeparturesAsync(chosen.Path, Year.Value, day, cancel);
        if (Finished is not null)
        {
            await ReadAsync(Finished.Id, chosen, day, years.Find(y => y.Year == Year)?.Form, cancel);
        }

        return Page();
    }

    /// <summary>How far the pass is, for the page that waits for it; when it is done, the page comes anew with what it found.</summary>
    public async Task<IActionResult> OnGetProgressAsync(CancellationToken cancel)
    {
        var last = await db.CopyRuns.AsNoTracking().OrderByDescending(r => r.Id).FirstOrDefaultAsync(cancel);
        if (last?.IsUnderWay(clock.UtcNow()) == true)
        {
            return Partial("_Progress", last);
        }

        Response.Headers["HX-Refresh"] = "true";
        return Content("");
    }

    public string Address(string org, int? year = null) => $"/copying?year={year ?? Year}&org={Uri.EscapeDataString(org)}";

    private async Task<ChosenUnit?> ChooseAsync(DateOnly day, CancellationToken cancel)
    {
        var asked = string.IsNullOrEmpty(Org) ? null : Org;
        return await (from unit in db.Units.VisibleTo(current.Actor)
                      where asked == null || unit.Code == asked
                      join path in db.Paths.On(day) on unit.Id equals path.UnitId
                      join version in db.UnitVersions.On(day) on unit.Id equals version.UnitId
                      orderby path.Depth, unit.Code
                      select new ChosenUnit(unit.Id, unit.Code, version.Name, path.Path, path.Depth)).FirstOrDefaultAsync(cancel);
    }

    private async Task ReadAsync(int run, ChosenUnit chosen, DateOnly day, FormVersion? form, CancellationToken cancel)
    {
        var places = await (from path in db.Paths.On(day)
                            where path.Path.StartsWith(chosen.Path)
                            join unit in db.Units on path.UnitId equals unit.Id
                            join version in db.UnitVersions.On(day) on path.UnitId equals version.UnitId
                            select new ChosenUnit(unit.Id, unit.Code, version.Name, path.Path, path.Depth)).AsNoTracking().ToListAsync(cancel);
        var found = db.CopyUnits.AsNoTracking().Where(u => u.RunId == run && db.Paths.Any(p => p.UnitId == u.UnitId && p.From <= day && (p.To == null || p.To > day) && p.Path.StartsWith(chosen.Path)));
        var ofYear = await found.Where(u => u.Year == Year && u.Section == "").ToListAsync(cancel);
        Total = CopyLine.Of(chosen.Id, chosen.Code, chosen.Name, ofYear);
        MayShow = !SmallGroups.IsSmall(Total.Pledges) || current.Actor.UnitIds.Contains(chosen.Id);
        if (!MayShow)
        {
            return;
        }

        Effect = CopyEffect.Of(ofYear);
        var byUnit = ofYear.ToLookup(u => u.UnitId);
        var lines = places.Where(p => p.Depth == chosen.Depth + 1).Select(p => CopyLine.Of(p.Id, p.Code, p.Name, places.Where(c => c.Path.StartsWith(p.Path, StringComparison.Ordinal)).SelectMany(c => byUnit[c.Id]))).ToList();
        var hidden = SmallGroups.HiddenFrom([.. lines.Select(l => (l.UnitId, l.Pledges))], id => current.Actor.UnitIds.Contains(id));
        Below = [.. lines.Select(l => l with { IsHidden = hidden.Contains(l.UnitId) })
            .OrderByDescending(l => l.IsHidden ? -1 : l.Pledges == 0 ? 0 : (double)l.WithCopies / l.Pledges).ThenBy(l => l.Code, StringComparer.Ordinal)];
        var bySection = await found.Where(u => u.Year == Year && u.Section != "").GroupBy(u => u.Section).Select(g => new { g.Key, Count = g.Sum(u => u.Count), Copied = g.Sum(u => u.Copied) }).ToListAsync(cancel);
        Sections = [.. form?.Sections.OrderBy(s => s.No).Select(s => (s, bySection.Find(b => b.Key == s.Code)?.Count ?? 0, bySection.Find(b => b.Key == s.Code)?.Copied ?? 0)) ?? []];
        var byYear = await found.Where(u => u.Section == "").GroupBy(u => u.Year).OrderBy(g => g.Key).Select(g => new { g.Key, Count = g.Sum(u => u.Count), Copied = g.Sum(u => u.Copied), Formulaic = g.Sum(u => u.Formulaic) }).ToListAsync(cancel);
        ByYear = [.. byYear.Select(y => (y.Key, new CopyLine(0, "", "", y.Count, y.Copied, y.Formulaic)))];
        Clusters = await ClustersAsync(run, chosen, day, cancel);
    }

    // A cluster may lie in hundreds of cells: they are summed where they are.
    private async Task<IReadOnlyList<ClusterLine>> ClustersAsync(int run, ChosenUnit chosen, DateOnly day, CancellationToken cancel)
    {
        var largest = await db.Set<CopyClusterUnit>()
            .Where(u => db.CopyClusters.Any(c => c.Id == u.ClusterId && c.RunId == run && c.Year == Year) && db.Paths.Any(p => p.UnitId == u.UnitId && p.From <= day && (p.To == null || p.To > day) && p.Path.StartsWith(chosen.Path)))
            .GroupBy(u => u.ClusterId).Select(g => new { g.Key, People = g.Sum(u => u.People), Cells = g.Count() })
            .Where(g => g.People >= SmallGroups.Smallest).OrderByDescending(g => g.People).ThenBy(g => g.Key).Take(MostClusters).ToListAsync(cancel);
        var ids = largest.Select(l => l.Key).ToList();
        var clusters = await db.CopyClusters.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancel);
        return [.. largest.Select(l => new ClusterLine(clusters[l.Key].Sample, clusters[l.Key].Section, clusters[l.Key].IsFormulaic, l.People, l.Cells, clusters[l.Key].People))];
    }

    private sealed record ChosenUnit(int Id, string Code, string Name, string Path, int Depth);
}
