using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Data.Figures;
using Pledges.Domain.Figures;
using Pledges.Domain.Pledging;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Dashboard;

/// <summary>Two units, or two years of one unit, figure by figure. Never two people.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class CompareModel(PledgesDb db, CurrentActor current, Texts texts, SharedReadings readings) : FigurePage(db, current, texts, readings)
{
    private readonly Texts texts = texts;

    /// <summary>Code of the other unit; without one, the same unit in the other year.</summary>
    [BindProperty(SupportsGet = true)]
    public string? With { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? WithYear { get; set; }

    public UnitBoard? Other { get; private set; }

    /// <summary>Units to choose from: the neighbours and those below.</summary>
    public IReadOnlyList<BoardUnit> Choices { get; private set; } = [];

    public int OtherYear => WithYear ?? (With is null ? Year!.Value - 1 : Year!.Value);

    public DateOnly OtherDay => OtherYear == Year ? Day : PledgeYear.AsOf(OtherYear, Actor.Today);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        With = string.IsNullOrWhiteSpace(With) ? null : With.Trim();
        Choices = [.. await NeighboursAsync(cancel), .. Board.Below];
        if (WithYear is { } wanted && Years.All(y => y.Year != wanted))
        {
            return this.Invalid(texts["The year {0} has not been opened.", wanted], nameof(WithYear));
        }

        Other = Years.Any(y => y.Year == OtherYear) ? await Db.FullBoardAsync(Actor, With ?? Board.Unit.Code, FigureQuestion.Of(OtherYear, OtherDay), cancel) : null;
        if (Other is null && (With is not null || WithYear is not null))
        {
            return this.Invalid(texts["No organisation with this code was in your sight on {0}.", VietnamTime.Date(OtherDay)], nameof(With));
        }

        return ModelState.IsValid ? Page() : this.Invalid();
    }

    /// <summary>Null where one of the two is hidden or missing, or a period or part-way result says nothing beside the other.</summary>
    public decimal? Difference(Figure figure) =>
        Other is { } other && !Board.IsHidden(figure) && !other.IsHidden(figure) && (OtherYear == Year || IsComparable(figure))
            ? Board.Read(figure).PointsSince(other.Read(figure)) : null;

    private async Task<IReadOnlyList<BoardUnit>> NeighboursAsync(CancellationToken cancel) =>
        Board.Above.Count > 0 && MaySee(Board.Above[^1])
            ? (await Db.BoardAsync(Actor, Board.Above[^1].Code, Year!.Value, Day, cancel))?.Below.Where(u => u.Id != Board.Unit.Id).ToList() ?? []
            : [];
}
