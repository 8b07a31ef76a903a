using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pledges.Domain.Grading;
using Pledges.Domain.Members;
using Pledges.Domain.Organisations;
using Pledges.Domain.Planning;
using Pledges.Domain.Recognition;

namespace Pledges.Data.Mappings;

internal sealed class GradeSchemeMapping : IEntityTypeConfiguration<GradeScheme>
{
    public void Configure(EntityTypeBuilder<GradeScheme> scheme)
    {
        scheme.HasKey(s => s.Code);
        scheme.Property(s => s.Code).HasMaxLength(GradeScheme.CodeLength);
        scheme.Property(s => s.Name).HasMaxLength(LevelType.NameLength);
        scheme.Property(s => s.NameEn).HasMaxLength(LevelType.NameLength);
        scheme.Ignore(s => s.Lowest);
        scheme.Ignore(s => s.MembersGrades);
        scheme.Property(s => s.AppealDays).HasDefaultValue(GradeScheme.UsualAppealDays);
        scheme.OwnsOne(s => s.Cap, cap => cap.Property(c => c.Percent).HasPrecision(5, 2));
        scheme.OwnsOne(s => s.Points);
        scheme.OwnsMany(s => s.Grades, grade =>
        {
            grade.ToTable("SchemeGrades");
            grade.WithOwner().HasForeignKey("SchemeCode");
            grade.HasKey("SchemeCode", nameof(SchemeGrade.Subject), nameof(SchemeGrade.Code));
            grade.Property(g => g.Code).HasMaxLength(SchemeGrade.CodeLength);
            grade.Property(g => g.Name).HasMaxLength(SchemeGrade.NameLength);
            grade.Property(g => g.NameEn).HasMaxLength(SchemeGrade.NameLength);
        });
    }
}

internal sealed class MemberGradeMapping : IEntityTypeConfiguration<MemberGrade>
{
    public void Configure(EntityTypeBuilder<MemberGrade> grade)
    {
        grade.Property(g => g.SchemeCode).HasMaxLength(GradeScheme.CodeLength);
        grade.Property(g => g.Grade).HasMaxLength(SchemeGrade.CodeLength);
        grade.Property(g => g.Points).HasPrecision(5, 2);
        grade.Property(g => g.Reason).HasMaxLength(MemberGrade.ReasonLength);
        grade.HasOne<OrgUnit>().WithMany().HasForeignKey(g => g.DecidedByUnitId).OnDelete(DeleteBehavior.Restrict);
        grade.HasIndex(g => new { g.MemberId, g.Year }).IsUnique();
        grade.HasOne<Member>().WithMany().HasForeignKey(g => g.MemberId).OnDelete(DeleteBehavior.Restrict);
        grade.HasOne<GradeScheme>().WithMany().HasForeignKey(g => g.SchemeCode).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class OrgGradeMapping : IEntityTypeConfiguration<OrgGrade>
{
    public void Configure(EntityTypeBuilder<OrgGrade> grade)
    {
        grade.Property(g => g.SchemeCode).HasMaxLength(GradeScheme.CodeLength);
        grade.Property(g => g.Grade).HasMaxLength(SchemeGrade.CodeLength);
        grade.HasIndex(g => new { g.UnitId, g.Year }).IsUnique();
        grade.HasOne<OrgUnit>().WithMany().HasForeignKey(g => g.UnitId).OnDelete(DeleteBehavior.Restrict);
        grade.HasOne<GradeScheme>().WithMany().HasForeignKey(g => g.SchemeCode).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ExemplarMapping : IEntityTypeConfiguration<Exemplar>
{
    public void Configure(EntityTypeBuilder<Exemplar> exemplar)
    {
        exemplar.Property(e => e.DecisionNo).HasMaxLength(Exemplar.DecisionLength);
        exemplar.Property(e => e.RevokedNo).HasMaxLength(Exemplar.DecisionLength);
        exemplar.Property(e => e.RevokedReason).HasMaxLength(Exemplar.ReasonLength);
        exemplar.HasIndex(e => new { e.MemberId, e.Year }).IsUnique();
        exemplar.HasOne<Member>().WithMany().HasForeignKey(e => e.MemberId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TargetMapping : IEntityTypeConfiguration<Target>
{
    public void Configure(EntityTypeBuilder<Target> target)
    {
        target.Property(t => t.FigureId).HasMaxLength(Target.FigureLength);
        target.Property(t => t.Value).HasPrecision(18, Target.Decimals);
        target.HasIndex(t => new { t.Year, t.FigureId }).IsUnique();
    }
}
