using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Figures;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Figures;
using Pledges.Domain.Planning;
using Pledges.Domain.Pledging;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Dashboard;

/// <summary>A unit as it stands on the as-of date.</summary>
public sealed record UnitOnDay(int Id, string Code, string Name, string Path, bool HoldsMembers);

/// <summary>Pages of figures: one unit, one year, one as-of date, all three in the address. Costs as much as the units it shows.</summary>
public abstract class FigurePage(PledgesDb db, CurrentActor current, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Org { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? AsOf { get; set; }

    public IReadOnlyList<PledgeYear> Years { get; private set; } = [];

    public UnitOnDay Unit { get; private set; } = null!;

    /// <summary>From the top of what the reader may see down to the unit's parent.</summary>
    public IReadOnlyList<UnitOnDay> Above { get; private set; } = [];

    public IReadOnlyList<UnitOnDay> Children { get; private set; } = [];

    public IReadOnlyDictionary<int, Tally> Counts { get; private set; } = new Dictionary<int, Tally>();

    public IReadOnlyDictionary<string, Target> Targets { get; private set; } = new Dictionary<string, Target>();

    public IReadOnlySet<int> Hidden { get; private set; } = new HashSet<int>();

    /// <summary>The unit itself is too small to be shown to this reader, or would tell the size of one that is.</summary>
    public bool IsHidden { get; private set; }

    public Tally Total => Counts.GetValueOrDefault(Unit.Id);

    public DateOnly Day { get; private set; }

    protected Actor Actor => current.Actor;

    protected PledgesDb Db => db;

    public PledgeYear? Settings => Years.FirstOrDefault(y => y.Year == Year);

    /// <summary>Before the end of the year, what is settled at its end is pending, not missed.</summary>
    public bool IsPending(FigureDefinition figure, FigureValue value) =>
        value.Exact is null || (figure.IsYearEnd && Day < new DateOnly(Year!.Value, 12, 31) && !IsMet(figure, value));

    public bool IsMet(FigureDefinition figure, FigureValue value) =>
        value.Exact is { } exact && Targets.TryGetValue(figure.Id, out var target) && target.IsMetBy(exact);

    /// <summary>False when the unit is not in sight or was not there on that day.</summary>
    protected async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Years = await db.Years.AsNoTracking().OrderByDescending(y => y.Year).ToListAsync(cancel);
        Year ??= Years.FirstOrDefault(y => y.Year <= Actor.Today.Year)?.Year ?? Actor.Today.Year;
        if (Year is < 2010 or > 2100)
        {
            ModelState.AddModelError(nameof(Year), texts["The year must lie between {0} and {1}.", 2010, 2100]);
            Year = Actor.Today.Year;
        }

        if (AsOf is { } asked && asked > Actor.Today)
        {
            ModelState.AddModelError(nameof(AsOf), texts["The day is in the future."]);
            AsOf = null;
        }

        Day = AsOf ?? PledgeYear.AsOf(Year.Value, Actor.Today);
        if (await FindUnitAsync(cancel) is not { } unit)
        {
            return false;
        }

        Unit = unit;
        Children = await ChildrenAsync(Unit.Id, cancel);
        Counts = await db.TalliesAsync(Year.Value, Day, Actor.Today, [Unit.Id, .. Children.Select(c => c.Id)], cancel);
        Targets = await db.Targets.AsNoTracking().Where(t => t.Year == Year).ToDictionaryAsync(t => t.FigureId, cancel);
        Hidden = HiddenAmong(Children, Counts);
        IsHidden = await IsHiddenPartAsync(cancel);
        return true;
    }

    public FigureTile Tile(FigureDefinition figure)
    {
        var value = figure.From(Total);
        var target = Targets.GetValueOrDefault(figure.Id);
        return new FigureTile(texts[figure.Title], value.Numerator, value.Denominator)
        {
            Target = target is null ? null : TargetWords.Of(target),
            State = target is null ? TargetState.NoTarget : IsPending(figure, value) ? TargetState.Pending : IsMet(figure, value) ? TargetState.Met : TargetState.NotMet,
            Gap = target is not null && value.Exact is { } exact ? (exact - target.Value) / 100m : null,
            Url = $"/figures/{figure.Id}?{Query(Unit.Code)}",
        };
    }

    /// <summary>The same year and day for another unit.</summary>
    public string Query(string org) => $"year={Year}&org={Uri.EscapeDataString(org)}{(AsOf is { } day ? $"&asof={day:yyyy-MM-dd}" : "")}";

    private async Task<UnitOnDay?> FindUnitAsync(CancellationToken cancel)
    {
        var visible = from unit in db.Units.VisibleTo(Actor)
                      join path in db.Paths.On(Day) on unit.Id equals path.UnitId
                      join version in db.UnitVersions.On(Day) on unit.Id equals version.UnitId
                      where Org == null || unit.Code == Org
                      orderby path.Depth, unit.Code
                      select new UnitOnDay(unit.Id, unit.Code, version.Name, path.Path, version.Level.MayHoldMembers);
        if (await visible.FirstOrDefaultAsync(cancel) is not { } found)
        {
            return null;
        }

        var ids = found.Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).Where(id => id != found.Id).ToList();
        Above = ids.Count == 0 ? [] : await (from unit in db.Units.VisibleTo(Actor)
                                             where ids.Contains(unit.Id)
                                             join path in db.Paths.On(Day) on unit.Id equals path.UnitId
                                             join version in db.UnitVersions.On(Day) on unit.Id equals version.UnitId
                                             orderby path.Depth
                                             select new UnitOnDay(unit.Id, unit.Code, version.Name, path.Path, version.Level.MayHoldMembers)).ToListAsync(cancel);
        return found;
    }

    private async Task<bool> IsHiddenPartAsync(CancellationToken cancel)
    {
        if (Above.Count == 0 || Actor.UnitIds.Contains(Unit.Id))
        {
            return false;
        }

        var siblings = await ChildrenAsync(Above[^1].Id, cancel);
        var counts = await db.TalliesAsync(Year!.Value, Day, Actor.Today, [.. siblings.Select(s => s.Id)], cancel);
        return HiddenAmong(siblings, counts).Contains(Unit.Id);
    }

    private IReadOnlySet<int> HiddenAmong(IEnumerable<UnitOnDay> parts, IReadOnlyDictionary<int, Tally> counts) =>
        SmallGroups.HiddenFrom([.. parts.Select(p => (p.Id, counts.GetValueOrDefault(p.Id).Headcount))], Actor.UnitIds.Contains);

    private Task<List<UnitOnDay>> ChildrenAsync(int parentId, CancellationToken cancel) =>
        (from link in db.UnitLinks.On(Day)
         where link.ParentId == parentId
         join unit in db.Units on link.UnitId equals unit.Id
         join version in db.UnitVersions.On(Day) on unit.Id equals version.UnitId
         orderby unit.Code
         select new UnitOnDay(unit.Id, unit.Code, version.Name, "", version.Level.MayHoldMembers)).ToListAsync(cancel);
}
