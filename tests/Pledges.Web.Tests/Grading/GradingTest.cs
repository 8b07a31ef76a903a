using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Grading;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Grading;

/// <summary>What the tests of the year-end meeting share: a December day, the record filled in as a secretary would, and what is stored.</summary>
public abstract class GradingTest(Site site) : PageTest(site)
{
    protected string MeetingPage => $"/cells/{City.Cell.Code}/meeting/2026";

    protected string OtherMeetingPage => $"/cells/{City.OtherCell.Code}/meeting/2026";

    protected string GradesPage => $"/organisations/{City.Body.Code}/grades/2026";

    protected string CellGradesPage => $"{GradesPage}/{City.Cell.Code}";

    protected void InDecember() => SetDate(2026, 12, 15);

    /// <summary>A complete record: everyone present and good, but those named otherwise.</summary>
    protected static (string Name, string Value)[] Complete(Page page, params (Person Who, string Grade)[] otherwise)
    {
        var ids = page.FindAll("input[name$='.MemberId']").Cast<IHtmlInputElement>().Select(i => i.Value).ToList();
        List<(string, string)> fields =
        [
            ("Input.HeldOn", "2026-12-12"), ("Input.Place", "Nhà văn hóa phố 1"), ("Input.Chair", "Hoàng Thị Giang"), ("Input.MinuteTaker", "Lê Văn An"),
            ("Input.BallotsHandedOut", $"{ids.Count}"),
        ];
        foreach (var (id, i) in ids.Select((id, i) => (id, i)))
        {
            var grade = otherwise.FirstOrDefault(o => $"{o.Who.MemberId}" == id).Grade ?? "GOOD";
            var rank = Array.IndexOf(["EXCELLENT", "GOOD", "FAIR", "FAILED"], grade);
            fields.AddRange([($"Input.Rows[{i}].Attendance", "Present"), ($"Input.Rows[{i}].Votes[{rank}]", $"{ids.Count}"), ($"Input.Rows[{i}].Grade", grade)]);
            if (page.Find($"select[name='Input.Rows[{i}].Result']") is not null)
            {
                fields.Add(($"Input.Rows[{i}].Result", "Good"));
            }
        }

        return [.. fields];
    }

    /// <summary>The secretary hands up a complete record of the cell.</summary>
    protected Task<Page> Propose(params (Person Who, string Grade)[] otherwise) => ProposeAt(City.Secretary, MeetingPage, otherwise);

    protected async Task<Page> ProposeAt(Person secretary, string address, params (Person Who, string Grade)[] otherwise)
    {
        var browser = As(secretary);
        var page = await browser.Get(address);
        return await browser.Submit(page, "propose", Complete(page, otherwise));
    }

    protected async Task<Page> Decide(Person who, string? address = null)
    {
        var browser = As(who);
        return await browser.Submit(await browser.Get(address ?? GradesPage), "Quyết định xếp loại các chi bộ đã chọn", []);
    }

    protected Task<YearMeeting?> Meeting(Unit? cell = null)
    {
        var unit = (cell ?? City.Cell).Id;
        return Db().Meetings.Include(m => m.Entries).Include(m => m.Returns).SingleOrDefaultAsync(m => m.UnitId == unit && m.Year == TestCity.Year);
    }

    protected Task<MemberGrade?> GradeOf(Person person) => Db().MemberGrades.SingleOrDefaultAsync(g => g.MemberId == person.MemberId && g.Year == TestCity.Year);

    protected static string Row(Page page, Person person, string field)
    {
        var index = page.FindAll("input[name$='.MemberId']").Cast<IHtmlInputElement>().ToList().FindIndex(i => i.Value == $"{person.MemberId}");
        return $"Input.Rows[{index}].{field}";
    }
}
