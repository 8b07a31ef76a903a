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

/// <summary>One figure explains itself: definition, counts, past years, parts, the other reading, and what stands behind it.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class FigureModel(PledgesDb db, CurrentActor current, Texts texts, SharedReadings readings, TimeProvider clock) : FigurePage(db, current, texts, readings)
{
    private const int YearsShown = 6;

    [BindProperty(SupportsGet = true), FromQuery(Name = "page")]
    public int PageNo { get; set; } = 1;

    /// <summary>Which list is shown: those missing, those counted, or all of whom the figure tells.</summary>
    [BindProperty(SupportsGet = true), FromQuery(Name = "list")]
    public PartOfFigure Part { get; set; }

    public Figure Figure { get; private set; } = null!;

    /// <summary>Values of the years up to this one; null where there is nothing to show. A figure over a period is shown year by year.</summary>
    public IReadOnlyList<(int Year, FigureReading? Value)> Trend { get; private set; } = [];

    /// <summary>What old reports say of this figure and unit, by year.</summary>
    public IReadOnlyList<ReportedValue> Reported { get; private set; } = [];

    public IReadOnlyList<PersonBehind> People { get; private set; } = [];

    public BehindRegisters Registers { get; private set; } = BehindRegisters.Nothing;

    public Paging Paging { get; private set; } = new(1, 0);

    public bool IsHidden => Board.IsHidden(Figure);

    /// <summary>Figures are for everyone in scope; people only for those who may read their pledges, and not where the figure itself is hidden.</summary>
    public bool ShowsPeople => Figure is FigureDefinition && !IsHidden && FigureAccess.MaySeePeople(Actor, Board.Unit.Id);

    public bool MayReport => FigureAccess.MayReport(Actor);

    public FigureReading Value => Board.Read(Figure);

    public Figure? Other => Figure.OtherReading is { } id ? FigureCatalogue.Find(id) : null;

    /// <summary>How many the chosen list should have.</summary>
    public int Expected => (Part, Value) switch
    {
        (PartOfFigure.All, { Denominator: { } all }) => (int)all,
        (PartOfFigure.Counted, { Numerator: { } counted }) => counted,
        (_, { Numerator: { } counted, Denominator: { } all }) => (int)all - counted,
        _ => 0,
    };

    /// <summary>People of the list whom the reader no longer sees: they have moved to a cell out of sight since that day.</summary>
    public int OutOfSight => Frozen is null ? Expected - Paging.Total : 0;

    /// <summary>The snapshot that a closed year is read from on its own day; lists are of the records as they stand now.</summary>
    public YearSnapshot? Frozen { get; private set; }

    public decimal? Change(int year) =>
        IsComparable(Figure) && !IsHidden && Trend.FirstOrDefault(t => t.Year == year).Value is { } then ? Value.PointsSince(then) : null;

    public int FirstOfTerm => FigureQuestion.FirstYearOfTerm(Year!.Value);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancel)
    {
        if (FigureCatalogue.Find(id) is not { } figure || !await LoadAsync(cancel))
        {
            return NotFound();
        }

        Figure = figure;
        Frozen = Settings is { IsOpen: false } && Day == PledgeYear.AsOf(Year!.Value, Actor.Today)
            ? await Db.Snapshots.AsNoTracking().Where(s => s.Year == Year).OrderByDescending(s => s.No).FirstOrDefaultAsync(cancel)
            : null;
        Trend = await TrendAsync(cancel);
        Reported = await Db.ReportedValues.AsNoTracking().Where(r => r.FigureId == id && r.UnitId == Board.Unit.Id && r.Withdrawn == null).OrderBy(r => r.Year).ThenBy(r => r.Id).ToListAsync(cancel);
        if (ShowsPeople)
        {
            await LoadPeopleAsync(cancel);
        }
        else if (Figure is RegisterFigure)
        {
            Registers = await BehindRegisters.OfAsync(this, Db, Actor, cancel);
            await Db.NoteReadsAsync(Actor, [.. (Registers.Lines ?? []).Where(l => l.Subject is not null).Select(l => l.MemberId).OfType<int>().Distinct()], "figure", clock.UtcNow(), cancel);
        }

        return ModelState.IsValid ? Page() : this.Invalid();
    }

    /// <summary>The part of a list that the page shows.</summary>
    public IReadOnlyList<T> Shown<T>(IReadOnlyList<T> all)
    {
        Paging = new Paging(PageNo, all.Count);
        return [.. all.Skip(Paging.Skip).Take(Paging.PageSize)];
    }

    /// <summary>The same page with another list.</summary>
    public string ListUrl(PartOfFigure part) => $"{FigureUrl(Figure)}&list={part}#behind";

    private async Task<IReadOnlyList<(int, FigureReading?)>> TrendAsync(CancellationToken cancel)
    {
        var known = Years.Select(y => y.Year).Where(y => y <= Year).ToList();
        var years = known.Take(YearsShown).Union(known.Where(y => y == FirstOfTerm)).Where(y => y != Year || Figure.IsOfPeriod).ToList();
        var past = (await PastYearsAsync(years, cancel)).ToDictionary(y => y.Year, y => y.Read(Figure));
        if (!Figure.IsOfPeriod)
        {
            past[Year!.Value] = IsHidden || IsAwaited(Figure, Value) ? null : Value;
        }

        return [.. past.OrderBy(p => p.Key).Select(p => (p.Key, p.Value))];
    }

    private async Task LoadPeopleAsync(CancellationToken cancel)
    {
        var asked = new PeopleAsked(Figure.Id, Part, Board.Path, Year!.Value, Day, Rule);
        var people = Db.PeopleBehind(asked, Db.Members.VisibleTo(Actor));
        Paging = new Paging(PageNo, await people.CountAsync(cancel));
        People = await people.OrderBy(p => p.CellCode).ThenBy(p => p.SortName).ThenBy(p => p.Code).Skip(Paging.Skip).Take(Paging.PageSize).ToListAsync(cancel);
        await Db.NoteReadsAsync(Actor, [.. People.Select(p => p.MemberId)], "figure", clock.UtcNow(), cancel);
    }
}
