using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Access;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Review;

public sealed class PledgePageTests(Site site) : ReviewTest(site)
{
    [Fact]
    public async Task Pledge_ReadBySomebodyElse_IsLogged_OnesOwnIsNot()
    {
        await As(City.Secretary).Get(Of(City.Waiting));
        await As(City.Waiting).Get(Of(City.Waiting));
        var read = Assert.Single(await Reads());
        Assert.Equal((City.Waiting.MemberId, City.Secretary.AccountId, "pledge"), (read.MemberId, read.AccountId, read.What));
        Assert.Equal(404, (await As(City.OtherSecretary).Get(Of(City.Waiting))).Status);
        Assert.Single(await Reads());
    }

    [Fact]
    public async Task Draft_IsItsWritersAndTheCells()
    {
        var db = Db();
        var system = Actor.System(TestCity.Today);
        var pledge = Pledge.Start(await db.Years.SingleAsync(y => y.Year == TestCity.Year), await db.Members.SingleAsync(m => m.Code == "M04"), system, Now);
        db.Pledges.Add(pledge);
        await db.SaveChangesAsync();
        var address = $"/pledges/{pledge.Id}";
        Assert.Equal(200, (await As(City.Secretary).Get(address)).Status);
        Assert.Equal(200, (await As(City.Newcomer).Get(address)).Status);
        foreach (var reader in new[] { City.Committee, City.Standing, City.Office, City.OtherSecretary })
        {
            Assert.Equal(404, (await As(reader).Get(address)).Status);
        }

        Assert.Equal([City.Secretary.AccountId], (await Reads()).Select(r => r.AccountId));
    }

    [Theory]
    [InlineData("confirm", "Đã xác nhận: NG")]
    [InlineData("return", "Đã trả lại: NG")]
    [InlineData("assess", "Đã ghi kết quả: NG")]
    public async Task Address_ThatClaimsWhatWasNotDone_IsNotBelieved(string done, string claim) =>
        Assert.DoesNotContain(claim, (await As(City.Secretary).Get($"{Of(City.Waiting)}?done={done}")).Main);

    [Fact]
    public async Task AfterADecision_TheNextOneWaitingIsALinkAway()
    {
        var next = await AddMembersAsync(1);
        var browser = As(City.Secretary);
        var done = await browser.Follow(await browser.Post(Confirm(City.Waiting), ("Input.IsConcrete", "true")));
        Assert.NotNull(done.Find($"main a[href='/pledges/{next[0]}']"));
        var last = await browser.Follow(await browser.Post($"/pledges/{next[0]}/confirm", ("Input.IsConcrete", "true")));
        Assert.DoesNotContain("Bản đang chờ tiếp theo", last.Main);
    }

    [Fact]
    public async Task Diary_IsShownAsFarAsItIsShared()
    {
        await Meanwhile(City.Member.PledgeId, (pledge, year, by) =>
        {
            pledge.Note(year, new DiaryNote(new(2026, 3, 1), null, "Việc để riêng", null, false), by, Now);
            pledge.Note(year, new DiaryNote(new(2026, 3, 2), 1, "Việc chia sẻ", 2, true), by, Now);
        });
        var page = await As(City.Secretary).Get(Of(City.Member));
        Assert.Contains("Việc chia sẻ", page.Main);
        Assert.DoesNotContain("Việc để riêng", page.Body);
    }

    [Fact]
    public async Task Buttons_AreThoseOfTheState()
    {
        var browser = As(City.Secretary);
        Assert.Equal(["confirm", "return"], Acts(await browser.Get(Of(City.Waiting))));
        Assert.Equal(["assess"], Acts(await browser.Get(Of(City.Member))));
        Assert.Empty(Acts(await browser.Get(Of(City.SentBack))));
        Assert.Empty(Acts(await browser.Get(Of(City.Secretary))));
        Assert.Empty(Acts(await As(City.Committee).Get(Of(City.Waiting))));
        Assert.Equal(["confirm", "return"], Acts(await As(City.Committee).Get(Of(City.Secretary))));
        await CloseYear();
        Assert.Empty(Acts(await browser.Get(Of(City.Waiting))));
        Assert.Empty(Acts(await browser.Get(Of(City.Member))));
    }

    [Fact]
    public async Task Pledge_CostsAsManyQueries_HoweverLargeTheCellAndItsHistory()
    {
        var browser = As(City.Secretary);
        await browser.Get(Of(City.Member));
        var few = await QueryCount.OfAsync(World, () => browser.Get(Of(City.Member)));
        await AddMembersAsync(40);
        await Meanwhile(City.Member.PledgeId, (pledge, year, by) =>
        {
            for (var i = 0; i < 20; i++)
            {
                pledge.Note(year, new DiaryNote(new(2026, 3, 1), 1, $"Việc {i}", 2, true), by, Now);
            }
        });
        Assert.Equal(few, await QueryCount.OfAsync(World, () => browser.Get(Of(City.Member))));
    }

    private static string Of(Person person) => $"/pledges/{person.PledgeId}";

    private static List<string> Acts(Page page) =>
        [.. new[] { "confirm", "return", "assess" }.Where(act => page.Find($"main a[href$='/{act}']") is not null)];

    private Task<List<Data.Audit.ReadEntry>> Reads() => Db().Reads.ToListAsync();
}
