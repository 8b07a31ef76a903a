using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Mappings;

internal static class WordingMapping
{
    /// <summary>The columns of a commitment's words, in force or in a version.</summary>
    public static void HasWording<T>(this EntityTypeBuilder<T> commitment)
        where T : CommitmentWording
    {
        commitment.Ignore(c => c.Text);
        commitment.Property(c => c.Section).HasMaxLength(FormSection.CodeLength);
        commitment.Property(c => c.Deed).HasMaxLength(Commitment.DeedLength);
        commitment.Property(c => c.Quantity).HasMaxLength(Commitment.PartLength);
        commitment.Property(c => c.Due).HasMaxLength(Commitment.PartLength);
        commitment.Property(c => c.Beneficiary).HasMaxLength(Commitment.PartLength);
        commitment.Property(c => c.Duty).HasMaxLength(Commitment.PartLength);
        commitment.Property(c => c.Check).HasMaxLength(Commitment.PartLength);
        commitment.Property(c => c.Model).HasMaxLength(Commitment.PartLength);
    }
}

internal sealed class PledgeVersionMapping : IEntityTypeConfiguration<PledgeVersion>
{
    public void Configure(EntityTypeBuilder<PledgeVersion> version)
    {
        version.ToTable("PledgeVersions");
        version.Property(v => v.Reason).HasMaxLength(Pledge.ReasonLength);
        version.Property(v => v.ConfirmedBy).HasMaxLength(PledgeReturn.NameLength);
        version.Property(v => v.VerdictReason).HasMaxLength(Pledge.ReasonLength);
        version.HasMany(v => v.Commitments).WithOne().HasForeignKey(c => c.VersionId);
        version.HasIndex(v => new { v.PledgeId, v.No }).IsUnique();
    }
}

internal sealed class VersionCommitmentMapping : IEntityTypeConfiguration<VersionCommitment>
{
    public void Configure(EntityTypeBuilder<VersionCommitment> commitment)
    {
        commitment.ToTable("VersionCommitments");
        commitment.HasWording();
        commitment.HasIndex(c => new { c.VersionId, c.No });
    }
}

internal sealed class MidYearCheckMapping : IEntityTypeConfiguration<MidYearCheck>
{
    public void Configure(EntityTypeBuilder<MidYearCheck> check)
    {
        check.ToTable("MidYearChecks");
        check.Property(c => c.Remark).HasMaxLength(Pledge.ReasonLength);
        check.Property(c => c.RemarkBy).HasMaxLength(PledgeReturn.NameLength);
        check.HasMany(c => c.Answers).WithOne().HasForeignKey(a => a.CheckId);
    }
}

internal sealed class MidYearAnswerMapping : IEntityTypeConfiguration<MidYearAnswer>
{
    public void Configure(EntityTypeBuilder<MidYearAnswer> answer)
    {
        answer.ToTable("MidYearAnswers");
        answer.Property(a => a.Note).HasMaxLength(MidYearAnswer.NoteLength);
        answer.HasIndex(a => new { a.CheckId, a.CommitmentKey }).IsUnique();
    }
}

internal sealed class PracticeModelMapping : IEntityTypeConfiguration<PracticeModel>
{
    public void Configure(EntityTypeBuilder<PracticeModel> model)
    {
        model.ToTable("PracticeModels");
        model.HasAggregateKeys();
        model.Property(m => m.Name).HasMaxLength(PracticeModel.NameLength);
        model.Property(m => m.Field).HasMaxLength(PracticeModel.FieldLength);
        model.Property(m => m.Description).HasMaxLength(PracticeModel.DescriptionLength);
        model.Property(m => m.Results).HasMaxLength(PracticeModel.ResultsLength);
        model.HasOne<PracticeModel>().WithMany().HasForeignKey(m => m.CopiedFromId).OnDelete(DeleteBehavior.Restrict);
        model.HasOne<Domain.Organisations.OrgUnit>().WithMany().HasForeignKey(m => m.UnitId).OnDelete(DeleteBehavior.Restrict);
        model.HasMany(m => m.Participations).WithOne().HasForeignKey(p => p.ModelId);
        model.HasIndex(m => new { m.UnitId, m.Name }).IsUnique();
    }
}

internal sealed class ParticipationMapping : IEntityTypeConfiguration<Participation>
{
    public void Configure(EntityTypeBuilder<Participation> participation)
    {
        participation.ToTable("Participations");
        participation.HasOne<Domain.Members.Member>().WithMany().HasForeignKey(p => p.MemberId).OnDelete(DeleteBehavior.Restrict);
        participation.HasIndex(p => new { p.ModelId, p.MemberId, p.From }).IsUnique();
    }
}
