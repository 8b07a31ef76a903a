using Microsoft.EntityFrameworkCore;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.Review;

namespace Pledges.Web.Tests.Cells;

public sealed class LedgerTests(Site site) : ReviewTest(site)
{
    private string Address => $"/cells/{City.Cell.Code}/ledger";

    private const string AsCsv = "format=csv&purpose=Báo+cáo+quý+I";

    [Fact]
    public async Task Ledger_HasEveryMemberOfTheCell_InTheOrderOfNames()
    {
        var rows = Rows(await As(City.Secretary).Get(Address));
        Assert.Equal(["M01", "M02", "M03", "M04", "M05", "M06", "M07"], rows.Select(r => r[1]));
        Assert.Equal([City.Member.Name, "M01", "NG-2026-M01", "Đã xác nhận", "31/01/2026", "31/01/2026", "Có", ""], rows[0]);
        Assert.Equal([City.Newcomer.Name, "M04", "", "Chưa bắt đầu", "", "", "", ""], rows[3]);
    }

    [Fact]
    public async Task File_HoldsExactlyWhatIsShown()
    {
        await As(City.Secretary).Post(Confirm(City.Waiting), ("Input.IsConcrete", "false"), ("Input.Reason", "Chưa rõ"));
        await As(City.Secretary).Post(Assess(City.Member), ("Input.Result", "Good"));
        foreach (var year in new[] { 2026, 2025 })
        {
            var page = await As(City.Secretary).Get($"{Address}?year={year}");
            var file = await As(City.Secretary).Get($"{Address}?year={year}&{AsCsv}");
            Assert.Equal((200, "text/csv; charset=utf-8"), (file.Status, file.Headers["Content-Type"]));
            Assert.Contains($"CB11-{year}.csv", file.Headers["Content-Disposition"]);
            var lines = Lines(file.Body);
            Assert.Equal(page.FindAll("thead th").Skip(1).Select(Page.Text), lines[0]);
            Assert.Equal(Rows(page), lines.Skip(1).SkipLast(1));
            Assert.Equal(7, lines.Count - 2);
            Assert.Equal($"Lấy từ hệ thống: {City.Secretary.Name}, lúc 10:00, 10/03/2026; mục đích: Báo cáo quý I", lines[^1][0]);
        }
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x.example\";\"Bấm\")")]
    [InlineData("+84 1")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("Nguyễn; \"Văn\"\nAn")]
    public async Task File_WithANameLikeAFormula_HoldsWords(string name)
    {
        await Db().Members.Where(m => m.Code == "M01").ExecuteUpdateAsync(set => set.SetProperty(m => m.FullName, name));
        var file = await As(City.Secretary).Get($"{Address}?{AsCsv}");
        var lines = Lines(file.Body);
        Assert.Equal(9, lines.Count);
        var cell = lines.Single(l => l[1] == "M01")[0];
        Assert.DoesNotMatch("^[=+@\\-]", cell);
        Assert.EndsWith(name, cell);
    }

    [Fact]
    public async Task Name_WithMarkup_IsShownAsText()
    {
        await Db().Members.Where(m => m.Code == "M01").ExecuteUpdateAsync(set => set.SetProperty(m => m.FullName, "<script>alert(1)</script>"));
        var page = await As(City.Secretary).Get(Address);
        Assert.Equal("<script>alert(1)</script>", Rows(page).Single(r => r[1] == "M01")[0]);
        Assert.DoesNotContain("<script>alert", page.Body);
    }

    [Fact]
    public async Task File_TakenAway_IsInTheHistoryWithItsPurpose()
    {
        await As(City.Secretary).Get(Address);
        Assert.False(await Db().Events.AnyAsync(e => e.Kind == "paper.taken"));
        await As(City.Committee).Get($"{Address}?{AsCsv}");
        var taken = await Db().Events.SingleAsync(e => e.Kind == "paper.taken");
        Assert.Equal((City.Committee.AccountId, City.Cell.Id, "ledger 2026 csv 7: Báo cáo quý I"), (taken.ActorId, taken.SubjectId, taken.Detail));
        Assert.Equal(7, await Db().Reads.CountAsync(r => r.AccountId == City.Committee.AccountId && r.What == "ledger"));
    }

    [Theory]
    [InlineData("csv", "")]
    [InlineData("csv", " x ")]
    [InlineData("docx", "")]
    public async Task File_WithoutAPurpose_IsRefusedAndNothingIsTaken(string format, string purpose)
    {
        var page = await As(City.Secretary).Get($"{Address}?year=2026&format={format}&purpose={Uri.EscapeDataString(purpose)}");
        Assert.Equal((400, "text/html; charset=utf-8"), (page.Status, page.Headers["Content-Type"]));
        Assert.Contains("mục đích sử dụng tệp", page.Body);
        Assert.Equal(purpose, page.Find("#purpose")!.GetAttribute("value"));
        Assert.False(await Db().Events.AnyAsync(e => e.Kind == "paper.taken"));
        Assert.Empty(await Db().Reads.ToListAsync());
    }

    [Fact]
    public async Task Ledger_OfAPastYear_ListsWhoBelongedToTheCellThen()
    {
        await using (var db = Db())
        {
            var system = Domain.Access.Actor.System(new DateOnly(2026, 3, 1));
            var mover = await db.Members.Include(m => m.Memberships).Include(m => m.Posts).SingleAsync(m => m.Code == "M01");
            mover.End(new DateOnly(2026, 2, 1), Domain.Members.EndReason.Transferred, "1-GT", system, DateTime.UtcNow);
            mover.Join(City.OtherCell.Id, new DateOnly(2026, 2, 1), null, null, system, DateTime.UtcNow);
            await db.SaveChangesAsync();
        }

        Assert.DoesNotContain(Rows(await As(City.Secretary).Get(Address)), r => r[1] == "M01");
        Assert.Contains(Rows(await As(City.Secretary).Get(Address + "?year=2025")), r => r[1] == "M01" && r[7] == "Tốt");
        var cell = await As(City.Secretary).Get($"/cells/{City.Cell.Code}?year=2025");
        Assert.Contains("nay sinh hoạt ở chi bộ khác", cell.Main);
        Assert.DoesNotContain("M01", (await As(City.OtherSecretary).Get($"/cells/{City.OtherCell.Code}?year=2025")).Main);
    }

    [Fact]
    public async Task Ledger_OfACellOutOfSightOrAYearNotOpened_IsNotFound()
    {
        Assert.Equal(404, (await As(City.OtherSecretary).Get($"{Address}?{AsCsv}")).Status);
        Assert.Equal(403, (await As(City.Member).Get($"{Address}?{AsCsv}")).Status);
        Assert.Equal(404, (await As(City.Secretary).Get(Address + "?year=2031")).Status);
        Assert.False(await Db().Events.AnyAsync(e => e.Kind == "paper.taken"));
    }

    // Without the running number, which the file does not have.
    private static List<string[]> Rows(Page page) => [.. page.FindAll("tbody tr").Select(r => r.QuerySelectorAll("td, th").Skip(1).Select(Page.Text).ToArray())];

    private static List<string[]> Lines(string csv)
    {
        var (lines, cells, cell, isQuoted) = (new List<string[]>(), new List<string>(), new System.Text.StringBuilder(), false);
        foreach (var c in csv.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\"\"", "\u0001", StringComparison.Ordinal))
        {
            switch (c)
            {
                case '"': isQuoted = !isQuoted; break;
                case ';' or '\n' when !isQuoted:
                    cells.Add(cell.ToString());
                    cell.Clear();
                    if (c == '\n')
                    {
                        lines.Add([.. cells]);
                        cells.Clear();
                    }

                    break;
                default: cell.Append(c == '\u0001' ? '"' : c); break;
            }
        }

        return lines;
    }
}
