using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Domain.Planning;
using Pledges.Domain.Pledging;
using Pledges.Web.Localisation;

namespace Pledges.Web.Pages.Years;

/// <summary>The form that opens a year and the one that changes it ask the same; the year itself and the form of the pledge are chosen once.</summary>
public abstract class YearFormPage(PledgesDb db, Texts texts) : PageModel
{
    [BindProperty]
    public YearInput Input { get; set; } = new();

    public abstract bool IsNew { get; }

    public IReadOnlyList<SelectListItem> Forms { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Schemes { get; private set; } = [];

    public IEnumerable<SelectListItem> Rules =>
        Enum.GetValues<PopulationRule>().Select(r => new SelectListItem(texts[YearWords.Of(r)], r.ToString()));

    public IEnumerable<SelectListItem> Scales =>
        Enum.GetValues<ResultScale>().Select(s => new SelectListItem(texts[YearWords.Of(s)], s.ToString()));

    public IEnumerable<SelectListItem> Comparisons =>
        Enum.GetValues<Comparison>().Select(c => new SelectListItem(texts[YearWords.Of(c)], c.ToString()));

    protected async Task LoadChoicesAsync(CancellationToken cancel)
    {
        var isEnglish = Languages.Current == Languages.English;
        var forms = await db.Forms.AsNoTracking().OrderBy(f => f.Id).Select(f => new { f.Id, f.Name, f.NameEn }).ToListAsync(cancel);
        Forms = [.. forms.Select(f => new SelectListItem(isEnglish ? f.NameEn : f.Name, f.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)))];
        var schemes = await db.GradeSchemes.AsNoTracking().OrderBy(s => s.FromYear).Select(s => new { s.Code, s.Name, s.NameEn }).ToListAsync(cancel);
        Schemes = [.. schemes.Select(s => new SelectListItem($"{s.Code} – {(isEnglish ? s.NameEn : s.Name)}", s.Code))];
    }
}
