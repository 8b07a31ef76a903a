using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pledges.Domain.Members;
using Pledges.Domain.Organisations;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Mappings;

internal sealed class TransferMapping : IEntityTypeConfiguration<Transfer>
{
    public void Configure(EntityTypeBuilder<Transfer> transfer)
    {
        transfer.ToTable("Transfers");
        transfer.HasAggregateKeys();
        transfer.Property(t => t.Destination).HasMaxLength(Transfer.DestinationLength);
        transfer.Property(t => t.DecisionNo).HasMaxLength(MemberStatus.DecisionLength);
        transfer.Property(t => t.Remarks).HasMaxLength(Transfer.RemarksLength);
        transfer.Property(t => t.ReceivedBy).HasMaxLength(PledgeReturn.NameLength);
        transfer.Property(t => t.CancelReason).HasMaxLength(Transfer.RemarksLength);
        transfer.HasOne(t => t.Member).WithMany().HasForeignKey(t => t.MemberId).OnDelete(DeleteBehavior.Restrict);
        transfer.HasOne<OrgUnit>().WithMany().HasForeignKey(t => t.FromUnitId).OnDelete(DeleteBehavior.Restrict);
        transfer.HasOne<OrgUnit>().WithMany().HasForeignKey(t => t.ToUnitId).OnDelete(DeleteBehavior.Restrict);
        // One open transfer a member, also when two people start one at the same moment.
        transfer.HasIndex(t => t.MemberId).IsUnique().HasFilter("[State] = 1").HasDatabaseName("IX_Transfers_Open");
        transfer.HasIndex(t => new { t.FromUnitId, t.State });
        transfer.HasIndex(t => new { t.ToUnitId, t.State });
    }
}
