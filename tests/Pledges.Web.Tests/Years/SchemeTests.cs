using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Grading;
using Pledges.Web.Tests.Base;

namespace Pledges.Web.Tests.Years;

public sealed class SchemeTests(Site site) : PageTest(site)
{
    private const string Address = "/rules/schemes/new";

    [Fact]
    public async Task NewScheme_WithAnotherCap_EndsTheOldOneAndCanBeChosenForAYear()
    {
        var answer = await As(City.Office).Press(Address, "Lập khung này", ("Input.Code", "e"), ("Input.Name", "Quy định mới"), ("Input.CapPercent", "15,5"), ("Input.CapBase", "AllGraded"), ("Input.AppealDays", "10"));
        Assert.Equal("/rules", answer.Location, ignoreCase: true);
        var schemes = await Db().GradeSchemes.OrderBy(s => s.FromYear).ToListAsync();
        var (last, next) = (schemes[^2], schemes[^1]);
        Assert.Equal(("D", 2026), (last.Code, last.ToYear));
        Assert.Equal(("E", 2027, null, 10), (next.Code, next.FromYear, next.ToYear, next.AppealDays));
        Assert.Equal(new CapRule(15.5m, CapBase.AllGraded, CapScope.GrassrootsOrganisation, CapRounding.Down), next.Cap);
        Assert.Equal(last.Points, next.Points);
        Assert.Equal(8, next.Grades.Count);
        Assert.Equal(1, await Db().Events.CountAsync(e => e.Kind == "scheme.written"));
        Assert.Contains("15,50%", (await As(City.Office).Get("/rules")).Main);
        Assert.Contains("E – Quy định mới", (await As(City.Office).Get("/years/2026")).Main);
    }

    [Fact]
    public async Task NewScheme_WithoutCapAndPoints_HasNeither()
    {
        await As(City.Office).Press(Address, "Lập khung này", [("Input.Code", "E"), ("Input.Name", "Quy định mới"), ("Input.CapPercent", ""),
            .. new[] { "General", "Conduct", "Task", "BestFrom", "GoodFrom", "FairFrom" }.Select(f => ($"Input.{f}", ""))]);
        var next = await Db().GradeSchemes.SingleAsync(s => s.Code == "E");
        Assert.Equal((null, null), (next.Cap, next.Points));
    }

    [Theory]
    [InlineData("Input.Code", "", "Input_Code")]
    [InlineData("Input.Name", " ", "Input_Name")]
    [InlineData("Input.FromYear", "hai nghìn", "Input_FromYear")]
    [InlineData("Input.CapPercent", "một phần năm", "Input_CapPercent")]
    [InlineData("Input.Task", "", "Input_General")]
    [InlineData("Input.AppealDays", "", "Input_AppealDays")]
    public async Task NewScheme_WithSomethingThatCannotBe_NamesTheFieldAndKeepsIt(string field, string typed, string named)
    {
        var page = await As(City.Office).Press(Address, "Lập khung này", GoodBut(field, typed));
        Assert.Equal(400, page.Status);
        Assert.NotNull(page.Find($".error-summary a[href='#{named}']"));
        Assert.Equal(typed, page.ValueOf(field));
        Assert.Equal(4, await Db().GradeSchemes.CountAsync());
    }

    [Theory]
    [InlineData("Input.Code", "d", "Đã có khung mang ký hiệu D.")]
    [InlineData("Input.FromYear", "2025", "Khung mới phải bắt đầu sau năm 2025, năm đầu của khung đang áp dụng.")]
    [InlineData("Input.Task", "60", "Điểm tiêu chí chung cộng điểm nhiệm vụ phải bằng 100; phần đạo đức, nêu gương nằm trong điểm chung; điểm bắt đầu của các mức phải giảm dần.")]
    public async Task NewScheme_ThatBreaksARule_SaysWhichAndChangesNothing(string field, string typed, string why)
    {
        var page = await As(City.Office).Press(Address, "Lập khung này", GoodBut(field, typed));
        Assert.Equal(400, page.Status);
        Assert.Equal(why, Assert.Single(page.Errors));
        Assert.Equal([null], await Db().GradeSchemes.Where(s => s.ToYear == null).Select(s => s.ToYear).ToListAsync());
    }

    [Fact]
    public async Task Correct_OfASchemeNobodyIsGradedBy_ChangesItsRules_AndTellsTheSecondOfTwo()
    {
        await As(City.Office).Press(Address, "Lập khung này", ("Input.Code", "E"), ("Input.Name", "Quy định mới"));
        Assert.NotNull((await As(City.Office).Get("/rules")).Find("a[href='/rules/schemes/E']"));
        var second = As(City.Office);
        var page = await second.Get("/rules/schemes/E");
        Assert.Equal(("20", "18"), (page.ValueOf("Input.CapPercent"), page.ValueOf("Input.Conduct")));
        Assert.Equal("/rules", (await As(City.Office).Press("/rules/schemes/E", "Lưu khung", ("Input.CapPercent", "25"), ("Input.Conduct", "20"), ("Input.AppealDays", "15"))).Location, ignoreCase: true);
        var scheme = await Db().GradeSchemes.SingleAsync(s => s.Code == "E");
        Assert.Equal((25m, 20, 15, 2027), (scheme.Cap!.Percent, scheme.Points!.Conduct, scheme.AppealDays, scheme.FromYear));
        Assert.Equal(1, await Db().Events.CountAsync(e => e.Kind == "scheme.corrected"));

        var stale = await second.Submit(page, "Lưu khung", [("Input.CapPercent", "30")]);
        Assert.Equal(400, stale.Status);
        Assert.StartsWith("Đã có người sửa khung này", Assert.Single(stale.Errors), StringComparison.Ordinal);
        Assert.Equal("30", stale.ValueOf("Input.CapPercent"));
        Assert.Equal(25m, (await Db().GradeSchemes.SingleAsync(s => s.Code == "E")).Cap!.Percent);
    }

    [Fact]
    public async Task Correct_OfASchemeByWhichSomebodyIsGraded_IsRefused()
    {
        SetDate(2026, 12, 15);
        Assert.Equal(302, (await As(City.Secretary).PostRaw($"/cells/{City.Cell.Code}/meeting/2026", ("Do", "save"))).Status);
        Assert.Null((await As(City.Office).Get("/rules")).Find("a[href='/rules/schemes/D']"));
        var refused = await As(City.Office).Press("/rules/schemes/D", "Lưu khung", ("Input.CapPercent", "30"));
        Assert.Equal(400, refused.Status);
        Assert.StartsWith("Đã có xếp loại theo khung này", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Equal(20m, (await Db().GradeSchemes.SingleAsync(s => s.Code == "D")).Cap!.Percent);
    }

    private static (string, string)[] GoodBut(string field, string typed) =>
        [.. new[] { ("Input.Code", "E"), ("Input.Name", "Quy định mới") }.Where(f => f.Item1 != field), (field, typed)];
}
