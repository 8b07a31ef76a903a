using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Mappings;

internal sealed class FormVersionMapping : IEntityTypeConfiguration<FormVersion>
{
    public void Configure(EntityTypeBuilder<FormVersion> form)
    {
        form.ToTable("Forms");
        form.Property(f => f.Name).HasMaxLength(FormVersion.NameLength);
        form.Property(f => f.NameEn).HasMaxLength(FormVersion.NameLength);
        form.Property(f => f.Preamble).HasMaxLength(FormVersion.PreambleLength);
        form.OwnsMany(f => f.Sections, section =>
        {
            section.ToTable("FormSections");
            section.WithOwner().HasForeignKey("FormId");
            section.HasKey(s => s.Id);
            section.Property(s => s.Code).HasMaxLength(FormSection.CodeLength);
            section.Property(s => s.Title).HasMaxLength(FormSection.TitleLength);
            section.Property(s => s.TitleEn).HasMaxLength(FormSection.TitleLength);
            section.Property(s => s.Hint).HasMaxLength(FormSection.HintLength);
            section.Property(s => s.HintEn).HasMaxLength(FormSection.HintLength);
            section.HasIndex("FormId", nameof(FormSection.Code)).IsUnique();
        });
    }
}

internal sealed class PledgeYearMapping : IEntityTypeConfiguration<PledgeYear>
{
    public void Configure(EntityTypeBuilder<PledgeYear> year)
    {
        year.ToTable("Years");
        year.HasAggregateKeys();
        year.Property(y => y.SchemeCode).HasMaxLength(Domain.Grading.GradeScheme.CodeLength);
        year.Property(y => y.CorrectionReason).HasMaxLength(Pledge.ReasonLength);
        year.HasIndex(y => y.Year).IsUnique();
        year.HasOne(y => y.Form).WithMany().HasForeignKey(y => y.FormVersionId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PledgeMapping : IEntityTypeConfiguration<Pledge>
{
    public void Configure(EntityTypeBuilder<Pledge> pledge)
    {
        pledge.ToTable("Pledges");
        pledge.HasAggregateKeys();
        pledge.Property(p => p.Reference).HasMaxLength(60);
        pledge.Property(p => p.PaperRef).HasMaxLength(Pledge.PaperRefLength);
        pledge.Property(p => p.VerdictReason).HasMaxLength(Pledge.ReasonLength);
        pledge.Property(p => p.StopReason).HasMaxLength(Pledge.ReasonLength);
        pledge.Property(p => p.ResultNote).HasMaxLength(Pledge.ReasonLength);
        pledge.Property(p => p.SelfReview).HasMaxLength(Pledge.ReviewLength);
        pledge.HasOne(p => p.Member).WithMany().HasForeignKey(p => p.MemberId).OnDelete(DeleteBehavior.Restrict);
        pledge.HasIndex(p => new { p.MemberId, p.Year }).IsUnique();
        pledge.HasIndex(p => new { p.Year, p.State });
        pledge.HasMany(p => p.Commitments).WithOne().HasForeignKey(c => c.PledgeId);
        pledge.HasMany(p => p.Returns).WithOne().HasForeignKey(r => r.PledgeId);
        pledge.HasMany(p => p.Diary).WithOne().HasForeignKey(d => d.PledgeId);
        pledge.Property(p => p.ConfirmedBy).HasMaxLength(PledgeReturn.NameLength);
        pledge.Ignore(p => p.OpenVersion).Ignore(p => p.Written);
        pledge.HasMany(p => p.Versions).WithOne().HasForeignKey(v => v.PledgeId);
        pledge.HasOne(p => p.MidYearCheck).WithOne().HasForeignKey<MidYearCheck>(c => c.PledgeId);
    }
}

internal sealed class CommitmentMapping : IEntityTypeConfiguration<Commitment>
{
    public void Configure(EntityTypeBuilder<Commitment> commitment)
    {
        commitment.ToTable("Commitments");
        commitment.HasWording();
        commitment.Property(c => c.Outcome).HasMaxLength(Commitment.OutcomeLength);
        commitment.HasIndex(c => new { c.PledgeId, c.No });
        // No foreign key: SQLite would rebuild the table for it, and a remedy is never deleted.
        commitment.HasIndex(c => c.RemedyId).HasFilter("[RemedyId] IS NOT NULL");
        commitment.HasIndex(c => new { c.Model, c.PledgeId }).HasFilter("[Model] IS NOT NULL");
    }
}

internal sealed class PledgeReturnMapping : IEntityTypeConfiguration<PledgeReturn>
{
    public void Configure(EntityTypeBuilder<PledgeReturn> entry)
    {
        entry.ToTable("PledgeReturns");
        entry.Property(r => r.ByName).HasMaxLength(PledgeReturn.NameLength);
        entry.Property(r => r.Level).HasMaxLength(PledgeReturn.LevelLength);
        entry.Property(r => r.Reason).HasMaxLength(Pledge.ReasonLength);
        entry.HasIndex(r => new { r.PledgeId, r.Round }).IsUnique();
    }
}

internal sealed class DiaryEntryMapping : IEntityTypeConfiguration<DiaryEntry>
{
    public void Configure(EntityTypeBuilder<DiaryEntry> entry)
    {
        entry.ToTable("DiaryEntries");
        entry.Property(d => d.Text).HasMaxLength(DiaryEntry.TextLength);
        entry.Property(d => d.Evidence).HasMaxLength(DiaryEntry.EvidenceLength);
        entry.Property(d => d.EvidenceNo).HasMaxLength(DiaryEntry.EvidenceNoLength);
        entry.HasOne<PracticeModel>().WithMany().HasForeignKey(d => d.ModelId).OnDelete(DeleteBehavior.Restrict);
    }
}
