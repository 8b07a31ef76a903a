using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pledges.Data.Copying;
using Pledges.Domain.Copying;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Mappings;

internal sealed class StockPhraseListMapping : IEntityTypeConfiguration<StockPhraseList>
{
    public void Configure(EntityTypeBuilder<StockPhraseList> list)
    {
        list.ToTable("StockPhraseLists");
        list.HasAggregateKeys();
        list.Property(l => l.Text).HasMaxLength(StockPhraseList.TextLength);
        list.Ignore(l => l.Phrases);
    }
}

internal sealed class CopyRunMapping : IEntityTypeConfiguration<CopyRun>
{
    public void Configure(EntityTypeBuilder<CopyRun> run)
    {
        run.ToTable("CopyRuns");
        run.Property(r => r.Host).HasMaxLength(CopyRun.HostLength);
        run.Ignore(r => r.Percent);
    }
}

internal sealed class CopyUnitMapping : IEntityTypeConfiguration<CopyUnit>
{
    public void Configure(EntityTypeBuilder<CopyUnit> unit)
    {
        unit.ToTable("CopyUnits");
        unit.Property(u => u.Section).HasMaxLength(FormSection.CodeLength);
        unit.HasOne<CopyRun>().WithMany().HasForeignKey(u => u.RunId).OnDelete(DeleteBehavior.Cascade);
        unit.HasIndex(u => new { u.RunId, u.Year, u.UnitId, u.Section }).IsUnique();
    }
}

internal sealed class CopyClusterMapping : IEntityTypeConfiguration<CopyCluster>
{
    public void Configure(EntityTypeBuilder<CopyCluster> cluster)
    {
        cluster.ToTable("CopyClusters");
        cluster.Property(c => c.Section).HasMaxLength(FormSection.CodeLength);
        cluster.Property(c => c.Sample).HasMaxLength(CopyCluster.SampleLength);
        cluster.HasOne<CopyRun>().WithMany().HasForeignKey(c => c.RunId).OnDelete(DeleteBehavior.Cascade);
        cluster.HasIndex(c => new { c.RunId, c.Year });
        cluster.HasMany(c => c.Units).WithOne().HasForeignKey(u => u.ClusterId);
    }
}

internal sealed class CopyClusterUnitMapping : IEntityTypeConfiguration<CopyClusterUnit>
{
    public void Configure(EntityTypeBuilder<CopyClusterUnit> unit)
    {
        unit.ToTable("CopyClusterUnits");
        unit.HasIndex(u => u.UnitId);
    }
}
