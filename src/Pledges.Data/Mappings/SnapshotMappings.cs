using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pledges.Domain.Figures;
using Pledges.Domain.Organisations;

namespace Pledges.Data.Mappings;

internal sealed class YearSnapshotMapping : IEntityTypeConfiguration<YearSnapshot>
{
    public void Configure(EntityTypeBuilder<YearSnapshot> snapshot)
    {
        snapshot.ToTable("YearSnapshots");
        snapshot.HasKey(s => s.Id);
        snapshot.Property(s => s.TakenBy).HasMaxLength(YearSnapshot.NameLength);
        snapshot.Property(s => s.Reason).HasMaxLength(YearSnapshot.ReasonLength);
        snapshot.HasIndex(s => new { s.Year, s.No }).IsUnique();
    }
}

internal sealed class SnapshotUnitMapping : IEntityTypeConfiguration<SnapshotUnit>
{
    public void Configure(EntityTypeBuilder<SnapshotUnit> unit)
    {
        unit.ToTable("SnapshotUnits");
        unit.HasKey(u => new { u.SnapshotId, u.UnitId });
        unit.Property(u => u.Code).HasMaxLength(OrgUnitVersion.CodeLength);
        unit.Property(u => u.Name).HasMaxLength(OrgUnitVersion.NameLength);
        unit.ComplexProperty(u => u.Counts);
        unit.HasOne<YearSnapshot>().WithMany().HasForeignKey(u => u.SnapshotId).OnDelete(DeleteBehavior.Cascade);
    }
}
