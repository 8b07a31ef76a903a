using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pledges.Domain.Organisations;
using Pledges.Domain.Planning;

namespace Pledges.Data.Mappings;

internal static class StepMapping
{
    public static void HasStep<T>(this EntityTypeBuilder<T> step)
        where T : Step
    {
        step.Property(s => s.ByName).HasMaxLength(Step.NameLength);
        step.Property(s => s.Level).HasMaxLength(Step.LevelLength);
        step.Property(s => s.Reason).HasMaxLength(Step.ReasonLength);
    }
}

internal sealed class PlanMapping : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> plan)
    {
        plan.ToTable("Plans");
        plan.HasAggregateKeys();
        plan.Property(p => p.Title).HasMaxLength(Plan.TitleLength);
        plan.HasOne<OrgUnit>().WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);
        plan.HasMany(p => p.Items).WithOne().HasForeignKey(i => i.PlanId);
        plan.HasMany(p => p.Steps).WithOne().HasForeignKey(s => s.PlanId);
        plan.HasMany(p => p.Reports).WithOne().HasForeignKey(r => r.PlanId);
        plan.HasIndex(p => new { p.UnitId, p.Kind, p.FromYear }).IsUnique();
        plan.HasIndex(p => new { p.Kind, p.FromYear });
    }
}

internal sealed class PlanItemMapping : IEntityTypeConfiguration<PlanItem>
{
    public void Configure(EntityTypeBuilder<PlanItem> item)
    {
        item.ToTable("PlanItems");
        item.Property(i => i.Deed).HasMaxLength(PlanItem.DeedLength);
        item.Property(i => i.Measure).HasMaxLength(PlanItem.PartLength);
        item.Property(i => i.Due).HasMaxLength(PlanItem.PartLength);
        item.Property(i => i.Lead).HasMaxLength(PlanItem.PartLength);
        // Not unique: an edition that is written anew is taken out and put in by one save.
        item.HasIndex(i => new { i.PlanId, i.Edition, i.Kind, i.No });
    }
}

internal sealed class PlanStepMapping : IEntityTypeConfiguration<PlanStep>
{
    public void Configure(EntityTypeBuilder<PlanStep> step)
    {
        step.ToTable("PlanSteps");
        step.HasStep();
    }
}

internal sealed class PlanReportMapping : IEntityTypeConfiguration<PlanReport>
{
    public void Configure(EntityTypeBuilder<PlanReport> report)
    {
        report.ToTable("PlanReports");
        report.Property(r => r.Summary).HasMaxLength(PlanReport.SummaryLength);
        report.Property(r => r.ByName).HasMaxLength(Step.NameLength);
        report.HasMany(r => r.Lines).WithOne().HasForeignKey(l => l.ReportId);
        report.HasIndex(r => new { r.PlanId, r.Year, r.Half });
    }
}

internal sealed class PlanReportLineMapping : IEntityTypeConfiguration<PlanReportLine>
{
    public void Configure(EntityTypeBuilder<PlanReportLine> line)
    {
        line.ToTable("PlanReportLines");
        line.Property(l => l.Note).HasMaxLength(PlanReport.NoteLength);
    }
}

internal sealed class IndicatorMapping : IEntityTypeConfiguration<Indicator>
{
    public void Configure(EntityTypeBuilder<Indicator> indicator)
    {
        indicator.ToTable("Indicators");
        indicator.HasAggregateKeys();
        indicator.Ignore(i => i.State);
        indicator.Ignore(i => i.IsMet);
        indicator.Property(i => i.Code).HasMaxLength(Indicator.CodeLength);
        indicator.Property(i => i.Name).HasMaxLength(Indicator.NameLength);
        indicator.Property(i => i.Unit).HasMaxLength(Indicator.UnitLength);
        indicator.Property(i => i.Target).HasPrecision(18, Indicator.Decimals);
        indicator.Property(i => i.Actual).HasPrecision(18, Indicator.Decimals);
        indicator.Property(i => i.Source).HasMaxLength(Indicator.SourceLength);
        indicator.Property(i => i.ReportedBy).HasMaxLength(Step.NameLength);
        indicator.HasIndex(i => new { i.Year, i.Code }).IsUnique();
    }
}
