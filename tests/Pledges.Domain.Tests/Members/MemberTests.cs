using Pledges.Domain.Members;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Members;

public sealed class MemberTests
{
    [Fact]
    public void Enter_WithARoughName_KeepsItCleanWithItsKeys()
    {
        var member = new Member(" 007 ", A.Details("  Đặng   Thị Hồng "), A.Office, A.Now);
        Assert.Equal(("007", "Đặng Thị Hồng", "dang thi hong 007"), (member.Code, member.FullName, member.SearchName));
        Assert.Equal(Domain.Wording.VietnameseText.NameOrder("Đặng Thị Hồng"), member.SortName);
    }

    [Fact]
    public void Correct_WithTheSameFacts_ChangesNothing()
    {
        var member = A.Member();
        var before = Snapshot.Of(member);
        Assert.False(member.Correct(A.Details(" Lê Văn  An"), A.Office, A.Now));
        Assert.Equal(before, Snapshot.Of(member));
    }

    [Fact]
    public void Correct_WithAnotherName_RenewsTheKeys()
    {
        var member = A.Member();
        Assert.True(member.Correct(A.Details("Lê Văn Ân"), A.Office, A.Now));
        Assert.Equal("le van an 000123", member.SearchName);
        Assert.Equal("member.corrected", member.Happenings[^1].Kind);
    }

    [Fact]
    public void Join_OnTheDayTheFirstEnds_BelongsToOneCellOnEachDay()
    {
        var (member, day) = (A.Member(), new DateOnly(2025, 6, 1));
        member.CorrectMembership(new(2020, 1, 1), A.Cell, day, EndReason.Transferred, A.Office, A.Now);
        member.Join(6, day, null, null, A.Office, A.Now);
        Assert.Equal(A.Cell, member.MembershipAt(day.AddDays(-1))?.UnitId);
        Assert.Equal(6, member.MembershipAt(day)?.UnitId);
        Assert.Null(member.MembershipAt(new(2019, 12, 31)));
    }

    [Fact]
    public void CorrectPost_ChangesMarksAndEndOfTheSamePost()
    {
        var member = A.Member();
        member.Enter(A.Secretaryship(new(2023, 1, 1)), A.Office, A.Now);
        member.CorrectPost(new Post(A.Cell, PostType.Secretary, null, PostKind.Party, false, true, new(2023, 1, 1), new(2025, 1, 1)), A.Office, A.Now);
        var post = Assert.Single(member.Posts);
        Assert.Equal((false, true, new DateOnly(2025, 1, 1)), (post.IsKeyLeader, post.IsStandingManaged, post.To));
    }

    [Fact]
    public void CorrectStatus_ChangesItsEndAndDecision()
    {
        var member = A.Member();
        member.Enter(new MemberStatus(StatusKind.Exempt, new(2025, 1, 1), null, null), A.Office, A.Now);
        member.CorrectStatus(StatusKind.Exempt, new(2025, 1, 1), new(2026, 1, 1), "12-QĐ/ĐU", A.Office, A.Now);
        Assert.Equal((new DateOnly(2026, 1, 1), "12-QĐ/ĐU"), (member.Statuses[0].To, member.Statuses[0].Decision));
    }

    [Fact]
    public void ClearHappenings_AfterASave_KeepsTheVersion()
    {
        var member = A.Member();
        Assert.Equal(2, member.Version);
        member.ClearHappenings();
        Assert.Equal(2, member.Version);
        Assert.Empty(member.Happenings);
    }
}
