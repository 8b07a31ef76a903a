using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Inspections;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Inspections;

/// <summary>An organisation or member that the search found.</summary>
public sealed record FoundSubject(string Act, string Name, string Code, string? Where, bool IsIn);

/// <summary>Names the organisations and members of an inspection, found by name or code in one's own scope.</summary>
[Authorize(Policy = Policies.InspectionKeeper)]
public sealed class SubjectsModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : InspectionPage(db, current, clock)
{
    private const int Shown = 15;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>The pressed button: unit:12, member:7, remove:3.</summary>
    [BindProperty]
    public string? Do { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public IReadOnlyList<FoundSubject> Found { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        await FindAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        if (Do?.Split(':') is not [{ } act, { } text] || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var key) || !await MayNameAsync(act, key, cancel))
        {
            await FindAsync(cancel);
            return this.Invalid(texts["This subject was not found."]);
        }

        var done = await this.ActAsync(texts, () =>
        {
            if (act == "remove")
            {
                Inspection.Remove(key, Actor, Now);
            }
            else
            {
                Inspection.Add(act == "unit" ? SubjectKey.OfUnit(key) : SubjectKey.OfMember(key), Actor, Now);
            }

            return SaveAsync(Version, cancel);
        });
        if (done)
        {
            return RedirectToPage(new { id, q = Q });
        }

        Db.ChangeTracker.Clear();
        await LoadAsync(id, cancel);
        await FindAsync(cancel);
        return this.Invalid();
    }

    private async Task<bool> MayNameAsync(string act, int key, CancellationToken cancel) => act switch
    {
        "unit" => await Db.Units.VisibleTo(Actor).AnyAsync(u => u.Id == key, cancel),
        "member" => await Db.Members.VisibleTo(Actor).AnyAsync(m => m.Id == key, cancel),
        _ => act == "remove",
    };

    private async Task FindAsync(CancellationToken cancel)
    {
        if (VietnameseText.Fold(Q) is not { Length: > 0 } wanted)
        {
            return;
        }

        var units = await Db.UnitsOn(Db.Units.VisibleTo(Actor), Today).Where(u => u.SearchName.Contains(wanted) || u.Code == Q).Take(Shown).ToListAsync(cancel);
        var members = await Db.RosterOn(Db.Members.VisibleTo(Actor), Today).Where(r => r.SearchName.Contains(wanted)).OrderBy(r => r.SortName).Take(Shown).ToListAsync(cancel);
        Found =
        [
            .. units.Select(u => new FoundSubject($"unit:{u.Id}", u.Name, u.Code, Languages.Current == Languages.English ? u.LevelEn : u.Level, Inspection.Subjects.Any(s => s.UnitId == u.Id))),
            .. members.Select(m => new FoundSubject($"member:{m.Id}", m.FullName, m.Code, m.CellName, Inspection.Subjects.Any(s => s.MemberId == m.Id))),
        ];
    }
}
