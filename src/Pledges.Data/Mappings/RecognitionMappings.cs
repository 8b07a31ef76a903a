using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pledges.Domain.Members;
using Pledges.Domain.Organisations;
using Pledges.Domain.Pledging;
using Pledges.Domain.Recognition;

namespace Pledges.Data.Mappings;

internal sealed class GoodDeedMapping : IEntityTypeConfiguration<GoodDeed>
{
    public void Configure(EntityTypeBuilder<GoodDeed> deed)
    {
        deed.ToTable("GoodDeeds");
        deed.HasAggregateKeys();
        deed.Ignore(d => d.Details);
        deed.Property(d => d.Title).HasMaxLength(GoodDeed.TitleLength);
        deed.Property(d => d.Text).HasMaxLength(GoodDeed.TextLength);
        deed.Property(d => d.BeneficiaryGroup).HasMaxLength(GoodDeed.GroupLength);
        deed.Property(d => d.ToldBy).HasMaxLength(PledgeReturn.NameLength);
        deed.Property(d => d.ConsentPaper).HasMaxLength(GoodDeed.PaperLength);
        deed.Property(d => d.ConsentRecordedBy).HasMaxLength(PledgeReturn.NameLength);
        deed.Property(d => d.TakenDownReason).HasMaxLength(GoodDeed.ReasonLength);
        deed.HasOne<Member>().WithMany().HasForeignKey(d => d.MemberId).OnDelete(DeleteBehavior.Restrict);
        deed.HasOne<OrgUnit>().WithMany().HasForeignKey(d => d.UnitId).OnDelete(DeleteBehavior.Restrict);
        deed.HasIndex(d => new { d.ConsentedOn, d.DoneOn });
        deed.HasIndex(d => d.DoneOn);
    }
}

internal sealed class NominationMapping : IEntityTypeConfiguration<Nomination>
{
    public void Configure(EntityTypeBuilder<Nomination> nomination)
    {
        nomination.ToTable("Nominations");
        nomination.HasAggregateKeys();
        nomination.Property(n => n.NominatedBy).HasMaxLength(PledgeReturn.NameLength);
        nomination.Property(n => n.EndorsedBy).HasMaxLength(PledgeReturn.NameLength);
        nomination.Property(n => n.DecidedBy).HasMaxLength(PledgeReturn.NameLength);
        nomination.Property(n => n.Opinion).HasMaxLength(Nomination.OpinionLength);
        nomination.Property(n => n.DecisionNo).HasMaxLength(Exemplar.DecisionLength);
        nomination.Property(n => n.Reason).HasMaxLength(Commendation.ReasonLength);
        nomination.HasOne(n => n.Deed).WithMany().HasForeignKey(n => n.DeedId).OnDelete(DeleteBehavior.Restrict);
        nomination.HasOne<Member>().WithMany().HasForeignKey(n => n.MemberId).OnDelete(DeleteBehavior.Restrict);
        nomination.HasOne<OrgUnit>().WithMany().HasForeignKey(n => n.UnitId).OnDelete(DeleteBehavior.Restrict);
        // One open nomination a member and year, also when two people nominate at the same moment.
        nomination.HasIndex(n => new { n.MemberId, n.Year }).IsUnique().HasFilter("[State] < 3").HasDatabaseName("IX_Nominations_Open");
        nomination.HasIndex(n => new { n.Year, n.State });
    }
}

internal sealed class CommendationMapping : IEntityTypeConfiguration<Commendation>
{
    public void Configure(EntityTypeBuilder<Commendation> commendation)
    {
        commendation.ToTable("Commendations", table => table.HasCheckConstraint("CK_Commendations_Subject", "([MemberId] IS NULL AND [UnitId] IS NOT NULL) OR ([MemberId] IS NOT NULL AND [UnitId] IS NULL)"));
        commendation.HasAggregateKeys();
        commendation.Property(c => c.DecisionNo).HasMaxLength(Commendation.DecisionLength);
        commendation.Property(c => c.Title).HasMaxLength(Commendation.TitleLength);
        commendation.Property(c => c.SecondReason).HasMaxLength(Commendation.ReasonLength);
        commendation.Property(c => c.WithdrawReason).HasMaxLength(Commendation.ReasonLength);
        commendation.HasOne<Member>().WithMany().HasForeignKey(c => c.MemberId).OnDelete(DeleteBehavior.Restrict);
        commendation.HasOne<OrgUnit>().WithMany().HasForeignKey(c => c.UnitId).OnDelete(DeleteBehavior.Restrict);
        commendation.HasOne<GoodDeed>().WithMany().HasForeignKey(c => c.DeedId).OnDelete(DeleteBehavior.Restrict);
        commendation.HasIndex(c => c.DecidedOn);
    }
}
