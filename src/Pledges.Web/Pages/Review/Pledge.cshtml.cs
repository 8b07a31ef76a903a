using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Pledging;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Review;

[Authorize]
public sealed class PledgeModel(PledgesDb db, CurrentActor current, TimeProvider clock) : PledgePage(db, current, clock)
{
    /// <summary>The owner's pledge of the year before, for comparison.</summary>
    public Pledge? Before { get; private set; }

    /// <summary>What was just done here: confirm, return, assess.</summary>
    [BindProperty(SupportsGet = true, Name = "done")]
    public string? Done { get; set; }

    /// <summary>The one that has waited longest in this reader's queue.</summary>
    public int? Next { get; private set; }

    /// <summary>The transfers of the year that brought the member here, with what the old cell says.</summary>
    public IReadOnlyList<TransferRow> Arrivals { get; private set; } = [];

    public bool IsOwn => Pledge.MemberId == Actor.MemberId;

    public IEnumerable<DiaryEntry> SharedDiary => Pledge.Diary.Where(d => d.IsShared || IsOwn);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!IsSo(Done))
        {
            Done = null;
        }

        await NoteReadAsync(cancel);
        Before = await Db.Pledges.VisibleTo(Actor).AsNoTracking().Include(p => p.Commitments.OrderBy(c => c.No))
            .FirstOrDefaultAsync(p => p.MemberId == Pledge.MemberId && p.Year == Pledge.Year - 1, cancel);
        Next = await (from standing in Db.DecidableBy(Actor)
                      join pledge in Db.Pledges on standing.MemberId equals pledge.MemberId
                      where pledge.Year == Pledge.Year && (pledge.State == PledgeState.Submitted || pledge.Amendment == AmendmentState.Submitted) && pledge.Id != id
                      orderby pledge.SubmittedOn, pledge.Id
                      select (int?)pledge.Id).FirstOrDefaultAsync(cancel);
        var (begin, end) = (new DateOnly(Pledge.Year, 1, 1), new DateOnly(Pledge.Year, 12, 31));
        Arrivals = await Db.TransfersOn(Db.Transfers.AsNoTracking().Where(t => t.MemberId == Pledge.MemberId && t.ReceivedOn >= begin && t.ReceivedOn <= end), Actor.Today)
            .OrderBy(t => t.ReceivedOn).ToListAsync(cancel);
        return Page();
    }

    // The address is the reader's to write; the page says only what is stored.
    private bool IsSo(string? done) => done switch
    {
        "confirm" => Pledge.IsConfirmed,
        "return" => Pledge.State == PledgeState.Returned || Pledge.Amendment == AmendmentState.Returned,
        "assess" => Pledge.Result is not null,
        "duties" => !Pledge.DutiesToReconfirm,
        _ => false,
    };
}
