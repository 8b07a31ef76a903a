using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Mappings;
using Pledges.Data.Queries;
using Pledges.Domain.Organisations;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Organisations.Events;

/// <summary>Second step: which organisations come out, where the rest goes, what becomes of the posts.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class ResultsModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<ResultsInput> validator)
    : EventFormPage(db, current, clock)
{
    private const int RowsOffered = 4;

    [BindProperty]
    public ResultsInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Levels { get; private set; } = [];

    /// <summary>The sources by their names today.</summary>
    public IReadOnlyList<(string Code, string Name)> Sources { get; private set; } = [];

    public bool AsksWhoGoesOn => Event.Kind is OrgEventKind.Merge or OrgEventKind.Split;

    public bool AsksCode => Event.Kind is OrgEventKind.Found or OrgEventKind.Merge or OrgEventKind.Split or OrgEventKind.Dissolve;

    public bool AsksName => Event.Kind is not (OrgEventKind.Move or OrgEventKind.Dissolve);

    public bool AsksLevel => Event.Kind is OrgEventKind.Found or OrgEventKind.Merge or OrgEventKind.Split or OrgEventKind.Relevel;

    public bool AsksParent => Event.Kind is OrgEventKind.Found or OrgEventKind.Move or OrgEventKind.Merge or OrgEventKind.Split;

    public bool AsksRest => Event.Kind is OrgEventKind.Split or OrgEventKind.Dissolve;

    public bool AsksPosts => Event.Kind is OrgEventKind.Merge or OrgEventKind.Split or OrgEventKind.Dissolve;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        await LoadAsync(cancel);
        Version = Event.Version;
        Input = new()
        {
            Posts = Event.Results.Count == 0 ? PostsRule.End : Event.Posts,
            Rest = Event.Sources.FirstOrDefault()?.To,
            GoesOn = AsksWhoGoesOn ? Event.Sources.Select(s => s.Code).FirstOrDefault(Event.GoesOn) ?? "" : null,
            Rows = [.. Event.Results.Select(r => ResultRow.Of(r.Details))],
        };
        await SuggestAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        await LoadAsync(cancel);
        // "A new organisation" is the empty choice, which comes as nothing at all; it stays chosen when the form is shown again.
        Input.GoesOn ??= AsksWhoGoesOn ? "" : null;
        if (!await this.ValidateAsync(validator, Input) | !await FitsWhatIsThereAsync(cancel))
        {
            return this.Invalid();
        }

        var done = await this.ActAsync(texts, async () =>
        {
            Event.Describe(Results(), Event.Sources.ToDictionary(s => s.Code, s => Default(s.Code)), AsksPosts ? Input.Posts : PostsRule.End, Actor, Now);
            await SaveAsync(cancel);
        });
        return done ? Redirect($"/organisations/events/{id}/{(AsksPosts ? "assign" : "preview")}") : this.Invalid();
    }

    // What the dry run would refuse is said where it was typed: a parent that nobody knows, a new unit without a name, a code of
    // another unit than those that change, or one that was used before.
    private async Task<bool> FitsWhatIsThereAsync(CancellationToken cancel)
    {
        var rows = Input.Rows.ConvertAll(r => (Code: VietnameseText.Clean(r.Code), Parent: VietnameseText.Clean(r.ParentCode), IsNamed: VietnameseText.Clean(r.Name).Length > 0));
        var codes = rows.SelectMany(r => new[] { r.Code, r.Parent }).Distinct().ToList();
        var known = await Db.Units.Where(u => codes.Contains(ByteOrder.Exactly(u.Code)))
            .Select(u => new { u.Code, IsThere = u.Versions.Any(v => v.From <= Event.EffectiveOn && (v.To == null || v.To > Event.EffectiveOn)) }).ToDictionaryAsync(u => u.Code, u => u.IsThere, cancel);
        // Where one of those that merge goes on, the code offered for a new one is not used.
        var foundsUnits = Event.Kind is OrgEventKind.Found or OrgEventKind.Split || (Event.Kind == OrgEventKind.Merge && GoingOn is null);
        foreach (var ((code, parent, isNamed), i) in rows.Select((r, i) => (r, i)))
        {
            if (AsksParent && parent.Length > 0 && !known.ContainsKey(parent))
            {
                ModelState.AddModelError($"Input.Rows[{i}].ParentCode", texts["There is no organisation with the code “{0}”.", parent]);
            }

            if (code.Length == 0 || !foundsUnits || Event.Sources.Any(s => s.Code == code))
            {
                continue;
            }

            if (!known.TryGetValue(code, out var isThere) && !isNamed)
            {
                ModelState.AddModelError($"Input.Rows[{i}].Name", texts["Give the name of the new organisation."]);
            }

            var isOther = isThere && Event.Kind != OrgEventKind.Found;
            Refuse($"Input.Rows[{i}].Code", OrgChartRules.CodeFitsAddresses(code), OrgChartRules.OthersStayOut(code, isOther), OrgChartRules.CodeIsFree(code, known.ContainsKey(code) && !isOther));
        }

        return ModelState.IsValid;
    }

    private void Refuse(string field, params ReadOnlySpan<Rule> rules)
    {
        foreach (var rule in rules)
        {
            if (rule.IsBroken)
            {
                ModelState.AddModelError(field, texts[rule.Sentence, [.. rule.Arguments]]);
            }
        }
    }

    private List<ResultDetails> Results()
    {
        if (Event.Kind is OrgEventKind.Rename or OrgEventKind.Relevel or OrgEventKind.Move)
        {
            return [.. Input.Rows.Take(1).Select(r => r.ToDetails(Event.Sources[0].Code))];
        }

        var rows = Input.Rows.Where(r => !r.IsEmpty()).ToList();
        if (Event.Kind == OrgEventKind.Merge && GoingOn is { } kept)
        {
            // The new name may be given, or none: then it keeps its own.
            return [.. rows.Take(1).Select(r => r.ToDetails(kept)).DefaultIfEmpty(new ResultDetails(kept))];
        }

        var given = rows.Select(r => r.ToDetails(r.Code ?? "")).ToList();
        return Event.Kind == OrgEventKind.Split && GoingOn is { } own && given.TrueForAll(g => g.Code != own) ? [new ResultDetails(own), .. given] : given;
    }

    private string? GoingOn => AsksWhoGoesOn && Event.Sources.Any(s => s.Code == Input.GoesOn) ? Input.GoesOn : null;

    private string? Default(string source) => AsksRest && !string.IsNullOrWhiteSpace(Input.Rest) ? Input.Rest.Trim() : GoingOn == source ? source : null;

    private async Task LoadAsync(CancellationToken cancel)
    {
        var (codes, day) = (Event.Sources.Select(s => s.Code).ToList(), Event.EffectiveOn);
        var names = await Db.UnitVersions.On(day.AddDays(-1)).Join(Db.Units, v => v.UnitId, u => u.Id, (v, u) => new { u.Code, v.Name })
            .Where(u => codes.Contains(ByteOrder.Exactly(u.Code))).ToDictionaryAsync(u => u.Code, u => u.Name, cancel);
        Sources = [.. codes.Select(c => (c, names.GetValueOrDefault(c, c)))];
        var levels = await Db.LevelTypes.Include(l => l.Names).AsNoTracking().Where(l => (l.From == null || l.From <= day) && (l.To == null || l.To > day)).OrderBy(l => l.Id).ToListAsync(cancel);
        Levels = [new(texts["as before"], ""), .. levels.Select(l => new SelectListItem(UnitWords.Level(l, day), l.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)))];
    }

    // A free code beside the old ones, and rows to fill in.
    private async Task SuggestAsync(CancellationToken cancel)
    {
        var rows = Event.Kind is OrgEventKind.Found or OrgEventKind.Split or OrgEventKind.Dissolve ? RowsOffered : 1;
        if (Input.Rows.Count == 0 && Event.Kind is OrgEventKind.Merge or OrgEventKind.Split && Input.Rows.Count == 0 && Event.Sources.Count > 0)
        {
            Input.Rows.Add(new() { Code = await Db.NextCodeAsync(Event.Sources[0].Code, cancel) });
        }

        while (Input.Rows.Count < rows)
        {
            Input.Rows.Add(new());
        }
    }
}
