using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pledges.Domain.Organisations;

namespace Pledges.Data.Mappings;

internal sealed class OrgEventMapping : IEntityTypeConfiguration<OrgEvent>
{
    public void Configure(EntityTypeBuilder<OrgEvent> e)
    {
        e.ToTable("OrgEvents");
        e.HasAggregateKeys();
        e.Property(o => o.DecisionNo).HasMaxLength(OrgEvent.DecisionLength);
        e.Property(o => o.Batch).HasMaxLength(OrgEvent.BatchLength);
        e.Property(o => o.Reason).HasMaxLength(OrgEvent.ReasonLength);
        e.Property(o => o.Problem).HasMaxLength(OrgEvent.ReasonLength);
        e.HasIndex(o => new { o.State, o.EffectiveOn });
        e.HasIndex(o => o.BatchId);
        e.HasOne<OrgEvent>().WithMany().HasForeignKey(o => o.UndoesId).OnDelete(DeleteBehavior.Restrict);
        e.HasMany(o => o.Sources).WithOne().HasForeignKey(s => s.EventId);
        e.HasMany(o => o.Results).WithOne().HasForeignKey(r => r.EventId);
        e.HasMany(o => o.Choices).WithOne().HasForeignKey(c => c.EventId);
        e.HasMany(o => o.Moves).WithOne().HasForeignKey(m => m.EventId);
        e.HasMany(o => o.Marks).WithOne().HasForeignKey(m => m.EventId);
    }
}

// Units are named by code here: an event is written before the units it founds are there, and outlives those it takes back.
internal sealed class OrgEventSourceMapping : IEntityTypeConfiguration<OrgEventSource>
{
    public void Configure(EntityTypeBuilder<OrgEventSource> source)
    {
        source.ToTable("OrgEventSources");
        source.Property(s => s.Code).HasMaxLength(OrgUnitVersion.CodeLength);
        source.Property(s => s.To).HasMaxLength(OrgUnitVersion.CodeLength);
        source.HasIndex(s => new { s.EventId, s.No });
        source.HasIndex(s => s.Code);
    }
}

internal sealed class OrgEventResultMapping : IEntityTypeConfiguration<OrgEventResult>
{
    public void Configure(EntityTypeBuilder<OrgEventResult> result)
    {
        result.ToTable("OrgEventResults");
        result.Ignore(r => r.Details);
        result.Property(r => r.Code).HasMaxLength(OrgUnitVersion.CodeLength);
        result.Property(r => r.Name).HasMaxLength(OrgUnitVersion.NameLength);
        result.Property(r => r.Sector).HasMaxLength(OrgUnitVersion.SectorLength);
        result.Property(r => r.ParentCode).HasMaxLength(OrgUnitVersion.CodeLength);
        result.HasOne<LevelType>().WithMany().HasForeignKey(r => r.LevelTypeId).OnDelete(DeleteBehavior.Restrict);
        result.HasIndex(r => new { r.EventId, r.No });
        result.HasIndex(r => r.Code);
    }
}

internal sealed class OrgEventChoiceMapping : IEntityTypeConfiguration<OrgEventChoice>
{
    public void Configure(EntityTypeBuilder<OrgEventChoice> choice)
    {
        choice.ToTable("OrgEventChoices");
        choice.Property(c => c.To).HasMaxLength(OrgUnitVersion.CodeLength);
        choice.Property(c => c.AtCode).HasMaxLength(OrgUnitVersion.CodeLength);
        choice.Property(c => c.Name).HasMaxLength(OrgEventChoice.NameLength);
        choice.HasIndex(c => new { c.EventId, c.Kind, c.SubjectId }).IsUnique();
    }
}

internal sealed class OrgEventMoveMapping : IEntityTypeConfiguration<OrgEventMove>
{
    public void Configure(EntityTypeBuilder<OrgEventMove> move)
    {
        move.ToTable("OrgEventMoves");
        move.HasIndex(m => new { m.EventId, m.Kind });
        move.HasIndex(m => new { m.Kind, m.SubjectId });
    }
}

internal sealed class OrgEventMarkMapping : IEntityTypeConfiguration<OrgEventMark>
{
    public void Configure(EntityTypeBuilder<OrgEventMark> mark)
    {
        mark.ToTable("OrgEventMarks");
        mark.Property(m => m.Code).HasMaxLength(OrgUnitVersion.CodeLength);
        mark.HasIndex(m => m.Code);
    }
}
