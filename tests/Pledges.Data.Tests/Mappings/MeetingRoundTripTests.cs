using Microsoft.EntityFrameworkCore;
using Pledges.Data.Grading;
using Pledges.Data.Seeding;
using Pledges.Data.Tests.Base;
using Pledges.Domain.Grading;
using Pledges.Domain.Pledging;
using Pledges.Domain.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Mappings;

/// <summary>The year-end meeting and the rules of the schemes are stored and read back whole, on every database.</summary>
public sealed class MeetingRoundTripTests(CityTemplate template) : DataTest(template)
{
    private static readonly DateTime At = TestDatabase.Now.AddTicks(1_234_567);
    private static readonly DateOnly December = new(2026, 12, 15);

    [Theory, OnEveryDatabase]
    public async Task Meeting_AfterItsWholeWay_IsReadBackWithAllItsParts(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var db = city.Db();
        var year = await TestDatabase.YearAsync(db);
        var scheme = await db.SchemeOfAsync(year);
        var (secretary, committee) = (await city.ActorAsync(city.City.Secretary, December), await city.ActorAsync(city.City.Committee, December));
        var meeting = YearMeeting.Start(year, city.City.Cell.Id, secretary, At);
        db.Meetings.Add(meeting);
        await db.SaveChangesAsync();
        Action[] way =
        [
            () => meeting.Save(year, scheme, Record(city.City, "EXCELLENT"), secretary, At),
            () => meeting.Propose(year, scheme, secretary, At),
            () => meeting.Return(year, "Đảng ủy phường", "Xem lại\nsố phiếu", committee, At),
            () => meeting.Save(year, scheme, Record(city.City, "GOOD"), secretary, At),
            () => meeting.Propose(year, scheme, secretary, At),
            () => meeting.Change(year, scheme, [new(city.City.Member.MemberId, "FAIR", "Chưa rõ kết quả")], committee, At),
            () => meeting.Decide(year, city.City.Body.Id, meeting.Entries.Select(e => e.MemberId).ToHashSet(), committee, At),
        ];
        foreach (var step in way)
        {
            step();
            await db.SaveChangesAsync();
        }

        var stored = await city.Db().MeetingsWithPartsOf(TestCity.Year).SingleAsync();
        Assert.Equal(Snapshot.Of(meeting), Snapshot.Of(stored));
        Assert.Equal((MeetingState.Decided, 17.5m), (stored.State, stored.Entries[0].ConductPoints));
        Assert.Equal(DateTimeKind.Utc, stored.ProposedAt!.Value.Kind);

        var owner = await city.ActorAsync(city.City.Member, December);
        var appeal = GradeAppeal.File(year, scheme, meeting, "Xin xem lại", owner, At);
        db.Appeals.Add(appeal);
        await db.SaveChangesAsync();
        appeal.Reply(year, scheme, meeting, "GOOD", "Đã xem", city.City.Body.Id, committee, At);
        await db.SaveChangesAsync();
        Assert.Equal(Snapshot.Of(appeal), Snapshot.Of(await city.Db().Appeals.SingleAsync(a => a.Id == appeal.Id)));
    }

    [Theory, OnEveryDatabase]
    public async Task Meeting_OfACellAndYear_IsThereOnce(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var year = await TestDatabase.YearAsync(city.Db());
        var secretary = await city.ActorAsync(city.City.Secretary, December);
        foreach (var isSecond in new[] { false, true })
        {
            var db = city.Db();
            db.Meetings.Add(YearMeeting.Start(year, city.City.Cell.Id, secretary, At));
            var error = await Xunit.Record.ExceptionAsync(() => db.SaveChangesAsync());
            Assert.Equal(isSecond, error is DbUpdateException update && update.IsDuplicate());
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Schemes_OfADatabaseOfAnEarlierVersion_GetTheirRules(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var db = city.Db();
        foreach (var scheme in await db.GradeSchemes.ToListAsync())
        {
            scheme.WithRules(null, null);
        }

        await db.SaveChangesAsync();
        await ReferenceData.EnsureAsync(city.Db());
        Assert.Equal(
            GradeScheme.FirstDelivered().Select(s => (s.Code, s.Cap, s.Points, s.AppealDays)),
            (await city.Db().GradeSchemes.OrderBy(s => s.Code).ToListAsync()).Select(s => (s.Code, s.Cap, s.Points, s.AppealDays)));
    }

    private static MeetingRecord Record(TestCity city, string grade) => new(new DateOnly(2026, 12, 12), "Nhà văn hóa", "Hoàng Thị Giang", "Lê Văn An", 2,
    [
        new(city.Member.MemberId)
        {
            Attendance = Attendance.Present,
            SelfCriticism = "Còn nể nang",
            Criticism = "Đi họp đúng giờ",
            Votes = new Dictionary<string, int> { ["EXCELLENT"] = 1, ["GOOD"] = 1 },
            Invalid = 0,
            Result = PledgeResult.Good,
            Grade = grade,
            Remark = "Theo số phiếu",
            GeneralPoints = 27.5m,
            ConductPoints = 17.5m,
            TaskPoints = 60.0m,
            OldCellOpinion = "Tốt",
        },
        new(city.Waiting.MemberId) { Attendance = Attendance.Present, Grade = "FAILED", DisciplineNo = "12-QĐ/UBKT", DisciplinedOn = new DateOnly(2026, 5, 1) },
        new(city.Newcomer.MemberId) { Attendance = Attendance.AbsentWithLeave, NotGraded = NotGraded.TooShort },
    ]);
}
