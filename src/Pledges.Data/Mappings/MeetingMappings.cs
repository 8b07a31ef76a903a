using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pledges.Domain.Grading;
using Pledges.Domain.Members;
using Pledges.Domain.Organisations;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Mappings;

internal sealed class YearMeetingMapping : IEntityTypeConfiguration<YearMeeting>
{
    public void Configure(EntityTypeBuilder<YearMeeting> meeting)
    {
        meeting.ToTable("YearMeetings");
        meeting.HasAggregateKeys();
        meeting.Ignore(m => m.Record);
        meeting.Property(m => m.SchemeCode).HasMaxLength(GradeScheme.CodeLength);
        meeting.Property(m => m.Place).HasMaxLength(YearMeeting.PlaceLength);
        meeting.Property(m => m.Chair).HasMaxLength(YearMeeting.NameLength);
        meeting.Property(m => m.MinuteTaker).HasMaxLength(YearMeeting.NameLength);
        meeting.HasIndex(m => new { m.UnitId, m.Year }).IsUnique();
        meeting.HasIndex(m => new { m.Year, m.State });
        meeting.HasOne<OrgUnit>().WithMany().HasForeignKey(m => m.UnitId).OnDelete(DeleteBehavior.Restrict);
        meeting.HasOne<GradeScheme>().WithMany().HasForeignKey(m => m.SchemeCode).OnDelete(DeleteBehavior.Restrict);
        meeting.HasMany(m => m.Entries).WithOne().HasForeignKey(e => e.MeetingId);
        meeting.HasMany(m => m.Returns).WithOne().HasForeignKey(r => r.MeetingId);
    }
}

internal sealed class MeetingEntryMapping : IEntityTypeConfiguration<MeetingEntry>
{
    public void Configure(EntityTypeBuilder<MeetingEntry> entry)
    {
        entry.ToTable("MeetingEntries");
        entry.Ignore(e => e.Record);
        entry.Property(e => e.SelfCriticism).HasMaxLength(MeetingEntry.TextLength);
        entry.Property(e => e.Criticism).HasMaxLength(MeetingEntry.TextLength);
        entry.Property(e => e.Remark).HasMaxLength(MeetingEntry.TextLength);
        entry.Property(e => e.OldCellOpinion).HasMaxLength(MeetingEntry.TextLength);
        entry.Property(e => e.DisciplineNo).HasMaxLength(MeetingEntry.DecisionLength);
        entry.Property(e => e.Grade).HasMaxLength(SchemeGrade.CodeLength);
        entry.Property(e => e.ChangedGrade).HasMaxLength(SchemeGrade.CodeLength);
        entry.Property(e => e.DecidedGrade).HasMaxLength(SchemeGrade.CodeLength);
        entry.Property(e => e.DecisionReason).HasMaxLength(Math.Max(YearMeeting.ReasonLength, GradeAppeal.TextLength));
        entry.Property(e => e.GeneralPoints).HasPrecision(5, 2);
        entry.Property(e => e.ConductPoints).HasPrecision(5, 2);
        entry.Property(e => e.TaskPoints).HasPrecision(5, 2);
        entry.HasIndex(e => new { e.MeetingId, e.MemberId }).IsUnique();
        entry.HasOne<Member>().WithMany().HasForeignKey(e => e.MemberId).OnDelete(DeleteBehavior.Restrict);
        entry.OwnsMany(e => e.Votes, vote =>
        {
            vote.ToTable("BallotCounts");
            vote.WithOwner().HasForeignKey("EntryId");
            vote.HasKey("EntryId", nameof(BallotCount.Grade));
            vote.Property(v => v.Grade).HasMaxLength(SchemeGrade.CodeLength);
        });
    }
}

internal sealed class MeetingReturnMapping : IEntityTypeConfiguration<MeetingReturn>
{
    public void Configure(EntityTypeBuilder<MeetingReturn> entry)
    {
        entry.ToTable("MeetingReturns");
        entry.Property(r => r.ByName).HasMaxLength(PledgeReturn.NameLength);
        entry.Property(r => r.Level).HasMaxLength(PledgeReturn.LevelLength);
        entry.Property(r => r.Reason).HasMaxLength(YearMeeting.ReasonLength);
        entry.HasIndex(r => new { r.MeetingId, r.Round }).IsUnique();
    }
}

internal sealed class GradeAppealMapping : IEntityTypeConfiguration<GradeAppeal>
{
    public void Configure(EntityTypeBuilder<GradeAppeal> appeal)
    {
        appeal.ToTable("GradeAppeals");
        appeal.HasAggregateKeys();
        appeal.Property(a => a.Text).HasMaxLength(GradeAppeal.TextLength);
        appeal.Property(a => a.Answer).HasMaxLength(YearMeeting.ReasonLength);
        appeal.Property(a => a.AnsweredBy).HasMaxLength(YearMeeting.NameLength);
        appeal.Property(a => a.NewGrade).HasMaxLength(SchemeGrade.CodeLength);
        appeal.HasIndex(a => new { a.MemberId, a.Year }).IsUnique();
        appeal.HasIndex(a => new { a.UnitId, a.Year });
        appeal.HasOne<Member>().WithMany().HasForeignKey(a => a.MemberId).OnDelete(DeleteBehavior.Restrict);
        appeal.HasOne<OrgUnit>().WithMany().HasForeignKey(a => a.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
