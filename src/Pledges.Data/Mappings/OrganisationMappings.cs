using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pledges.Domain.Organisations;

namespace Pledges.Data.Mappings;

internal sealed class LevelTypeMapping : IEntityTypeConfiguration<LevelType>
{
    public void Configure(EntityTypeBuilder<LevelType> level)
    {
        level.Property(l => l.Code).HasMaxLength(LevelType.CodeLength);
        level.Property(l => l.Name).HasMaxLength(LevelType.NameLength);
        level.Property(l => l.NameEn).HasMaxLength(LevelType.NameLength);
        level.HasIndex(l => l.Code).IsUnique();
        level.HasMany(l => l.Names).WithOne().HasForeignKey(n => n.LevelTypeId);
    }
}

internal sealed class LevelNameMapping : IEntityTypeConfiguration<LevelName>
{
    public void Configure(EntityTypeBuilder<LevelName> name)
    {
        name.ToTable("LevelNames");
        name.Property(n => n.Name).HasMaxLength(LevelType.NameLength);
        name.Property(n => n.NameEn).HasMaxLength(LevelType.NameLength);
        name.HasIndex(n => new { n.LevelTypeId, n.From }).IsUnique();
    }
}

internal sealed class OrgUnitMapping : IEntityTypeConfiguration<OrgUnit>
{
    public void Configure(EntityTypeBuilder<OrgUnit> unit)
    {
        unit.ToTable("Units");
        unit.HasAggregateKeys();
        unit.Property(u => u.Code).HasMaxLength(OrgUnitVersion.CodeLength);
        unit.HasIndex(u => u.Code).IsUnique();
        unit.HasOne(u => u.Successor).WithMany().HasForeignKey(u => u.SuccessorId).OnDelete(DeleteBehavior.Restrict);
        unit.HasMany(u => u.Versions).WithOne().HasForeignKey(v => v.UnitId);
        unit.HasMany(u => u.Links).WithOne(l => l.Unit).HasForeignKey(l => l.UnitId);
    }
}

internal sealed class OrgUnitVersionMapping : IEntityTypeConfiguration<OrgUnitVersion>
{
    public void Configure(EntityTypeBuilder<OrgUnitVersion> version)
    {
        version.ToTable("UnitVersions");
        version.Property(v => v.Name).HasMaxLength(OrgUnitVersion.NameLength);
        version.Property(v => v.SearchName).HasMaxLength(OrgUnitVersion.NameLength);
        version.Property(v => v.Sector).HasMaxLength(OrgUnitVersion.SectorLength);
        version.HasOne(v => v.Level).WithMany().HasForeignKey(v => v.LevelTypeId).OnDelete(DeleteBehavior.Restrict);
        version.HasIndex(v => new { v.UnitId, v.From }).IsUnique();
    }
}

internal sealed class OrgUnitLinkMapping : IEntityTypeConfiguration<OrgUnitLink>
{
    public void Configure(EntityTypeBuilder<OrgUnitLink> link)
    {
        link.ToTable("UnitLinks");
        link.HasOne(l => l.Parent).WithMany().HasForeignKey(l => l.ParentId).OnDelete(DeleteBehavior.Restrict);
        link.HasIndex(l => new { l.UnitId, l.From }).IsUnique();
    }
}

internal sealed class OrgPathMapping : IEntityTypeConfiguration<OrgPath>
{
    public void Configure(EntityTypeBuilder<OrgPath> path)
    {
        path.ToTable("UnitPaths");
        path.Property(p => p.Path).HasMaxLength(OrgPath.PathLength);
        path.HasOne<OrgUnit>().WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Cascade);
        path.HasIndex(p => new { p.Path, p.From });
        path.HasIndex(p => new { p.UnitId, p.From }).IsUnique();
    }
}
