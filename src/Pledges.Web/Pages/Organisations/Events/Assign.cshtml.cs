using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Pledges.Data;
using Pledges.Data.Organisations;
using Pledges.Domain.Organisations;
using Pledges.Domain.Wording;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Organisations.Events;

/// <summary>One thing and where it goes as things stand: to a unit, to its end, or nobody has said.</summary>
public sealed record AssignRow(Belonging Thing, string From, string? To, bool IsAssigned)
{
    public string Key => $"{(int)Thing.Kind}-{Thing.Id}";
}

/// <summary>Third step: where everything goes. What the defaults say is shown as well, and can be chosen otherwise.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class AssignModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : EventFormPage(db, current, clock)
{
    public const string Ends = "-";
    public const string AsDefault = "*";

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public BelongingKind? Kind { get; set; }

    /// <summary>Only what nobody has said anything of.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Missing { get; set; }

    [BindProperty]
    public List<string> Chosen { get; set; } = [];

    /// <summary>Everything that the filter shows, on all its pages.</summary>
    [BindProperty]
    public bool All { get; set; }

    [BindProperty]
    public string? To { get; set; }

    public IReadOnlyList<AssignRow> Rows { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, 0);

    public PreviewStep Step { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Targets { get; private set; } = [];

    /// <summary>Units after the event that would have no secretary, with the members from whom one can be chosen.</summary>
    public IReadOnlyList<(string Code, string Name, IReadOnlyList<SelectListItem> Members)> WithoutSecretary { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, [FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        await LoadAsync(number, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, [FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        var version = Version;
        await LoadAsync(number, cancel);
        var wanted = (All ? Filtered() : Rows.Where(r => Chosen.Contains(r.Key))).ToList();
        if (wanted.Count == 0)
        {
            return this.Invalid(texts["Choose at least one line."], nameof(Chosen));
        }

        if (To != AsDefault && Targets.All(t => t.Value != To))
        {
            return this.Invalid(texts["Choose where it goes."], nameof(To));
        }

        await RefuseAsync(id, cancel);
        Version = version;
        return await this.ActAsync(texts, () => ChooseAsync(wanted, cancel)) ? Redirect($"/organisations/events/{id}/assign{Request.QueryString}") : this.Invalid();
    }

    private async Task ChooseAsync(IReadOnlyList<AssignRow> wanted, CancellationToken cancel)
    {
        var things = wanted.Select(w => (w.Thing, w.From)).ToList();
        if (To == AsDefault)
        {
            Event.Forget(things, Actor, Now);
        }
        else
        {
            Event.Choose(things, To == Ends ? null : To, Actor, Now);
        }

        await SaveAsync(cancel);
    }

    private IEnumerable<AssignRow> Filtered()
    {
        var wanted = VietnameseText.Fold(Q);
        return AllRows().Where(r => (Kind is null || r.Thing.Kind == Kind) && (!Missing || !r.IsAssigned) && (wanted.Length == 0 || VietnameseText.Fold(r.Thing.Label).Contains(wanted, StringComparison.Ordinal)));
    }

    private IEnumerable<AssignRow> AllRows() =>
        Step.Unassigned.Select(u => new AssignRow(u, u.At!.Code, null, false))
            .Concat(Step.Moves.Where(m => m.Kind != BelongingKind.Secretary && !Event.Results.Any(r => m.Kind == BelongingKind.Unit && r.Code == m.Thing.At?.Code))
                .Select(m => new AssignRow(m.Thing, m.From.Code, m.To?.Code ?? Ends, true)))
            .Concat(Step.Staying.Select(s => new AssignRow(s, s.At!.Code, s.At!.Code, true)))
            .OrderBy(r => r.IsAssigned).ThenBy(r => r.Thing.Kind);

    private async Task LoadAsync(int number, CancellationToken cancel)
    {
        var version = Event.Version;
        Step = (await PreviewOrgEvents.RunAsync(Db, [Event], Actor, Now, cancel)).Steps[0];
        var filtered = Filtered().ToList();
        Paging = new Paging(number, filtered.Count);
        Rows = [.. filtered.Skip(Paging.Skip).Take(Paging.PageSize)];
        Targets = [.. Event.Results.Select(r => new SelectListItem(r.Name is null ? r.Code : $"{r.Name} ({r.Code})", r.Code)), new SelectListItem(texts["ends (posts, practice models and plans only)"], Ends)];
        WithoutSecretary = [.. Event.Results.Where(r => Step.Refusals.Count == 0).Select(r => (r.Code, r.Name ?? r.Code, Candidates(r.Code))).Where(r => r.Item3.Count > 1)];
        Version = version;
    }

    private List<SelectListItem> Candidates(string code)
    {
        var moves = Step.Moves.Where(m => m.To?.Code == code).ToList();
        if (Step.Staying.Any(s => s.IsSecretary && s.At?.Code == code) || moves.Exists(m => m is { Kind: BelongingKind.Post, Thing.IsSecretary: true }))
        {
            return [];
        }

        var chosen = Event.Choices.FirstOrDefault(c => c.Kind == BelongingKind.Secretary && c.To == code)?.SubjectId;
        return [new SelectListItem(texts["not decided yet"], ""), .. moves.Where(m => m.Kind == BelongingKind.Member)
            .Select(m => new SelectListItem(m.Thing.Label, m.SubjectId.ToString(System.Globalization.CultureInfo.InvariantCulture), m.SubjectId == chosen))];
    }
}
