using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Figures;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Figures;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;
using Pledges.Web.Components;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Cells;

/// <summary>The cell on one page: exceptions first, then everybody.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class CellModel(PledgesDb db, CurrentActor current) : CellPage(db, current)
{
    public IReadOnlyList<ReviewRow> Everyone { get; private set; } = [];

    public Tally Counts { get; private set; }

    public IReadOnlyList<int> Years { get; private set; } = [];

    /// <summary>Pledges that ended outside their way.</summary>
    public IEnumerable<ReviewRow> Stopped => Everyone.Where(r => r.State == PledgeState.Stopped).Concat(Gone);

    public IReadOnlyList<ReviewRow> Gone { get; private set; } = [];

    /// <summary>Members who have come from another cell with commitments of the former post.</summary>
    public IEnumerable<ReviewRow> Duties => Everyone.Where(r => r.DutiesToReconfirm && r.State is not (PledgeState.Stopped or PledgeState.Closed));

    private HashSet<int> elsewhere = [];

    /// <summary>Whoever has moved on took the pledge along; this cell reads it no more.</summary>
    public bool MayOpen(ReviewRow row) => row.PledgeId is { } id && !elsewhere.Contains(id);

    public IReadOnlyList<TransferRow> InTransfer { get; private set; } = [];

    /// <summary>Exempt or suspended, with nothing to decide on.</summary>
    public IEnumerable<ReviewRow> Outside => Everyone.Where(r => r.IsOutside && r.State != PledgeState.Stopped && !QueueFilter.All.Any(f => f.Holds(r)));

    public IEnumerable<(QueueFilter Group, List<ReviewRow> Rows)> Groups => QueueFilter.All
        .Select(f => (f, Everyone.Where(f.Holds).ToList()))
        .Where(g => g.Item2.Count > 0);

    public async Task<IActionResult> OnGetAsync(string code, int? year, CancellationToken cancel)
    {
        if (!await LoadAsync(code, year, cancel))
        {
            return NotFound();
        }

        Years = await Db.Years.Where(y => y.OpensOn <= Actor.Today).OrderByDescending(y => y.Year).Select(y => y.Year).ToListAsync(cancel);
        if (Year is not null)
        {
            Everyone = await Rows().OrderBy(r => r.SortName).ThenBy(r => r.MemberCode).ToListAsync(cancel);
            Gone = await GoneRows().OrderBy(r => r.SortName).ThenBy(r => r.MemberCode).ToListAsync(cancel);
            InTransfer = await Db.TransfersOn(Db.Transfers.AsNoTracking().Where(t => t.State == TransferState.Decided && (t.FromUnitId == CellId || t.ToUnitId == CellId)), Actor.Today)
                .OrderBy(t => t.DecidedOn).ToListAsync(cancel);
            if (Day != Actor.Today)
            {
                var ids = Everyone.Select(r => r.PledgeId).ToList();
                elsewhere = [.. ids.OfType<int>().Except(await Db.Pledges.VisibleTo(Actor).Where(p => ids.Contains(p.Id)).Select(p => p.Id).ToListAsync(cancel))];
            }

            var counted = await Db.TalliesAsync(Year.Year, Day, Actor.Today, [CellId], cancel);
            Counts = counted.GetValueOrDefault(CellId);
        }

        return Page();
    }
}
