using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Access;
using Pledges.Domain.Members;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;
using Pledges.Web.Tests.Figures;
using Pledges.Web.Tests.Review;

namespace Pledges.Web.Tests.Cells;

public sealed class CellTests(Site site) : ReviewTest(site)
{
    private string Address => $"/cells/{City.Cell.Code}";

    [Fact]
    public async Task Cell_ShowsWhatWaitsAndIsMissingFirst_AndEverybodyOnce()
    {
        var page = await As(City.Secretary).Get(Address);
        Assert.Contains("Đã xác nhận 1 trên 7 đảng viên; 1 bản cụ thể, thiết thực.", page.Main);
        InOrder(page, City.Waiting.Name, City.Newcomer.Name, City.Silent.Name, City.SentBack.Name, City.Member.Name);
        foreach (var person in new[] { City.Member, City.Waiting, City.SentBack, City.Newcomer, City.Silent, City.Secretary, City.Deputy })
        {
            Assert.Equal(2, page.Main.Split(person.Name).Length);
        }

        Assert.DoesNotContain(City.OtherMember.Name, page.Main);
    }

    [Fact]
    public async Task Cell_OffersWhatTheReaderMayDo()
    {
        var page = await As(City.Secretary).Get(Address);
        Assert.NotNull(page.Find($"main a[href='{Confirm(City.Waiting)}']"));
        Assert.NotNull(page.Find("main a[href*='/enter/M04']"));
        Assert.Null(page.Find("main a[href*='/enter/M06']"));
        Assert.Null(page.Find($"main a[href='{Confirm(City.Secretary)}']"));
        Assert.Contains("Cấp ủy cấp trên trực tiếp xem xét.", page.Main);

        var above = await As(City.Committee).Get(Address);
        Assert.Empty(above.FindAll("main a[href*='/enter/'], main a[href$='/confirm'], main a[href$='/codes']"));
        Assert.NotNull(above.Find($"main a[href='/pledges/{City.Waiting.PledgeId}']"));
        Assert.Contains("Văn phòng Thành ủy xem xét.", (await As(City.GrassrootsSecretary).Get("/cells/CS3")).Main);
    }

    [Fact]
    public async Task ExemptMember_StandsApart_AndIsNotCounted()
    {
        var db = Db();
        (await db.Members.SingleAsync(m => m.Code == "M05")).Enter(new MemberStatus(StatusKind.Exempt, new(2026, 1, 1), null, null), Actor.System(TestCity.Today), Now);
        await db.SaveChangesAsync();
        var page = await As(City.Secretary).Get(Address);
        Assert.Contains("Đã xác nhận 1 trên 6 đảng viên", page.Main);
        Assert.Equal(2, page.Main.Split(City.Silent.Name).Length);
        Assert.Null(page.Find("main a[href*='/enter/M05']"));
    }

    [Fact]
    public async Task ExemptMember_WhoHandedIn_CanStillBeDecidedOn()
    {
        var db = Db();
        (await db.Members.SingleAsync(m => m.Code == "M02")).Enter(new MemberStatus(StatusKind.Exempt, new(2026, 1, 1), null, null), Actor.System(TestCity.Today), Now);
        await db.SaveChangesAsync();
        var page = await As(City.Secretary).Get(Address);
        Assert.NotNull(page.Find($"main a[href='/pledges/{City.Waiting.PledgeId}'], main a[href='{Confirm(City.Waiting)}']"));
    }

    [Fact]
    public async Task Cell_OfAClosedYear_IsReadOnly_AndOfNoYearIsNotFound()
    {
        var page = await As(City.Secretary).Get(Address + "?year=2025");
        Assert.Contains("Đã xác nhận 1 trên 7 đảng viên", page.Main);
        Assert.Empty(page.FindAll("main a[href*='/enter/'], main a[href$='/confirm'], main a[href$='/assess']"));
        Assert.Equal(404, (await As(City.Secretary).Get(Address + "?year=2031")).Status);
        Assert.Equal(404, (await As(City.Secretary).Get("/cells/KHONG-CO")).Status);
        Assert.Equal(404, (await As(City.Secretary).Get($"/cells/{City.Body.Code}")).Status);
    }

    [Fact]
    public async Task OldCell_CanStillBeOpenedByItsSuccessor() =>
        Assert.Equal(City.OldCell.Name + " 2025", (await As(City.Secretary).Get($"/cells/{City.OldCell.Code}?year=2025")).Heading);

    [Theory]
    [InlineData("")]
    [InlineData("/ledger")]
    public async Task Cell_CostsAsManyQueries_HoweverLargeItIs(string part)
    {
        var browser = As(City.Secretary);
        await browser.Get(Address + part);
        var few = await QueryCount.OfAsync(World, () => browser.Get(Address + part));
        await AddMembersAsync(40);
        await AddMembersAsync(20, handedIn: false, "X");
        await browser.Get(Address);
        Assert.Equal(few, await QueryCount.OfAsync(World, () => browser.Get(Address + part)));
    }

    [Fact]
    public async Task Progress_OfABody_CountsItsCellsAndNoOthers()
    {
        var page = await As(City.Committee).Get("/cells");
        Assert.Contains("2 chi bộ; đã xác nhận 1 trên 10 đảng viên; chờ xác nhận: 3; trả lại: 1.", page.Main);
        InOrder(page, City.Cell.Name, City.OtherCell.Name);
        Assert.DoesNotContain(City.FarCell.Name, page.Main);
        Assert.Contains(City.OtherSecretary.Name, page.Main);
        Assert.Contains("4 chi bộ; đã xác nhận 1 trên 15 đảng viên; chờ xác nhận: 5; trả lại: 1.", (await As(City.Inspection).Get("/cells")).Main);
        Assert.Contains("1 chi bộ; đã xác nhận 0 trên 3 đảng viên; chờ xác nhận: 1; trả lại: 0.", (await As(City.Office).Get("/cells?org=DB2")).Main);
        Assert.Equal(404, (await As(City.Committee).Get("/cells?org=DB2")).Status);
        Assert.Equal(404, (await As(City.Office).Get("/cells?org=KHONG-CO")).Status);
    }

    [Fact]
    public async Task Progress_ChangesWithEachAct()
    {
        await As(City.Secretary).Post(Confirm(City.Waiting), ("Input.IsConcrete", "true"));
        await As(City.OtherSecretary).Post(Return(City.OtherMember), ("Input.Reason", "Ghi rõ hơn."));
        Assert.Contains("2 chi bộ; đã xác nhận 2 trên 10 đảng viên; chờ xác nhận: 1; trả lại: 2.", (await As(City.Committee).Get("/cells")).Main);
    }

    [Fact]
    public async Task Progress_IsOrderedAsAsked_AndPaged()
    {
        await Db().AddCellsAsync(City.OtherBody.Id, "Z", [.. Enumerable.Repeat(2, 52)]);
        var browser = As(City.Office);
        InOrder(await browser.Get("/cells?sort=waiting"), City.Cell.Name, City.OtherCell.Name);
        InOrder(await browser.Get("/cells"), City.Cell.Name, City.FarCell.Name);
        InOrder(await browser.Get("/cells?org=DB1&sort=name"), City.Cell.Name, City.OtherCell.Name);
        var first = await browser.Get("/cells?sort=name");
        var second = await browser.Get(first.Find("main a[rel=next]")!.GetAttribute("href")!);
        Assert.Equal(56, Cells(first).Concat(Cells(second)).Distinct().Count());
        Assert.Equal(6, Cells(second).Count);
        Assert.Contains("56 chi bộ", second.Main);
    }

    [Fact]
    public async Task Progress_CostsAsManyQueries_HoweverManyCells()
    {
        var browser = As(City.Office);
        await browser.Get("/cells");
        var few = await QueryCount.OfAsync(World, () => browser.Get("/cells"));
        await Db().AddCellsAsync(City.OtherBody.Id, "Z", [.. Enumerable.Repeat(2, 20)]);
        await browser.Get("/cells");
        Assert.Equal(few, await QueryCount.OfAsync(World, () => browser.Get("/cells")));
    }

    private static List<string> Cells(Page page) =>
        [.. page.FindAll("main a[href^='/cells/']").Select(a => a.GetAttribute("href")!.Split('?')[0]).Distinct()];

    private static void InOrder(Page page, params string[] texts)
    {
        var places = texts.Select(t => page.Main.IndexOf(t, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }
}
