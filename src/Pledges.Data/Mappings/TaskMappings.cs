using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pledges.Data.Accounts;
using Pledges.Data.Planning;
using Pledges.Domain.Organisations;
using Pledges.Domain.Planning;

namespace Pledges.Data.Mappings;

internal sealed class TaskMapping : IEntityTypeConfiguration<AssignedTask>
{
    public void Configure(EntityTypeBuilder<AssignedTask> task)
    {
        task.ToTable("AssignedTasks");
        task.HasAggregateKeys();
        task.Property(t => t.Title).HasMaxLength(AssignedTask.TitleLength);
        task.Property(t => t.Contents).HasMaxLength(AssignedTask.ContentsLength);
        task.Property(t => t.DecisionNo).HasMaxLength(AssignedTask.DecisionLength);
        task.Property(t => t.Goal).HasPrecision(18, Indicator.Decimals);
        task.Property(t => t.GoalUnit).HasMaxLength(AssignedTask.GoalUnitLength);
        task.Ignore(t => t.Reached);
        task.HasOne<OrgUnit>().WithMany().HasForeignKey(t => t.IssuerUnitId).OnDelete(DeleteBehavior.Restrict);
        task.HasOne<OrgUnit>().WithMany().HasForeignKey(t => t.LeadUnitId).OnDelete(DeleteBehavior.Restrict);
        task.HasMany(t => t.CoUnits).WithOne().HasForeignKey(u => u.TaskId);
        task.HasMany(t => t.Milestones).WithOne().HasForeignKey(m => m.TaskId);
        task.HasMany(t => t.Reports).WithOne().HasForeignKey(r => r.TaskId);
        task.HasMany(t => t.Steps).WithOne().HasForeignKey(s => s.TaskId);
        task.HasMany(t => t.Origins).WithOne().HasForeignKey(o => o.TaskId);
        task.HasMany(t => t.Handovers).WithOne().HasForeignKey(h => h.TaskId);
        task.HasIndex(t => new { t.LeadUnitId, t.State });
        task.HasIndex(t => new { t.IssuerUnitId, t.State });
        task.HasIndex(t => new { t.State, t.DueOn });
    }
}

internal sealed class TaskUnitMapping : IEntityTypeConfiguration<TaskUnit>
{
    public void Configure(EntityTypeBuilder<TaskUnit> unit)
    {
        unit.ToTable("TaskUnits");
        unit.HasOne<OrgUnit>().WithMany().HasForeignKey(u => u.UnitId).OnDelete(DeleteBehavior.Restrict);
        unit.HasIndex(u => new { u.TaskId, u.UnitId }).IsUnique();
    }
}

internal sealed class MilestoneMapping : IEntityTypeConfiguration<Milestone>
{
    public void Configure(EntityTypeBuilder<Milestone> milestone)
    {
        milestone.ToTable("Milestones");
        milestone.Property(m => m.Title).HasMaxLength(Milestone.TitleLength);
        milestone.HasIndex(m => new { m.TaskId, m.No }).IsUnique();
    }
}

internal sealed class TaskReportMapping : IEntityTypeConfiguration<TaskReport>
{
    public void Configure(EntityTypeBuilder<TaskReport> report)
    {
        report.ToTable("TaskReports");
        report.Property(r => r.Text).HasMaxLength(TaskReport.TextLength);
        report.Property(r => r.Reached).HasPrecision(18, Indicator.Decimals);
        report.Property(r => r.ByName).HasMaxLength(Step.NameLength);
        report.HasOne<OrgUnit>().WithMany().HasForeignKey(r => r.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TaskStepMapping : IEntityTypeConfiguration<TaskStep>
{
    public void Configure(EntityTypeBuilder<TaskStep> step)
    {
        step.ToTable("TaskSteps");
        step.HasStep();
    }
}

internal sealed class TaskOriginMapping : IEntityTypeConfiguration<TaskOrigin>
{
    public void Configure(EntityTypeBuilder<TaskOrigin> origin)
    {
        origin.ToTable("TaskOrigins");
        origin.HasOne<OrgUnit>().WithMany().HasForeignKey(o => o.UnitId).OnDelete(DeleteBehavior.Restrict);
        origin.HasIndex(o => new { o.TaskId, o.UnitId, o.Part }).IsUnique();
    }
}

internal sealed class TaskHandoverMapping : IEntityTypeConfiguration<TaskHandover>
{
    public void Configure(EntityTypeBuilder<TaskHandover> handover)
    {
        handover.ToTable("TaskHandovers");
        handover.HasOne<OrgUnit>().WithMany().HasForeignKey(h => h.FromUnitId).OnDelete(DeleteBehavior.Restrict);
        handover.HasOne<OrgUnit>().WithMany().HasForeignKey(h => h.ToUnitId).OnDelete(DeleteBehavior.Restrict);
        handover.HasIndex(h => new { h.TaskId, h.No }).IsUnique();
    }
}

internal sealed class CalendarFeedMapping : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> feed)
    {
        feed.ToTable("CalendarFeeds");
        feed.HasKey(f => f.AccountId);
        feed.Property(f => f.AccountId).ValueGeneratedNever();
        feed.Property(f => f.TokenHash).HasMaxLength(CalendarFeed.HashLength);
        feed.HasIndex(f => f.TokenHash).IsUnique();
        feed.HasOne<Account>().WithMany().HasForeignKey(f => f.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
