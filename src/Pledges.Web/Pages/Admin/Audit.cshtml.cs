using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Admin;

/// <summary>The history and whether it is whole. Looking at it leaves a line in it, too.</summary>
[Authorize(Policy = Policies.Administrator)]
public sealed class AuditModel(PledgesDb db, CurrentActor current, VerifyAudit verify, VietnamTime time, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Day { get; set; }

    /// <summary>User name or card code.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Account { get; set; }

    public IReadOnlyList<SelectListItem> Kinds { get; private set; } = [];
    public IReadOnlyList<AuditCheck> Checks { get; private set; } = [];
    public IReadOnlyList<HistoryLine> Lines { get; private set; } = [];
    public Paging Paging { get; private set; } = new(1, 0);

    public async Task OnGetAsync([FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        var day = Day is { } asked ? this.Or(asked, current.Actor.Today, texts, nameof(Day)) : (DateOnly?)null;
        var found = db.Events.AsNoTracking().Matching(Kind, day, await AccountIdAsync(cancel));
        Paging = new Paging(number, await found.CountAsync(cancel));
        Lines = await db.LinesAsync(found, Paging.Skip, Paging.PageSize, cancel);
        Checks = await db.LastChecksAsync(cancel);
        var kinds = await db.Events.Select(e => e.Kind).Distinct().ToListAsync(cancel);
        Kinds = [new(texts["Any kind"], ""), .. kinds.Select(k => new SelectListItem(EventWords.Of(k, texts), k)).OrderBy(k => k.Text, StringComparer.CurrentCulture)];
        await NoteAsync(History.Read, string.Join(' ', new[] { Kind, Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Account }.Where(part => !string.IsNullOrWhiteSpace(part))), cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var checks = await verify.RunAsync(current.Actor.AccountId, null, cancel);
        db.AuditChecks.AddRange(checks);
        await NoteAsync(checks.All(c => c.Fault is null) ? History.Verified : History.Broken, string.Join(", ", checks.Select(c => $"{c.Log} {c.Lines}")), cancel);
        return RedirectToPage();
    }

    // A name that nobody has finds nothing.
    private async Task<int?> AccountIdAsync(CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(Account))
        {
            return null;
        }

        var name = Data.Accounts.Account.Normalise(Account);
        return await db.Users.Where(a => a.NormalizedUserName == name || a.Member!.Code == name).Select(a => (int?)a.Id).FirstOrDefaultAsync(cancel) ?? -1;
    }

    private Task NoteAsync(string kind, string detail, CancellationToken cancel)
    {
        db.Events.Add(new EventEntry
        {
            At = time.UtcNow,
            ActorId = current.Actor.AccountId,
            Kind = kind,
            Subject = History.Subject,
            SubjectId = 0,
            Detail = detail.Length switch { 0 => null, > EventEntry.DetailLength => detail[..EventEntry.DetailLength], _ => detail },
        });
        return db.SaveChangesAsync(cancel);
    }
}
