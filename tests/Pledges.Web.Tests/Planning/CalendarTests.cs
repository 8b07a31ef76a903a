using System.Text;
using Microsoft.EntityFrameworkCore;
using Pledges.Data.Planning;
using Pledges.Web.Calendars;
using Pledges.Web.Tests.Base;

namespace Pledges.Web.Tests.Planning;

/// <summary>The calendar address: a secret of its own that can be ended, and nothing in it but titles and days.</summary>
public sealed class CalendarTests(Site site) : PageTest(site)
{
    [Fact]
    public async Task Feed_OfTheLeadUnit_HoldsTitlesAndDaysAndNoNames()
    {
        var address = await MakeAsync();
        var (status, type, content) = await Anonymous().Download(address);
        var text = Encoding.UTF8.GetString(content);
        Assert.Equal((200, "text/calendar"), (status, type));
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", text, StringComparison.Ordinal);
        Assert.Equal(3, text.Split("BEGIN:VEVENT").Length - 1);
        Assert.Contains("DTSTART;VALUE=DATE:20260531\r\n", text, StringComparison.Ordinal);
        Assert.Contains("DTEND;VALUE=DATE:20260601\r\n", text, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Giải phóng mặt bằng", text, StringComparison.Ordinal);
        Assert.DoesNotContain(City.Committee.Name, text, StringComparison.Ordinal);
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
    }

    [Fact]
    public void File_WithEveryKindOfSign_IsFoldedEscapedAndKnownByItsDays()
    {
        var title = $"Rà soát; đo đạc, cắm mốc \\ bàn giao\n{string.Concat(Enumerable.Repeat("Giải phóng mặt bằng ", 10))}🏗";
        var text = CalendarFile.Of("Nhiệm vụ", [new("t1", title, new(2026, 12, 31), false), new("m1-1", "Mốc", new(2026, 12, 31), true)], "neuguong.local", new(2026, 3, 10, 3, 0, 0, DateTimeKind.Utc));
        Assert.Equal(text.Count(c => c == '\n'), text.Split("\r\n").Length - 1);
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        var lines = text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        Assert.Contains("SUMMARY:" + title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal), lines);
        Assert.Equal(["UID:t1@neuguong.local", "UID:m1-1@neuguong.local"], lines.Where(l => l.StartsWith("UID:", StringComparison.Ordinal)));
        Assert.Equal(2, lines.Count(l => l == "DTSTAMP:20260310T030000Z"));
        Assert.Equal(2, lines.Count(l => l == "DTEND;VALUE=DATE:20270101"));
        Assert.Equal(("BEGIN:VCALENDAR", "END:VCALENDAR", ""), (lines[0], lines[^2], lines[^1]));
    }

    [Fact]
    public async Task Address_IsStoredAsAHash_AndANewOneEndsTheOld()
    {
        var first = await MakeAsync();
        var second = await MakeAsync();
        Assert.NotEqual(first, second);
        Assert.Equal(404, (await Anonymous().Download(first)).Status);
        Assert.Equal(200, (await Anonymous().Download(second)).Status);
        var feed = await Db().CalendarFeeds.SingleAsync();
        Assert.Equal(CalendarFeed.HashOf(second["/calendar/".Length..^".ics".Length]), feed.TokenHash);
        Assert.DoesNotContain(second, (await As(City.Committee).Get("/tasks/calendar")).Main);
        Assert.Equal(["calendar.made", "calendar.made"], await Db().Events.Where(e => e.Kind.StartsWith("calendar.")).Select(e => e.Kind).ToListAsync());
    }

    [Fact]
    public async Task Address_OnceEndedOrOfAnAccountSwitchedOff_AnswersNothing()
    {
        var ended = await MakeAsync();
        await As(City.Committee).Press("/tasks/calendar", "Hủy địa chỉ");
        Assert.Equal(404, (await Anonymous().Download(ended)).Status);
        Assert.False(await Db().CalendarFeeds.AnyAsync());

        var address = await MakeAsync();
        var db = Db();
        (await db.Users.SingleAsync(u => u.Id == City.Committee.AccountId)).Disable();
        await db.SaveChangesAsync();
        Assert.Equal(404, (await Anonymous().Download(address)).Status);
    }

    [Fact]
    public async Task Feed_AfterThePostHasEnded_HoldsNothingOfTheUnit()
    {
        var address = await MakeAsync();
        await Db().Posts.Where(p => p.MemberId == City.Committee.MemberId).ExecuteUpdateAsync(set => set.SetProperty(p => p.To, new DateOnly(2026, 3, 1)));
        var text = Encoding.UTF8.GetString((await Anonymous().Download(address)).Content);
        Assert.DoesNotContain("BEGIN:VEVENT", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guesses_BeyondTheLimit_AreTurnedAway()
    {
        var answers = new List<int>();
        for (var i = 0; i <= Pledges.Web.Setup.RateLimits.CalendarsPerMinute; i++)
        {
            answers.Add((await Anonymous().Download($"/calendar/doan-{i}.ics")).Status);
        }

        Assert.Contains(429, answers);
        Assert.DoesNotContain(200, answers);
    }

    private async Task<string> MakeAsync()
    {
        var page = await As(City.Committee).Press("/tasks/calendar", "make");
        Assert.Equal(200, page.Status);
        return new Uri(page.Find(".reference")!.TextContent.Trim()).AbsolutePath;
    }
}
