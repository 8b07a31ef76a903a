using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Seeding.Demo.Course;

/// <summary>Confirmed pledges of the demo cell that were changed: one confirmed anew, one that waits, one of a member who came from elsewhere.</summary>
internal sealed class DemoAmendments(PledgesDb db, Stage stage)
{
    private const int LongAgo = 40;

    public async Task WriteAsync(CancellationToken cancel)
    {
        var ids = stage.Ordinary.Select(p => p.Id).ToList();
        var settled = stage.Today.AddDays(-LongAgo);
        var pledges = await db.Pledges.Include(p => p.Commitments.OrderBy(c => c.No)).Include(p => p.Versions)
            .Where(p => p.Year == stage.Year.Year && ids.Contains(p.MemberId) && p.State == PledgeState.Confirmed && p.ConfirmedOn <= settled).OrderBy(p => p.MemberId).AsSplitQuery().ToListAsync(cancel);
        var isNew = stage.Ordinary.Where(p => p.Last.From.Year == stage.Today.Year).Select(p => p.Id).ToHashSet();
        foreach (var moved in pledges.Where(p => isNew.Contains(p.MemberId)))
        {
            moved.Follow(stage.Year, Stage.Office(stage.Today), stage.Now);
        }

        var staying = pledges.Where(p => !isNew.Contains(p.MemberId)).ToList();
        if (staying.Count > 1)
        {
            Amend(staying[0], "Từ tháng trước tôi nhận thêm việc tổ trưởng tổ tự quản nên làm được nhiều buổi hơn.", 24);
            staying[0].ConfirmAmendment(stage.Year, isConcrete: true, null, Stage.As(stage.Secretary, stage.Ago(20)), stage.At(stage.Ago(20)));
            Amend(staying[1], "Nhà văn hóa phố đang sửa, phải chuyển việc này sang quý sau.", 4);
        }
    }

    private void Amend(Pledge pledge, string reason, int daysAgo)
    {
        var (by, at) = (Stage.As(stage.People[pledge.MemberId - 1], stage.Ago(daysAgo)), stage.At(stage.Ago(daysAgo)));
        pledge.Amend(stage.Year, reason, by, at);
        var rows = pledge.Written.ToList();
        rows[^1] = rows[^1] with { Text = rows[^1].Text with { Quantity = "30 buổi", Due = $"trước 15/12/{stage.Year.Year}" } };
        pledge.SaveAmendment(stage.Year, rows, by, at);
        pledge.SubmitAmendment(stage.Year, by, at);
    }
}
