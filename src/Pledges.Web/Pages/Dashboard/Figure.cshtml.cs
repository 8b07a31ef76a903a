using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Data.Figures;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Figures;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Dashboard;

/// <summary>A person on the list behind a figure.</summary>
public sealed record PersonBehind(int MemberId, string Code, string FullName, string CellName, string CellCode, int? PledgeId, PledgeState? State);

/// <summary>One figure explains itself: definition, counts, past years, parts, and the people who are missing.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class FigureModel(PledgesDb db, CurrentActor current, Texts texts, TimeProvider clock) : FigurePage(db, current, texts)
{
    private const int YearsShown = 6;

    [BindProperty(SupportsGet = true, Name = "page")]
    public int PageNo { get; set; } = 1;

    public FigureDefinition Figure { get; private set; } = null!;

    public IReadOnlyList<(int Year, FigureValue Value)> Trend { get; private set; } = [];

    public IReadOnlyList<PersonBehind> People { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, 0);

    /// <summary>Figures are for everyone in scope; people only for those who may read their pledges.</summary>
    public bool ShowsPeople => !IsHidden && (Actor.ReadsAllPledges || Actor.UnitIds.Contains(Unit.Id));

    public FigureValue Value => Figure.From(Total);

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

    private async Task<IReadOnlyList<(int, FigureValue)>> TrendAsync(CancellationToken cancel)
    {
        var trend = new List<(int, FigureValue)>();
        foreach (var year in Years.Where(y => y.Year <= Year).Take(YearsShown).Select(y => y.Year).Order())
        {
            var day = year == Year ? Day : PledgeYear.AsOf(year, Actor.Today);
            var counts = year == Year ? Counts : await Db.TalliesAsync(year, day, Actor.Today, [Unit.Id], cancel);
            trend.Add((year, Figure.From(counts.GetValueOrDefault(Unit.Id))));
        }

        return trend;
    }

    private async Task LoadPeopleAsync(CancellationToken cancel)
    {
        var below = Db.Paths.On(Day).Where(p => p.Path.StartsWith(Unit.Path)).Select(p => p.UnitId);
        var rule = Settings?.PopulationRule ?? PopulationRule.WithoutExemptAndSuspended;
        var missing = Db.FactsOf(Year!.Value, Day).Where(f => below.Contains(f.UnitId)).MissingFrom(Figure.Id, rule, Day);
        Paging = new Paging(PageNo, await missing.CountAsync(cancel));
        People = await (from fact in missing
                        join member in Db.Members on fact.MemberId equals member.Id
                        join cell in Db.UnitVersions.On(Day) on fact.UnitId equals cell.UnitId
                        join unit in Db.Units on fact.UnitId equals unit.Id
                        from pledge in Db.Pledges.Where(p => p.MemberId == fact.MemberId && p.Year == Year).DefaultIfEmpty()
                        orderby unit.Code, member.SortName
                        select new PersonBehind(member.Id, member.Code, member.FullName, cell.Name, unit.Code, pledge == null ? null : pledge.Id, pledge == null ? null : pledge.State))
            .Skip(Paging.Skip).Take(Paging.PageSize).ToListAsync(cancel);
        await Db.NoteReadsAsync(Actor, [.. People.Select(p => p.MemberId)], "figure", clock.UtcNow(), cancel);
    }
}
