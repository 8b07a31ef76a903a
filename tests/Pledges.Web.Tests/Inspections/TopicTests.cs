using Microsoft.EntityFrameworkCore;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Inspections;

public sealed class TopicTests(Site site) : InspectionTest(site)
{
    private const string Topics = "/inspections/topics";

    [Fact]
    public async Task Topic_Added_IsChosenForAnInspection_AndRenamedEverywhere()
    {
        Assert.Equal(302, (await Commission.Press(Topics, "Thêm chuyên đề này", ("Name", "Quản lý đất đai"))).Status);
        Assert.Equal(302, (await Commission.Press("/inspections/new", "Lưu và ghi đối tượng", ("Input.Topic", "QUAN_LY_DAT_DAI"))).Status);
        Assert.Equal("QUAN_LY_DAT_DAI", await Db().Inspections.OrderByDescending(i => i.Id).Select(i => i.TopicCode).FirstAsync());
        Assert.Equal(302, (await Commission.Press($"{Topics}?code=QUAN_LY_DAT_DAI", "Lưu", ("Name", "Quản lý, sử dụng đất đai"), ("NameEn", "Land management"))).Status);
        Assert.Contains("Quản lý, sử dụng đất đai", (await Commission.Get("/inspections")).Main);
        Assert.Equal(["inspection.topic_added", "inspection.topic_renamed"], await Db().Events.Where(e => e.Kind.StartsWith("inspection.topic")).OrderBy(e => e.Id).Select(e => e.Kind).ToListAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" … ")]
    [InlineData("trách nhiệm nêu gương")]
    [InlineData("Other")]
    public async Task Topic_WithoutANameOrAddedTwice_IsRefusedAndNothingIsStored(string name)
    {
        var page = await Commission.Press(Topics, "Thêm chuyên đề này", ("Name", name), ("NameEn", "Kept"));
        Assert.Equal((400, "Kept"), (page.Status, page.ValueOf("NameEn")));
        Assert.Equal(4, await Db().InspectionTopics.CountAsync());
        Assert.Equal(404, (await Commission.Get($"{Topics}?code=NO_SUCH")).Status);
    }
}
