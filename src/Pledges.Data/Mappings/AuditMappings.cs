using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pledges.Data.Accounts;
using Pledges.Data.Audit;
using Pledges.Domain.Members;

namespace Pledges.Data.Mappings;

internal sealed class EventEntryMapping : IEntityTypeConfiguration<EventEntry>
{
    public void Configure(EntityTypeBuilder<EventEntry> entry)
    {
        entry.ToTable("Events");
        entry.IsChained();
        entry.Property(e => e.Kind).HasMaxLength(EventEntry.KindLength);
        entry.Property(e => e.Subject).HasMaxLength(EventEntry.KindLength);
        entry.Property(e => e.Detail).HasMaxLength(EventEntry.DetailLength);
        entry.HasIndex(e => new { e.Subject, e.SubjectId });
        entry.HasIndex(e => e.Kind);
        entry.HasIndex(e => e.At);
    }
}

internal sealed class ReadEntryMapping : IEntityTypeConfiguration<ReadEntry>
{
    public void Configure(EntityTypeBuilder<ReadEntry> entry)
    {
        entry.ToTable("Reads");
        entry.IsChained();
        entry.Property(e => e.ReaderName).HasMaxLength(Account.DisplayNameLength);
        entry.Property(e => e.What).HasMaxLength(ReadEntry.WhatLength);
        entry.HasIndex(e => new { e.MemberId, e.At });
        entry.HasOne<Member>().WithMany().HasForeignKey(e => e.MemberId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AuditHeadMapping : IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditHead> head)
    {
        head.ToTable("AuditHeads");
        head.HasKey(h => h.Log);
        head.Property(h => h.Log).HasMaxLength(AuditHead.LogLength);
        head.Property(h => h.Hash).HasMaxLength(ChainedEntry.HashLength);
    }
}

internal sealed class AuditCheckMapping : IEntityTypeConfiguration<AuditCheck>
{
    public void Configure(EntityTypeBuilder<AuditCheck> check)
    {
        check.ToTable("AuditChecks");
        check.Property(c => c.Log).HasMaxLength(AuditHead.LogLength);
        check.Property(c => c.Hash).HasMaxLength(ChainedEntry.HashLength);
        check.Ignore(c => c.Seal);
    }
}

internal static class ChainedMapping
{
    public static void IsChained<T>(this EntityTypeBuilder<T> entry)
        where T : ChainedEntry
    {
        entry.HasIndex(e => e.No).IsUnique();
        entry.Property(e => e.Hash).HasMaxLength(ChainedEntry.HashLength);
    }
}
