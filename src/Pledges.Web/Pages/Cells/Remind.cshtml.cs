using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Notices;
using Pledges.Domain.Notices;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Cells;

/// <summary>The secretary reminds the members who owe something, each at most once a day, and sees who has read it.</summary>
[Authorize(Policy = Policies.CellSecretary)]
public sealed class RemindModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : CellPage(db, current)
{
    /// <summary>The chosen members.</summary>
    [BindProperty]
    public List<int> Who { get; set; } = [];

    public IReadOnlyList<Owing> Owing { get; private set; } = [];

    /// <summary>The last notice of each, by member and kind.</summary>
    public IReadOnlyDictionary<(int MemberId, NoticeKind Kind), Notice> Last { get; private set; } = new Dictionary<(int, NoticeKind), Notice>();

    public Sending? Sent { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel)
    {
        if (await RefuseAsync(code, cancel) is { } refusal)
        {
            return refusal;
        }

        Who = [.. Owing.Where(o => !WasRemindedToday(o)).Select(o => o.MemberId)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken cancel)
    {
        if (await RefuseAsync(code, cancel) is { } refusal)
        {
            return refusal;
        }

        var chosen = Owing.Where(o => Who.Contains(o.MemberId)).ToList();
        if (chosen.Count == 0)
        {
            return this.Invalid(texts["Choose whom to remind."], nameof(Who));
        }

        var now = clock.UtcNow();
        Sent = await SendNotices.RunAsync(Db, [.. chosen.Select(o => new Notice
        {
            MemberId = o.MemberId, Kind = o.Kind, Year = Year!.Year, UnitId = 0, Count = 1, Day = Actor.Today, SentAt = now, SentBy = Actor.Name,
        })], cancel);
        await LoadLastAsync(cancel);
        return Page();
    }

    public bool WasRemindedToday(Owing owing) => Last.TryGetValue((owing.MemberId, owing.Kind), out var last) && last.Day == Actor.Today;

    private async Task<IActionResult?> RefuseAsync(string code, CancellationToken cancel)
    {
        if (!await LoadAsync(code, null, cancel) || Year is null)
        {
            return NotFound();
        }

        if (!NoticeAccess.MayRemindMembers(Actor, CellId))
        {
            return Forbid();
        }

        Owing = Year.IsOpen ? await Db.OwingAsync(Year, Actor.Today, [CellId], cancel) : [];
        await LoadLastAsync(cancel);
        return null;
    }

    private async Task LoadLastAsync(CancellationToken cancel)
    {
        var ids = Owing.Select(o => o.MemberId).ToList();
        var notices = await Db.Notices.AsNoTracking().Where(n => n.MemberId != null && ids.Contains(n.MemberId.Value) && n.Year == Year!.Year && n.UnitId == 0).ToListAsync(cancel);
        Last = notices.GroupBy(n => (n.MemberId!.Value, n.Kind)).ToDictionary(g => g.Key, g => g.MaxBy(n => n.Day)!);
    }
}
