using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;

namespace Pledges.Web.Pages.MyPledge;

/// <summary>What inspections ask a member to put right, beside the pledge. It prompts; the member takes it up or not.</summary>
public static class Remedial
{
    /// <summary>Code of the form's section for it (khắc phục).</summary>
    public const string Section = "khac_phuc";

    /// <summary>Open remedies of the member or of a unit they lead, and the given ones, whatever became of them.</summary>
    public static Task<List<RemedyRow>> RemediesToChooseAsync(this PledgesDb db, int memberId, IReadOnlyCollection<int> chosen, DateOnly day, CancellationToken cancel)
    {
        var open = db.RemediesToTakeUp(memberId, day).Select(r => r.Id);
        return db.RemedyRowsOf(db.Remedies.AsNoTracking().Where(r => open.Contains(r.Id) || chosen.Contains(r.Id)), day).OrderBy(r => r.DueOn).ThenBy(r => r.Id).ToListAsync(cancel);
    }
}
