using Microsoft.EntityFrameworkCore;
using Pledges.Data.Grading;
using Pledges.Domain.Grading;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Seeding.Demo.Course;

/// <summary>
/// The year-end meetings of the demo body: those of the year before are decided, one objection answered. Of the running year
/// those whose day has come: one decided with an objection that waits, one returned, the others proposed.
/// </summary>
internal sealed class DemoMeetings(PledgesDb db, Stage stage)
{
    private readonly List<(YearMeeting Meeting, DemoUnit Cell)> held = [];

    public async Task WriteAsync(CancellationToken cancel)
    {
        var before = await db.Years.AsNoTracking().SingleAsync(y => y.Year == stage.Year.Year - 1, cancel);
        var scheme = await db.SchemeOfAsync(before, cancel);
        // The rules want an open year; the one stored is closed by now.
        var open = new PledgeYear(before.Year, before.FormVersionId, before.Settings, Stage.Office(stage.Today), stage.Now);
        foreach (var cell in stage.Cells)
        {
            if (await HoldAsync(open, scheme, cell, new DateOnly(before.Year, 12, 4).AddDays(cell.Id % 14), cancel) is { } meeting)
            {
                Decide(open, meeting, new DateOnly(before.Year, 12, 22));
            }
        }

        await ObjectAsync(open, scheme, held.FirstOrDefault(h => h.Cell == stage.Cell).Meeting, new DateOnly(before.Year, 12, 26), isAnswered: true, cancel);
        held.Clear();
        await RunningAsync(await db.SchemeOfAsync(stage.Year, cancel), cancel);
    }

    private async Task RunningAsync(GradeScheme scheme, CancellationToken cancel)
    {
        var year = stage.Year;
        foreach (var cell in stage.Cells.Where(c => !c.IsDemo && c.MeetingIn(year.Year) < stage.Today.AddDays(-1)).OrderBy(c => c.MeetingIn(year.Year)))
        {
            await HoldAsync(year, scheme, cell, cell.MeetingIn(year.Year), cancel);
        }

        if (held.Count > 2)
        {
            var decided = held[0].Meeting;
            Decide(year, decided, stage.Ago(1));
            await DecidedGrades.WriteAsync(db, year, [.. decided.Entries.Where(e => e.IsDecided)], cancel);
            await ObjectAsync(year, scheme, decided, stage.Today, isAnswered: false, cancel);
            held[1].Meeting.Return(year, stage.Body.Name, "Chưa ghi ý kiến phê bình đối với các đồng chí xếp loại xuất sắc; đề nghị chi bộ bổ sung.", Stage.As(stage.BodySecretary, stage.Today), stage.Now);
        }
    }

    private async Task<YearMeeting?> HoldAsync(PledgeYear year, GradeScheme scheme, DemoUnit cell, DateOnly on, CancellationToken cancel)
    {
        var day = PledgeYear.AsOf(year.Year, stage.Today);
        var present = stage.People.Where(p => p.CellOn(day) == cell).ToList();
        var grades = await DemoGrades.LoadAsync(db, year, scheme, present, day, cancel);
        if (present.Count == 0 || grades is null)
        {
            return null;
        }

        var (by, at) = (Stage.Office(on) with { Name = "Bí thư chi bộ" }, stage.At(on));
        var meeting = YearMeeting.Start(year, cell.Id, by, at);
        var records = grades.RecordsOf(present);
        meeting.Save(year, scheme, new MeetingRecord(on, "Nhà văn hóa phố", "Bí thư chi bộ", "Chi ủy viên", records.Count(r => r.Attendance == Attendance.Present), records), by, at);
        meeting.Propose(year, scheme, by, at);
        db.Meetings.Add(meeting);
        held.Add((meeting, cell));
        return meeting;
    }

    private void Decide(PledgeYear year, YearMeeting meeting, DateOnly on) =>
        meeting.Decide(year, stage.Body.Id, meeting.Entries.Select(e => e.MemberId).Where(id => id != stage.BodySecretary.Id).ToHashSet(), Stage.As(stage.BodySecretary, on), stage.At(on));

    private async Task ObjectAsync(PledgeYear year, GradeScheme scheme, YearMeeting? meeting, DateOnly on, bool isAnswered, CancellationToken cancel)
    {
        if (meeting?.Entries.Where(e => e.DecidedGrade is "FAIR" or "GOOD").MinBy(e => e.DecidedGrade == "FAIR" ? 0 : 1) is not { } entry)
        {
            return;
        }

        var person = stage.People[entry.MemberId - 1];
        var appeal = GradeAppeal.File(year, scheme, meeting, "Việc thứ ba chậm do chờ vật tư của phường, đến cuối năm tôi đã làm xong. Đề nghị cấp ủy xem lại.", Stage.As(person, on), stage.At(on));
        if (isAnswered)
        {
            appeal.Reply(year, scheme, meeting, null, "Đảng ủy đã xem lại biên bản: việc hoàn thành sau ngày họp nên giữ nguyên mức xếp loại, ghi nhận vào năm sau.", stage.Body.Id, Stage.As(stage.BodySecretary, on.AddDays(3)), stage.At(on.AddDays(3)));
        }

        db.Appeals.Add(appeal);
        await db.SaveChangesAsync(cancel);
    }
}
