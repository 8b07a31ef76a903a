using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Data.Figures;
using Pledges.Data.Visibility;
using Pledges.Domain.Figures;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Dashboard;

/// <summary>One figure explains itself: definition, counts, past years, parts, and the people who are missing.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class FigureModel(PledgesDb db, CurrentActor current, Texts texts, SharedReadings readings, TimeProvider clock) : FigurePage(db, current, texts, readings)
{
    private const int YearsShown = 6;

    [BindProperty(SupportsGet = true), FromQuery(Name = "page")]
    public int PageNo { get; set; } = 1;

    public FigureDefinition Figure { get; private set; } = null!;

    /// <summary>Values of the years up to this one; null where there is nothing to show.</summary>
    public IReadOnlyList<(int Year, FigureValue? Value)> Trend { get; private set; } = [];

    public IReadOnlyList<PersonBehind> People { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, 0);

    public bool IsHidden => Board.IsHidden(Figure, Board.Unit.Id);

    /// <summary>Figures are for everyone in scope; people only for those who may read their pledges, and not where the figure itself is hidden.</summary>
    public bool ShowsPeople => !IsHidden && (Actor.ReadsAllPledges || Actor.UnitIds.Contains(Board.Unit.Id));

    public FigureValue Value => Figure.From(Board.Total);

    /// <summary>Missing people whom the reader no longer sees: they have moved to a cell out of sight since that day.</summary>
    public int OutOfSight => Value.Denominator - Value.Numerator - Paging.Total;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancel)
    {
        if (FigureCatalogue.Find(id) is not { } figure || !await LoadAsync(cancel))
        {
            return NotFound();
        }

        Figure = figure;
        Trend = await TrendAsync(cancel);
        if (ShowsPeople)
        {
            await LoadPeopleAsync(cancel);
        }

        return ModelState.IsValid ? Page() : this.Invalid();
    }

    public decimal? Change => IsComparable(Figure) && Trend is [.., var last, _] && last.Year == Year - 1 && last.Value is { } then ? Value.PointsSince(then) : null;

    private async Task<IReadOnlyList<(int, FigureValue?)>> TrendAsync(CancellationToken cancel)
    {
        var trend = new List<(int, FigureValue?)>();
        foreach (var year in Years.Where(y => y.Year <= Year).Take(YearsShown).Select(y => y.Year).Order())
        {
            trend.Add((year, year != Year ? await ValueInAsync(year, Figure, cancel) : IsHidden || IsAwaited(Figure, Value) ? null : Value));
        }

        return trend;
    }

    private async Task LoadPeopleAsync(CancellationToken cancel)
    {
        var rule = Settings?.PopulationRule ?? PopulationRule.WithoutExemptAndSuspended;
        var missing = Db.PeopleBehind(Figure.Id, Board.Path, Year!.Value, Day, rule, Db.Members.VisibleTo(Actor));
        Paging = new Paging(PageNo, await missing.CountAsync(cancel));
        People = await missing.OrderBy(p => p.CellCode).ThenBy(p => p.SortName).ThenBy(p => p.Code).Skip(Paging.Skip).Take(Paging.PageSize).ToListAsync(cancel);
        await Db.NoteReadsAsync(Actor, [.. People.Select(p => p.MemberId)], "figure", clock.UtcNow(), cancel);
    }
}
