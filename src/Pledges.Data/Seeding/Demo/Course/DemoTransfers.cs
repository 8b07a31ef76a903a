using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Members;

namespace Pledges.Data.Seeding.Demo.Course;

/// <summary>Members on the way: one leaves the demo cell, one comes to it, one has been on the way out of the city for too long.</summary>
internal sealed class DemoTransfers(PledgesDb db, Stage stage)
{
    public async Task WriteAsync(CancellationToken cancel)
    {
        var sibling = stage.Cells.FirstOrDefault(c => c != stage.Cell && c.IsResidential);
        var there = sibling is null ? [] : stage.People.Where(p => p.CountsOn(stage.Today) && p.CellOn(stage.Today) == sibling && !p.IsCadreOn(stage.Today) && Settled(p)).TakeLast(2).ToList();
        if (stage.Ordinary.LastOrDefault(Settled) is { } leaving && there.Count == 2)
        {
            await StartAsync(leaving, new(sibling!.Id, null, "12-GT/ĐU", stage.Today.AddDays(-6), "Đã làm được hơn nửa số buổi đăng ký; giữ nền nếp sinh hoạt tốt."), cancel);
            await StartAsync(there[0], new(stage.Cell.Id, null, "9-GT/ĐU", stage.Today.AddDays(-9), "Thực hiện đúng bản đăng ký, còn một việc làm đến cuối năm."), cancel);
            await StartAsync(there[1], new(null, "Đảng bộ thành phố Vinh, tỉnh Nghệ An", "3-GT/ĐU", stage.Today.AddDays(-45), null), cancel);
        }
    }

    private bool Settled(Person person) => person.Last.From < stage.Today.AddDays(-120);

    private async Task StartAsync(Person person, TransferOrder order, CancellationToken cancel)
    {
        var member = await db.Members.Include(m => m.Memberships).SingleAsync(m => m.Id == person.Id, cancel);
        db.Transfers.Add(Transfer.Start(member, order, isInTransfer: false, Stage.As(stage.BodySecretary, stage.Today), stage.At(order.DecidedOn)));
    }
}
