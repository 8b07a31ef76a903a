using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pledges.Domain.Inspections;
using Pledges.Domain.Members;
using Pledges.Domain.Organisations;

namespace Pledges.Data.Mappings;

internal sealed class InspectionTopicMapping : IEntityTypeConfiguration<InspectionTopic>
{
    public void Configure(EntityTypeBuilder<InspectionTopic> topic)
    {
        topic.ToTable("InspectionTopics");
        topic.HasKey(t => t.Code);
        topic.Property(t => t.Code).HasMaxLength(InspectionTopic.CodeLength);
        topic.Property(t => t.Name).HasMaxLength(InspectionTopic.NameLength);
        topic.Property(t => t.NameEn).HasMaxLength(InspectionTopic.NameLength);
    }
}

internal sealed class InspectionProgrammeMapping : IEntityTypeConfiguration<InspectionProgramme>
{
    public void Configure(EntityTypeBuilder<InspectionProgramme> programme)
    {
        programme.ToTable("InspectionProgrammes");
        programme.HasAggregateKeys();
        programme.Property(p => p.Number).HasMaxLength(Inspection.NumberLength);
        programme.HasIndex(p => new { p.UnitId, p.Body, p.Year }).IsUnique();
        programme.HasOne<OrgUnit>().WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class InspectionMapping : IEntityTypeConfiguration<Inspection>
{
    public void Configure(EntityTypeBuilder<Inspection> inspection)
    {
        inspection.ToTable("Inspections");
        inspection.HasAggregateKeys();
        inspection.Property(i => i.TopicCode).HasMaxLength(InspectionTopic.CodeLength);
        inspection.Property(i => i.Content).HasMaxLength(Inspection.ContentLength);
        inspection.Property(i => i.DecisionNo).HasMaxLength(Inspection.NumberLength);
        inspection.Property(i => i.Reason).HasMaxLength(Inspection.ReasonLength);
        inspection.HasOne<OrgUnit>().WithMany().HasForeignKey(i => i.BodyUnitId).OnDelete(DeleteBehavior.Restrict);
        inspection.HasOne<InspectionTopic>().WithMany().HasForeignKey(i => i.TopicCode).OnDelete(DeleteBehavior.Restrict);
        inspection.HasMany(i => i.Subjects).WithOne().HasForeignKey(s => s.InspectionId);
        inspection.HasMany(i => i.Steps).WithOne().HasForeignKey(s => s.InspectionId);
        inspection.HasMany(i => i.Team).WithOne().HasForeignKey(m => m.InspectionId);
        // Numbers begin anew each year, and each organisation has its own.
        inspection.HasIndex(i => new { i.BodyUnitId, i.Year, i.DecisionNo }).IsUnique().HasFilter("[DecisionNo] IS NOT NULL");
        inspection.HasIndex(i => new { i.Year, i.State });
        inspection.HasIndex(i => i.DecidedOn);
    }
}

internal sealed class InspectionSubjectMapping : IEntityTypeConfiguration<InspectionSubject>
{
    public void Configure(EntityTypeBuilder<InspectionSubject> subject)
    {
        subject.ToTable("InspectionSubjects");
        subject.Ignore(s => s.Key);
        subject.Property(s => s.Outcome).HasMaxLength(InspectionSubject.OutcomeLength);
        subject.Property(s => s.ConclusionNo).HasMaxLength(Inspection.NumberLength);
        subject.Property(s => s.NoticeNo).HasMaxLength(Inspection.NumberLength);
        subject.HasOne<OrgUnit>().WithMany().HasForeignKey(s => s.UnitId).OnDelete(DeleteBehavior.Restrict);
        subject.HasOne<Member>().WithMany().HasForeignKey(s => s.MemberId).OnDelete(DeleteBehavior.Restrict);
        subject.HasMany(s => s.Findings).WithOne().HasForeignKey(f => f.SubjectId);
        subject.HasIndex(s => new { s.InspectionId, s.UnitId }).IsUnique().HasFilter("[UnitId] IS NOT NULL");
        subject.HasIndex(s => new { s.InspectionId, s.MemberId }).IsUnique().HasFilter("[MemberId] IS NOT NULL");
    }
}

internal sealed class InspectionStepMapping : IEntityTypeConfiguration<InspectionStep>
{
    public void Configure(EntityTypeBuilder<InspectionStep> step)
    {
        step.ToTable("InspectionSteps");
        step.Property(s => s.DocumentNo).HasMaxLength(Inspection.NumberLength);
        step.Property(s => s.Note).HasMaxLength(InspectionStep.NoteLength);
        step.Property(s => s.LeftOutBecause).HasMaxLength(Inspection.ReasonLength);
        step.HasIndex(s => new { s.InspectionId, s.Kind }).IsUnique();
    }
}

internal sealed class TeamMemberMapping : IEntityTypeConfiguration<TeamMember>
{
    public void Configure(EntityTypeBuilder<TeamMember> member)
    {
        member.ToTable("InspectionTeams");
        member.Property(m => m.Name).HasMaxLength(TeamMember.NameLength);
        member.HasOne<Member>().WithMany().HasForeignKey(m => m.MemberId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class FindingMapping : IEntityTypeConfiguration<Finding>
{
    public void Configure(EntityTypeBuilder<Finding> finding)
    {
        finding.ToTable("Findings");
        finding.Property(f => f.Text).HasMaxLength(Finding.TextLength);
        finding.Property(f => f.Against).HasMaxLength(Finding.RuleLength);
    }
}

internal sealed class RemedyMapping : IEntityTypeConfiguration<Remedy>
{
    public void Configure(EntityTypeBuilder<Remedy> remedy)
    {
        remedy.ToTable("Remedies");
        remedy.HasAggregateKeys();
        remedy.Ignore(r => r.Responsible);
        remedy.Property(r => r.ImmediateAct).HasMaxLength(Remedy.TextLength);
        remedy.Property(r => r.Cause).HasMaxLength(Remedy.TextLength);
        remedy.Property(r => r.Measures).HasMaxLength(Remedy.TextLength);
        remedy.HasOne(r => r.Finding).WithMany().HasForeignKey(r => r.FindingId).OnDelete(DeleteBehavior.Restrict);
        remedy.HasOne<Inspection>().WithMany().HasForeignKey(r => r.InspectionId).OnDelete(DeleteBehavior.Restrict);
        remedy.HasOne<OrgUnit>().WithMany().HasForeignKey(r => r.UnitId).OnDelete(DeleteBehavior.Restrict);
        remedy.HasOne<Member>().WithMany().HasForeignKey(r => r.MemberId).OnDelete(DeleteBehavior.Restrict);
        remedy.HasOne<Member>().WithMany().HasForeignKey(r => r.DoneByMemberId).OnDelete(DeleteBehavior.Restrict);
        remedy.HasMany(r => r.Entries).WithOne().HasForeignKey(e => e.RemedyId);
        remedy.HasIndex(r => new { r.State, r.DueOn });
    }
}

internal sealed class RemedyEntryMapping : IEntityTypeConfiguration<RemedyEntry>
{
    public void Configure(EntityTypeBuilder<RemedyEntry> entry)
    {
        entry.ToTable("RemedyEntries");
        entry.Property(e => e.ByName).HasMaxLength(RemedyEntry.ByNameLength);
        entry.Property(e => e.Text).HasMaxLength(Remedy.TextLength);
    }
}
