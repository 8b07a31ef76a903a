using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Inspections;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Inspections;

/// <summary>Base of the tests of inspections: what the commission does over HTTP, step by step.</summary>
public abstract class InspectionTest(Site site) : PageTest(site)
{
    private Browser? commission;

    protected Browser Commission => commission ??= As(City.Inspection);

    /// <summary>Puts an inspection on the programme and names its subjects.</summary>
    protected async Task<int> PlanAsync(params string[] subjects)
    {
        var planned = await Commission.Press("/inspections/new", "Lưu và ghi đối tượng", ("Input.Kind", "Topical"), ("Input.Content", "Việc nêu gương"), ("Input.PlannedFor", "2026-03-01"));
        Assert.Equal(302, planned.Status);
        var id = await Db().Inspections.MaxAsync(i => i.Id);
        foreach (var subject in subjects)
        {
            var page = await Commission.Get($"/inspections/{id}/subjects?q={Uri.EscapeDataString(subject)}");
            var added = await Commission.Submit(page, page.Document.QuerySelectorAll("main table button").Select(b => b.GetAttribute("value")!).First(), []);
            Assert.Equal(302, added.Status);
        }

        return id;
    }

    protected async Task DecideAsync(int id, string decidedOn = "2026-03-02") => Assert.Equal(302, (await Commission.Press(
        $"/inspections/{id}/decide", "Ghi nhận quyết định", ("Input.DecisionNo", "07-QĐ/UBKT"), ("Input.DecidedOn", decidedOn), ("Input.Head", "Nguyễn Văn Kiểm"))).Status);

    /// <summary>All steps before the conclusion.</summary>
    protected async Task StepAsync(int id)
    {
        for (var step = StepKind.Outline; step <= StepKind.Report; step++)
        {
            Assert.Equal(302, (await Commission.Press($"/inspections/{id}/steps/{(int)step}", "done", ("Input.On", "2026-03-09"))).Status);
        }
    }

    protected async Task<int> SubjectAsync(int id, int? unitId = null, int? memberId = null) =>
        await Db().InspectionSubjects.Where(s => s.InspectionId == id && s.UnitId == unitId && s.MemberId == memberId).Select(s => s.Id).SingleAsync();

    protected async Task FindAsync(int id, int subject, string text, string remedyBy) => Assert.Equal(302, (await Commission.Press(
        $"/inspections/{id}/subjects/{subject}", "find",
        ("Finding.Kind", "Shortcoming"), ("Finding.Type", "Leadership"), ("Finding.Text", text), ("Finding.FoundOn", "2026-03-09"), ("Finding.RemedyBy", remedyBy))).Status);

    protected async Task ConcludeAsync(int id, int subject) => Assert.Equal(302, (await Commission.Press(
        $"/inspections/{id}/subjects/{subject}", "conclude",
        ("Conclusion.ConcludedOn", "2026-03-10"), ("Conclusion.Outcome", "Cơ bản tốt."), ("Conclusion.ConclusionNo", "3-KL/UBKT"), ("Conclusion.NoticeNo", "4-TB/UBKT"), ("Conclusion.NoticeOn", "2026-03-10"))).Status);

    protected async Task PlanRemedyAsync(Browser by, int remedy) => Assert.Equal(302, (await by.Press(
        $"/remedies/{remedy}/plan", "Lưu kế hoạch", ("Input.Cause", "Chưa phân công"), ("Input.Measures", "Phân công từng đồng chí"))).Status);
}
