using Pledges.Domain.Notices;
using Pledges.Web.Localisation;

namespace Pledges.Web.Notices;

/// <summary>A notice in words, and where it leads.</summary>
public static class NoticeWords
{
    public static string Of(Texts texts, Notice notice, string? unitName) => notice.Kind switch
    {
        NoticeKind.HandIn => texts["Your pledge of {0} has not been handed in.", notice.Year],
        NoticeKind.SelfReview => texts["Your self-review of {0} has not been handed in.", notice.Year],
        NoticeKind.Decide => texts["{0} pledges of {1} wait for a decision.", notice.Count, unitName ?? texts["your unit"]],
        NoticeKind.UnitBehind => texts["{0} members of {1} have not handed in.", notice.Count, unitName ?? texts["your unit"]],
        NoticeKind.RemedyDue when notice.UnitId == 0 => texts["A remedy that you answer for is due soon."],
        NoticeKind.RemedyDue => texts["{0} remedies of {1} are due soon.", notice.Count, unitName ?? texts["your unit"]],
        NoticeKind.RemedyOverdue when notice.UnitId == 0 => texts["A remedy that you answer for is overdue."],
        NoticeKind.RemedyOverdue => texts["{0} remedies of {1} are overdue.", notice.Count, unitName ?? texts["your unit"]],
        NoticeKind.ReviewsBehind => texts["{0} members of {1} have not handed in their self-review.", notice.Count, unitName ?? texts["your unit"]],
        NoticeKind.UnitWaiting => texts["In the cells of {1}, {0} pledges have waited long for a decision.", notice.Count, unitName ?? texts["your unit"]],
        NoticeKind.PlanMissing => texts["A plan of {1} for {0} is not in force.", notice.Year, unitName ?? texts["your unit"]],
        NoticeKind.TasksDue => texts["{0} tasks of {1} are late or due within a week.", notice.Count, unitName ?? texts["your unit"]],
        NoticeKind.Nominated => texts["Nominations of exemplars from {0} wait.", unitName ?? texts["your unit"]],
        NoticeKind.NominationDecided when notice.UnitId == 0 => texts["You were recognised as exemplar of {0}. You decide whether others read of the deed.", notice.Year],
        NoticeKind.NominationDecided => texts["A nomination from {0} was decided.", unitName ?? texts["your unit"]],
        NoticeKind.ExemplarRevoked when notice.UnitId == 0 => texts["Your recognition as exemplar of {0} was revoked.", notice.Year],
        NoticeKind.ExemplarRevoked => texts["A recognition as exemplar of {0} in {1} was revoked.", notice.Year, unitName ?? texts["your unit"]],
        NoticeKind.DisciplineChanged when notice.UnitId == 0 => texts["A register has something new about you."],
        NoticeKind.DisciplineChanged => texts["A register has something new about {0}.", unitName ?? texts["your unit"]],
        NoticeKind.GradeReviewed => texts["Your grade of {0} was looked at again.", notice.Year],
        _ => texts["Your mid-year check of {0} has not been done.", notice.Year],
    };

    public static string UrlOf(Notice notice) => notice.Kind switch
    {
        NoticeKind.HandIn => $"/my-pledge/{notice.Year}",
        NoticeKind.SelfReview => $"/my-pledge/{notice.Year}/self-review",
        NoticeKind.MidYear => $"/my-pledge/{notice.Year}/mid-year",
        NoticeKind.Decide => "/review",
        NoticeKind.UnitWaiting => "/cells?sort=waiting",
        NoticeKind.RemedyDue => "/remedies?state=open",
        NoticeKind.RemedyOverdue => "/remedies?state=overdue",
        NoticeKind.PlanMissing => $"/plans?year={notice.Year}",
        NoticeKind.TasksDue => "/tasks",
        NoticeKind.Nominated => "/recognition/nominations",
        NoticeKind.NominationDecided when notice.UnitId == 0 => "/recognition/mine",
        NoticeKind.NominationDecided => "/recognition/nominations",
        NoticeKind.ExemplarRevoked => notice.UnitId == 0 ? "/recognition/mine" : $"/recognition/exemplars?year={notice.Year}",
        NoticeKind.DisciplineChanged => "/discipline",
        NoticeKind.GradeReviewed => $"/my-pledge/{notice.Year}/grade",
        _ => "/cells",
    };

    public static string Of(NoticeKind kind) => kind switch
    {
        NoticeKind.HandIn => "pledge not handed in",
        NoticeKind.SelfReview => "self-review not handed in",
        NoticeKind.Decide => "pledges waiting for a decision",
        NoticeKind.UnitBehind => "members who have not handed in",
        NoticeKind.ReviewsBehind => "members without a self-review",
        NoticeKind.UnitWaiting => "pledges waiting in the cells",
        NoticeKind.RemedyDue => "remedies due soon",
        NoticeKind.RemedyOverdue => "remedies overdue",
        NoticeKind.PlanMissing => "plan not in force",
        NoticeKind.TasksDue => "tasks late or due",
        NoticeKind.Nominated => "nominations waiting",
        NoticeKind.NominationDecided => "nomination decided",
        NoticeKind.ExemplarRevoked => "recognition revoked",
        NoticeKind.DisciplineChanged => "something new in a register",
        NoticeKind.GradeReviewed => "grade looked at again",
        _ => "mid-year check not done",
    };
}
