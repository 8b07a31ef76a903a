using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pledges.Domain.Access;
using Pledges.Domain.Figures;
using Pledges.Domain.Organisations;
using Pledges.Domain.Planning;

namespace Pledges.Data.Mappings;

internal sealed class UnitTallyMapping : IEntityTypeConfiguration<UnitTally>
{
    public void Configure(EntityTypeBuilder<UnitTally> tally)
    {
        tally.ToTable("UnitTallies");
        tally.HasKey(t => new { t.Year, t.UnitId });
        tally.ComplexProperty(t => t.Counts);
        tally.HasOne<OrgUnit>().WithMany().HasForeignKey(t => t.UnitId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class UnitCasesMapping : IEntityTypeConfiguration<UnitCases>
{
    public void Configure(EntityTypeBuilder<UnitCases> cases)
    {
        cases.ToTable("UnitCases");
        cases.HasKey(c => new { c.Year, c.UnitId });
        cases.HasOne<OrgUnit>().WithMany().HasForeignKey(c => c.UnitId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ReportedValueMapping : IEntityTypeConfiguration<ReportedValue>
{
    public void Configure(EntityTypeBuilder<ReportedValue> reported)
    {
        reported.ToTable("ReportedValues");
        reported.HasAggregateKeys();
        reported.Property(r => r.FigureId).HasMaxLength(Target.FigureLength);
        reported.Property(r => r.Value).HasPrecision(18, ReportedValue.Decimals);
        reported.Property(r => r.Source).HasMaxLength(ReportedValue.SourceLength);
        reported.Property(r => r.EnteredBy).HasMaxLength(ReportedValue.NameLength);
        reported.Property(r => r.Withdrawn).HasMaxLength(ReportedValue.ReasonLength);
        reported.Ignore(r => r.IsInForce);
        reported.HasIndex(r => new { r.UnitId, r.Year, r.FigureId });
        reported.HasOne<OrgUnit>().WithMany().HasForeignKey(r => r.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ApiTokenMapping : IEntityTypeConfiguration<ApiToken>
{
    public void Configure(EntityTypeBuilder<ApiToken> token)
    {
        token.ToTable("ApiTokens");
        token.HasAggregateKeys();
        token.Property(t => t.Name).HasMaxLength(ApiToken.NameLength);
        token.Property(t => t.Hash).HasMaxLength(ApiToken.HashLength);
        token.Property(t => t.IssuedBy).HasMaxLength(ApiToken.NameLength);
        token.HasIndex(t => t.Hash).IsUnique();
        token.HasOne<OrgUnit>().WithMany().HasForeignKey(t => t.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
