using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pledges.Domain.Discipline;
using Pledges.Domain.Members;
using Pledges.Domain.Organisations;

namespace Pledges.Data.Mappings;

internal sealed class DisciplineMapping : IEntityTypeConfiguration<DisciplineDecision>
{
    public void Configure(EntityTypeBuilder<DisciplineDecision> decision)
    {
        decision.ToTable("Disciplines", table => table.HasCheckConstraint("CK_Disciplines_Subject", "([MemberId] IS NULL AND [UnitId] IS NOT NULL) OR ([MemberId] IS NOT NULL AND [UnitId] IS NULL)"));
        decision.HasAggregateKeys();
        decision.Ignore(d => d.LapsesOn);
        decision.Property(d => d.DecisionNo).HasMaxLength(DisciplineDecision.DecisionLength);
        decision.Property(d => d.Body).HasMaxLength(DisciplineDecision.BodyLength);
        decision.Property(d => d.OutcomeNo).HasMaxLength(DisciplineDecision.DecisionLength);
        decision.Property(d => d.AnnulReason).HasMaxLength(DisciplineDecision.ReasonLength);
        decision.HasOne<Member>().WithMany().HasForeignKey(d => d.MemberId).OnDelete(DeleteBehavior.Restrict);
        decision.HasOne<OrgUnit>().WithMany().HasForeignKey(d => d.UnitId).OnDelete(DeleteBehavior.Restrict);
        // What was annulled may be entered again, put right.
        decision.HasIndex(d => new { d.MemberId, d.DecisionNo }).IsUnique().HasFilter("[MemberId] IS NOT NULL AND [AnnulledOn] IS NULL");
        decision.HasIndex(d => new { d.UnitId, d.DecisionNo }).IsUnique().HasFilter("[UnitId] IS NOT NULL AND [AnnulledOn] IS NULL");
        decision.HasIndex(d => d.DecidedOn);
    }
}
