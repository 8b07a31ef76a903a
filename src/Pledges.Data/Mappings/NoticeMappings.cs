using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pledges.Data.Accounts;
using Pledges.Domain.Members;
using Pledges.Domain.Notices;

namespace Pledges.Data.Mappings;

internal sealed class NoticeMapping : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> notice)
    {
        notice.ToTable("Notices");
        notice.HasKey(n => n.Id);
        notice.Property(n => n.SentBy).HasMaxLength(Notice.NameLength);
        notice.HasIndex(n => new { n.MemberId, n.Day, n.Kind, n.Year, n.UnitId }).IsUnique();
        notice.HasIndex(n => new { n.AccountId, n.Day, n.Kind, n.Year, n.UnitId }).IsUnique();
        notice.HasIndex(n => n.Day);
        notice.HasOne<Member>().WithMany().HasForeignKey(n => n.MemberId).OnDelete(DeleteBehavior.Cascade);
        notice.HasOne<Account>().WithMany().HasForeignKey(n => n.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ReminderRunMapping : IEntityTypeConfiguration<ReminderRun>
{
    public void Configure(EntityTypeBuilder<ReminderRun> run)
    {
        run.ToTable("ReminderRuns");
        run.HasKey(r => r.Day);
    }
}
