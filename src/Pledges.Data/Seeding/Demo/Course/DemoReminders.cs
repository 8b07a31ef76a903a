using Microsoft.EntityFrameworkCore;
using Pledges.Data.Notices;
using Pledges.Domain.Notices;

namespace Pledges.Data.Seeding.Demo.Course;

/// <summary>Reminders of the last days, so that the notices of each demo account have something in them: from the secretary, and up the ladder.</summary>
internal sealed class DemoReminders(PledgesDb db, Stage stage)
{
    public async Task WriteAsync(CancellationToken cancel)
    {
        var year = stage.Year;
        var monday = stage.Today.AddDays(-1 - (((int)stage.Today.DayOfWeek + 5) % 7));
        var owing = await db.OwingAsync(year, stage.Today, [stage.Cell.Id], cancel);
        var notices = owing.Select(o => Of(o.MemberId, null, o.Kind, 0, 1, stage.Today.AddDays(-2), stage.Secretary.Name)).ToList();
        var offices = await db.Appointments.Where(a => a.Role == Domain.Access.Role.CityOffice).Select(a => a.AccountId).ToListAsync(cancel);
        foreach (var unit in await db.LadderAsync(year, monday, cancel))
        {
            notices.AddRange(unit.Secretaries.Where(s => s <= FixedPeople.All.Count).Select(s => Of(s, null, unit.Kind, unit.UnitId, unit.Count, monday, null)));
            notices.AddRange(unit.IsCity ? offices.Select(o => Of(null, o, unit.Kind, unit.UnitId, unit.Count, monday, null)) : []);
        }

        foreach (var day in notices.GroupBy(n => n.Day).OrderBy(g => g.Key))
        {
            await SendNotices.RunAsync(db, [.. day], cancel);
        }
    }

    private Notice Of(int? memberId, int? accountId, NoticeKind kind, int unitId, int count, DateOnly day, string? by) =>
        new() { MemberId = memberId, AccountId = accountId, Kind = kind, Year = stage.Year.Year, UnitId = unitId, Count = count, Day = day, SentAt = stage.At(day), SentBy = by };
}
