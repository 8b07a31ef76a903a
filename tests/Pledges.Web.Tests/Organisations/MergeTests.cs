using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Members;
using Pledges.Domain.Organisations;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Organisations;

/// <summary>Two cells become one in mid-year.</summary>
public sealed class MergeTests(Site site) : OrgEventTest(site)
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    [Fact]
    public async Task Merge_OfTwoCells_TakesMembersAndPledgesAlong_AndTheParentsFiguresDoNotMove()
    {
        var before = await TallyAsync(City.Body.Id, TestCity.Today);
        var address = await MergedAsync();
        var id = await IdOfAsync("CB13");
        // The posts of the old cells end; everything else of the parent stays.
        Assert.Equal(before with { Cadres = 1 }, await TallyAsync(City.Body.Id, TestCity.Today));
        Assert.Equal(await TallyAsync(City.Body.Id, Day.AddDays(-1)) with { Cadres = 1 }, await TallyAsync(City.Body.Id, Day));
        Assert.Equal(10, (await TallyAsync(id, TestCity.Today)).Headcount);
        Assert.Equal(0, (await TallyAsync(City.Cell.Id, TestCity.Today)).Headcount);
        var memberships = await Db().Memberships.Where(m => m.MemberId == City.Member.MemberId).OrderBy(m => m.From).ToListAsync();
        Assert.Equal([(City.Cell.Id, (DateOnly?)Day), (id, null)], memberships.Select(m => (m.UnitId, m.To)));
        Assert.Equal(PledgeState.Confirmed, await StateOfAsync(City.Member.PledgeId));
        Assert.False(await Db().Pledges.AnyAsync(p => p.Id == City.Member.PledgeId && p.DutiesToReconfirm));
        Assert.Equal(10, await Db().OrgEventMoves.CountAsync(m => m.Kind == BelongingKind.Member));
        Assert.Contains("Đã thực hiện", (await Office.Get(address)).Main);
        Assert.Equal(["organisation.drafted", "organisation.described", "organisation.applied"],
            await Db().Events.Where(e => e.Subject == nameof(OrgEvent) && e.SubjectId != City.OrgEventId).OrderBy(e => e.Id).Select(e => e.Kind).ToListAsync());
    }

    [Fact]
    public async Task Merge_EndsTheRolesOfTheOldCells_AndTheNewSecretaryReadsWhatTheyCould()
    {
        var address = await DraftAsync(OrgEventKind.Merge, "CB11,CB12", [("Input.Rows[0].Code", "CB13"), ("Input.Rows[0].Name", "Chi bộ phố 6")]);
        Assert.Equal(302, (await Office.Press($"{address}/assign", "Lưu", ("Member", $"{City.OtherMember.MemberId}"))).Status);
        await Office.Press($"{address}/preview", Apply);

        Assert.Equal(403, (await As(City.Secretary).Get("/cells/CB13")).Status);
        var anew = As(City.OtherMember);
        Assert.Equal(200, (await anew.Get("/cells/CB13")).Status);
        Assert.Equal(200, (await anew.Get($"/pledges/{City.Member.PledgeId}")).Status);
        Assert.Equal(200, (await anew.Get($"/cells/{City.Cell.Code}/ledger?year=2025")).Status);
        Assert.Equal(404, (await As(City.FarSecretary).Get("/cells/CB13")).Status);
    }

    [Fact]
    public async Task Preview_ShowsTwoTreesAndChangesNothing()
    {
        var stored = await StoredAsync();
        var address = await DraftAsync(OrgEventKind.Merge, "CB11,CB12", [("Input.Rows[0].Code", "CB13"), ("Input.Rows[0].Name", "Chi bộ phố 6")]);
        var page = await Office.Get($"{address}/preview");
        var trees = page.FindAll(".two-trees section").Select(s => Page.Text(s)).ToList();
        Assert.Contains("Chi bộ phố 1 CB11 kết thúc 7 đảng viên", trees[0]);
        Assert.Contains("Chi bộ phố 2 CB12 kết thúc 3 đảng viên", trees[0]);
        Assert.Contains("Chi bộ phố 6 CB13 mới 10 đảng viên", trees[1]);
        Assert.Contains("bằng nhau", page.Main);
        Assert.Equal(stored, await StoredAsync());
    }

    [Fact]
    public async Task Apply_WhileAPostIsNotAssigned_IsRefused()
    {
        var address = await DraftAsync(OrgEventKind.Merge, "CB11,CB12", [("Input.Rows[0].Code", "CB13"), ("Input.Rows[0].Name", "Chi bộ phố 6"), ("Input.Posts", "Choose")]);
        var stored = await StoredAsync();
        var page = await Office.Get($"{address}/preview");
        Assert.Contains("3 mục chưa bố trí", page.Main);
        Assert.Null(page.Find("main form button"));
        var pressed = await Office.Post($"{address}/preview", ("Version", "2"));
        Assert.Equal((400, "Còn 3 mục chưa được bố trí."), (pressed.Status, Assert.Single(pressed.Errors)));
        Assert.Equal(stored, await StoredAsync());
        Assert.False(await Db().OrgEvents.AnyAsync(e => e.State != OrgEventState.Draft));
    }

    [Fact]
    public async Task Assign_OfEachPost_LetsOneSecretaryGoOn()
    {
        var address = await DraftAsync(OrgEventKind.Merge, "CB11,CB12", [("Input.Rows[0].Code", "CB13"), ("Input.Rows[0].Name", "Chi bộ phố 6"), ("Input.Posts", "Choose")]);
        var posts = await Db().Posts.Where(p => p.UnitId == City.Cell.Id || p.UnitId == City.OtherCell.Id).ToListAsync();
        var kept = posts.Single(p => p.MemberId == City.Secretary.MemberId);
        foreach (var (key, to) in posts.Select(p => ($"3-{p.Id}", p == kept ? "CB13" : "-")))
        {
            Assert.Equal(302, (await Office.Press($"{address}/assign?kind=Post", "Bố trí", ("Chosen", key), ("To", to))).Status);
        }

        await Office.Press($"{address}/preview", Apply);
        Assert.Equal(200, (await As(City.Secretary).Get("/cells/CB13")).Status);
        var id = await IdOfAsync("CB13");
        Assert.Equal([(City.Secretary.MemberId, PostType.Secretary)], (await Db().Posts.Where(p => p.UnitId == id && p.To == null).ToListAsync()).Select(p => (p.MemberId, p.Type)));
    }

    [Fact]
    public async Task Assign_OfBothSecretaries_IsRefusedInThePreview()
    {
        var address = await DraftAsync(OrgEventKind.Merge, "CB11,CB12", [("Input.Rows[0].Code", "CB13"), ("Input.Rows[0].Name", "Chi bộ phố 6"), ("Input.Posts", "Follow")]);
        Assert.Contains("“CB13” sẽ có 2 bí thư", (await Office.Get($"{address}/preview")).Main);
        Assert.Equal(400, (await Office.Post($"{address}/preview", ("Version", "2"))).Status);
        Assert.False(await Db().Units.AnyAsync(u => u.Code == "CB13"));
        // Where it is said there is something to do about it.
        var assign = await Office.Get($"{address}/assign?kind=Post");
        Assert.Contains("“CB13” sẽ có 2 bí thư", assign.Main);
        var posts = await Db().Posts.Where(p => p.Type == PostType.Secretary && (p.UnitId == City.Cell.Id || p.UnitId == City.OtherCell.Id)).Select(p => p.Id).ToListAsync();
        Assert.Equal(302, (await Office.Press($"{address}/assign?kind=Post", "Bố trí", ("Chosen", $"3-{posts[0]}"), ("To", "-"))).Status);
        Assert.Equal($"{address}?done=applied", (await Office.Press($"{address}/preview", Apply)).Location);
    }

    [Theory]
    [InlineData("CB13", "", "", "Name")]
    [InlineData("CB21", "Chi bộ phố 6", "", "Code")]
    [InlineData("CB10", "Chi bộ phố 6", "", "Code")]
    [InlineData("CB13", "Chi bộ phố 6", "KHONG", "ParentCode")]
    [InlineData("CB/13", "Chi bộ phố 6", "", "Code")]
    public async Task Results_ThatCannotBe_AreRefusedWhereTheyWereTyped(string code, string name, string parent, string field)
    {
        var created = await Office.Press(New, "Tiếp tục", Decision(OrgEventKind.Merge, "CB11,CB12"));
        var page = await Office.Press(created.Location!, "Tiếp tục", ("Input.Rows[0].Code", code), ("Input.Rows[0].Name", name), ("Input.Rows[0].ParentCode", parent));
        Assert.Equal(400, page.Status);
        Assert.NotNull(page.Find($".error-summary a[href='#Input_Rows_0__{field}']"));
        Assert.Equal(name, page.ValueOf("Input.Rows[0].Name") ?? "");
        Assert.Equal("", page.Find("input[name='Input.GoesOn'][checked]")?.GetAttribute("value"));
    }

    [Fact]
    public async Task Results_WithANameTooLong_AreRefusedAtTheName()
    {
        var created = await Office.Press(New, "Tiếp tục", Decision(OrgEventKind.Merge, "CB11,CB12"));
        var page = await Office.Press(created.Location!, "Tiếp tục", ("Input.Rows[0].Code", "CB13"), ("Input.Rows[0].Name", new string('a', OrgUnitVersion.NameLength + 1)));
        Assert.Equal(400, page.Status);
        Assert.NotNull(page.Find(".error-summary a[href='#Input_Rows_0__Name']"));
    }

    [Fact]
    public async Task Results_WhereOneGoesOn_TakeNoNoticeOfTheCodeThatIsOffered()
    {
        var created = await Office.Press(New, "Tiếp tục", Decision(OrgEventKind.Merge, "CB11,CB12"));
        Assert.NotEmpty((await Office.Get(created.Location!)).ValueOf("Input.Rows[0].Code")!);
        Assert.Equal(302, (await Office.Press(created.Location!, "Tiếp tục", ("Input.GoesOn", "CB11"))).Status);
        Assert.Equal(["CB11"], (await Db().OrgEvents.Include(e => e.Results).SingleAsync(e => e.Id != City.OrgEventId)).Results.Select(r => r.Code));
    }

    [Theory]
    [InlineData("Input.Kind", "")]
    [InlineData("Input.Sources", "CB11")]
    [InlineData("Input.Sources", "CB11, CB11")]
    [InlineData("Input.Sources", "CB11, KHONG")]
    [InlineData("Input.Sources", "CB11, CB10")]
    [InlineData("Input.DecisionNo", " ")]
    [InlineData("Input.DecidedOn", "2026-02-30")]
    [InlineData("Input.DecidedOn", "0001-01-01")]
    [InlineData("Input.EffectiveOn", "9999-01-01")]
    [InlineData("Input.EffectiveOn", "2026-02-01")]
    public async Task Enter_WithSomethingThatCannotBe_IsRefusedAndKept(string field, string typed)
    {
        var fields = Decision(OrgEventKind.Merge, "CB11,CB12").Where(f => f.Item1 != field).Append((field, typed)).ToArray();
        var page = await Office.Press(New, "Tiếp tục", fields);
        Assert.Equal(400, page.Status);
        Assert.NotNull(page.Find($".error-summary a[href='#{field.Replace('.', '_')}']"));
        Assert.Equal(field == "Input.DecisionNo" ? " " : "15-QĐ/TU", page.ValueOf("Input.DecisionNo"));
        Assert.Equal(City.OrgEventId, (await Db().OrgEvents.SingleAsync()).Id);
    }

    [Fact]
    public async Task Apply_InAClosedYear_IsRefused()
    {
        var created = await Office.Press(New, "Tiếp tục", [.. Decision(OrgEventKind.Merge, "CB11,CB12", "2025-07-01").Where(f => f.Item1 != "Input.DecidedOn"), ("Input.DecidedOn", "2025-06-01")]);
        await Office.Press(created.Location!, "Tiếp tục", ("Input.Rows[0].Code", "CB13"), ("Input.Rows[0].Name", "Chi bộ phố 6"));
        var page = await Office.Get(created.Location!.Replace("results", "preview", StringComparison.Ordinal));
        Assert.Contains("Năm 2025 đã chốt", page.Main);
        Assert.Equal(0, await Db().OrgEventMoves.CountAsync());
    }

    [Fact]
    public async Task Apply_FromAStalePreview_IsRefused()
    {
        var address = await DraftAsync(OrgEventKind.Merge, "CB11,CB12", [("Input.Rows[0].Code", "CB13"), ("Input.Rows[0].Name", "Chi bộ phố 6")]);
        var pressed = await Office.Post($"{address}/preview", ("Version", "1"));
        Assert.Equal(400, pressed.Status);
        Assert.False(await Db().Units.AnyAsync(u => u.Code == "CB13"));
    }
}
