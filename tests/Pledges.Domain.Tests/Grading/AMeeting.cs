using Pledges.Domain.Access;
using Pledges.Domain.Grading;
using Pledges.Domain.Pledging;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Grading;

/// <summary>A meeting of three members in December 2026: the owner of the pledge, another one, and the secretary who writes the record.</summary>
internal static class AMeeting
{
    public const int Other = 13;
    public const int SecretaryId = 12;
    public static readonly DateOnly Today = new(2026, 12, 15);
    public static readonly GradeScheme D = GradeScheme.FirstDelivered()[3];

    public static Actor Secretary => A.Secretary with { Today = Today };

    public static Actor Committee => new(201, "Nguyễn Thị Lan", 99, Today, [new Grant(Role.GrassrootsCommittee, A.Body)], [A.Body, A.Cell]);

    public static Actor Owner => A.Owner(Today);

    public static MemberRecord Member(int id, string grade = "GOOD") => new(id)
    {
        Attendance = Attendance.Present,
        Votes = new Dictionary<string, int> { ["FAIR"] = 1, [grade] = 2 },
        Invalid = 0,
        Grade = grade,
        Result = PledgeResult.Good,
    };

    public static MeetingRecord Record(params MemberRecord[] members) =>
        new(new DateOnly(2026, 12, 12), "Nhà văn hóa phố 1", "Hoàng Thị Giang", "Lê Văn An", 3, members.Length > 0 ? members : [Member(A.OwnerId), Member(Other), Member(SecretaryId)]);

    public static YearMeeting In(MeetingState state, PledgeYear? of = null, MeetingRecord? record = null)
    {
        var year = of ?? A.PledgeYear();
        var meeting = YearMeeting.Start(year, A.Cell, Secretary, A.Now).WithId(31);
        meeting.Save(year, D, record ?? Record(), Secretary, A.Now);
        if (state == MeetingState.Draft)
        {
            return meeting;
        }

        meeting.Propose(year, D, Secretary, A.Now);
        if (state == MeetingState.Returned)
        {
            meeting.Return(year, "Đảng ủy phường", "Xem lại mức xếp loại", Committee, A.Now);
        }
        else if (state == MeetingState.Decided)
        {
            meeting.Decide(year, A.Body, Everyone(meeting), Committee, A.Now);
        }

        return meeting;
    }

    public static HashSet<int> Everyone(YearMeeting meeting) => [.. meeting.Entries.Select(e => e.MemberId)];
}
