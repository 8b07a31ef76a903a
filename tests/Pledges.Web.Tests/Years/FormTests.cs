using Microsoft.EntityFrameworkCore;
using Pledges.Web.Tests.Base;

namespace Pledges.Web.Tests.Years;

public sealed class FormTests(Site site) : PageTest(site)
{
    [Fact]
    public async Task NewVersion_OfAForm_IsAddedAndTheOldOneStays()
    {
        var old = await Db().Forms.AsNoTracking().SingleAsync();
        var answer = await As(City.Office).Press($"/rules/forms/new?from={old.Id}", "Lập phiên bản này",
            ("Input.Preamble", "Thực hiện Quy định số 08"), ("Input.Sections[7].Code", "nhan_dan"), ("Input.Sections[7].Title", "Quan hệ với nhân dân"), ("Input.Max", "8"));
        Assert.Equal("/rules", answer.Location, ignoreCase: true);
        var forms = await Db().Forms.AsNoTracking().OrderBy(f => f.Id).ToListAsync();
        Assert.Equal([7, 8], forms.Select(f => f.Sections.Count));
        Assert.Equal(("Thực hiện Quy định số 08", 2027, 8), (forms[1].Preamble, forms[1].FromYear, forms[1].MaxCommitments));
        Assert.Equal("Quan hệ với nhân dân", forms[1].Section("nhan_dan")?.Title);
        Assert.Equal(1, await Db().Events.CountAsync(e => e.Kind == "form.written" && e.ActorId == City.Office.AccountId));
        Assert.Contains("Quan hệ với nhân dân", (await As(City.Office).Get("/rules")).Main);
    }

    [Theory]
    [InlineData("Input.Name", "", "Input_Name")]
    [InlineData("Input.FromYear", "99", "Input_FromYear")]
    [InlineData("Input.Min", "ba", "Input_Min")]
    [InlineData("Input.Sections[0].Code", "Tư tưởng", "Input_Sections_0__Code")]
    [InlineData("Input.Sections[0].Title", " ", "Input_Sections_0__Title")]
    public async Task NewVersion_WithSomethingThatCannotBe_NamesTheFieldAndKeepsIt(string field, string typed, string named)
    {
        var page = await As(City.Office).Press(await NewAsync(), "Lập phiên bản này", (field, typed));
        Assert.Equal(400, page.Status);
        Assert.NotNull(page.Find($".error-summary a[href='#{named}']"));
        Assert.Equal(typed, page.ValueOf(field));
        Assert.Equal(1, await Db().Forms.CountAsync());
    }

    [Theory]
    [InlineData("Input.Sections[1].Code", "tu_tuong", "Có hai nhóm trùng mã.")]
    [InlineData("Input.Min", "8", "Bản đăng ký có từ 1 đến 15 việc; số tối thiểu không được lớn hơn số tối đa.")]
    public async Task NewVersion_ThatBreaksARule_SaysWhich(string field, string typed, string why)
    {
        var page = await As(City.Office).Press(await NewAsync(), "Lập phiên bản này", (field, typed));
        Assert.Equal(400, page.Status);
        Assert.Equal(why, Assert.Single(page.Errors));
        Assert.Equal(1, await Db().Forms.CountAsync());
    }

    [Fact]
    public async Task NewVersion_FromAFormThatIsNotThere_IsNotFound() =>
        Assert.Equal(404, (await As(City.Office).Get("/rules/forms/new?from=999")).Status);

    private async Task<string> NewAsync() => $"/rules/forms/new?from={await Db().Forms.Select(f => f.Id).SingleAsync()}";
}
