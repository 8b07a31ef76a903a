using Microsoft.EntityFrameworkCore;
using Pledges.Data.Accounts;
using Pledges.Domain.Access;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Accounts;

public sealed class AdminAccountsTests(Site site) : PageTest(site)
{
    [Theory]
    [InlineData("dang van", 0)]
    [InlineData("binh", 1)]
    [InlineData("m02", 1)]
    [InlineData("van phong", 1)]
    [InlineData("VANPHONG", 1)]
    public async Task Search_FindsByNameWithoutDiacriticsCodeAndUserName(string words, int found)
    {
        var page = await As(City.Administrator).Get("/accounts?q=" + Uri.EscapeDataString(words));
        Assert.Equal(found, page.FindAll("main tbody tr").Count);
    }

    [Fact]
    public async Task Search_ByState_FindsTheFour()
    {
        var db = Db();
        (await db.Users.SingleAsync(a => a.Id == City.Member.AccountId)).Disable();
        (await db.Users.SingleAsync(a => a.Id == City.Waiting.AccountId)).LockoutEnd = TestCity.Now.AddMinutes(5);
        (await db.Users.SingleAsync(a => a.Id == City.SentBack.AccountId)).LockoutEnd = TestCity.Now.AddMinutes(-5);
        db.Users.Add(Account.ForStaff("moi", "Người Mới"));
        await db.SaveChangesAsync();
        var all = await db.Users.CountAsync();
        Assert.Equal([City.Member.Name], await Names("Disabled"));
        Assert.Equal([City.Waiting.Name], await Names("Locked"));
        Assert.Equal(["Người Mới"], await Names("NeverActivated"));
        Assert.Equal(all - 3, (await Names("Active")).Count);
    }

    [Fact]
    public async Task NewAccount_ForAMember_TakesTheNameFromTheRoster()
    {
        var answer = await Create("Member", " M05 ", "");
        Assert.Equal(302, answer.Status);
        var account = await Codes.AccountOfAsync(Db(), City.Silent);
        Assert.Equal(("M05", City.Silent.Name), (account!.UserName, account.DisplayName));
        Assert.Equal(1, await Codes.EventsAsync(Db(), AccountEvents.Created, account.Id));
    }

    [Theory]
    [InlineData("Member", "M99", "", "Không có đảng viên")]
    [InlineData("Member", "M01", "", "Đã có tài khoản")]
    [InlineData("Staff", "VanPhong", "Ai Đó", "Đã có tài khoản")]
    [InlineData("Staff", "moi", " ", "Nhập họ và tên")]
    [InlineData("Staff", "", "Ai Đó", "Nhập mã thẻ")]
    public async Task NewAccount_ThatCannotBe_IsRefusedWithTheReason(string kind, string name, string displayName, string reason)
    {
        var before = await Db().Users.CountAsync();
        var page = await Create(kind, name, displayName);
        Assert.Equal(400, page.Status);
        Assert.Contains(reason, Assert.Single(page.Errors));
        Assert.Equal(name, page.ValueOf("Input.Name"));
        Assert.Equal(before, await Db().Users.CountAsync());
    }

    [Fact]
    public async Task Staff_FromAccountOverCodeToRole_CanWork()
    {
        var admin = As(City.Administrator);
        var details = (await Create("Staff", "moi", "Người Mới")).Location!;
        var code = Assert.Single(Codes.On(await admin.Press(details, "Cấp mã và mở phiếu để in")));
        var appointed = await admin.Post(details + "/appoint", ("Input.Role", "CityOffice"), ("Input.From", "2026-03-10"));
        Assert.Equal(302, appointed.Status);
        var person = Anonymous();
        await person.Post($"/activate?code={code}", ("Input.Password", "sen hong dau ngo"), ("Input.Again", "sen hong dau ngo"));
        Assert.Contains("Văn phòng Thành ủy Toàn thành phố 10/03/2026", (await person.Get("/account")).Main);
    }

    [Fact]
    public async Task Appoint_TwiceInTheSameTime_IsRefused()
    {
        var page = await Appoint(City.Office, "CityOffice");
        Assert.Equal(400, page.Status);
        Assert.Equal(1, await Db().Appointments.CountAsync(a => a.AccountId == City.Office.AccountId));
    }

    [Fact]
    public async Task Appoint_ARoleThatFollowsFromAPost_IsRefused()
    {
        var page = await As(City.Administrator).PostRaw($"/accounts/{City.Nobody.AccountId}/appoint", ("Input.Role", "CellSecretary"), ("Input.From", "2026-03-10"));
        Assert.Equal(400, page.Status);
        Assert.False(await Db().Appointments.AnyAsync(a => a.AccountId == City.Nobody.AccountId));
    }

    [Fact]
    public async Task Appoint_Oneself_IsRefused()
    {
        var page = await As(City.Administrator).PostRaw($"/accounts/{City.Administrator.AccountId}/appoint", ("Input.Role", "CityOffice"), ("Input.From", "2026-03-10"));
        Assert.Equal(403, page.Status);
        Assert.Equal(1, await Db().Appointments.CountAsync(a => a.AccountId == City.Administrator.AccountId));
    }

    [Fact]
    public async Task End_TakesTheRoleAway_FromTheNextRequest_AndIsAnEvent()
    {
        var office = As(City.Office);
        Assert.Contains("Văn phòng Thành ủy", (await office.Get("/account")).Main);
        var ended = await As(City.Administrator).Press($"/accounts/{City.Office.AccountId}", "Kết thúc từ hôm nay Văn phòng Thành ủy");
        Assert.Equal(302, ended.Status);
        Assert.Equal(302, (await office.Get("/account")).Status);
        var again = Anonymous();
        await again.Post("/signin", ("Input.Name", City.Office.UserName), ("Input.Password", City.Office.Password));
        Assert.Contains("Chưa có vai trò", (await again.Get("/account")).Main);
        Assert.Equal(1, await Db().Events.CountAsync(e => e.Kind == "role.ended" && e.ActorId == City.Administrator.AccountId));
    }

    [Fact]
    public async Task Disable_EndsSessions_AndEnableLetsInAgain()
    {
        var member = As(City.Member);
        await member.Get("/account");
        var (admin, address) = (As(City.Administrator), $"/accounts/{City.Member.AccountId}");
        Assert.Equal(302, (await admin.Press(address, "Ngừng tài khoản")).Status);
        Assert.Equal(302, (await member.Get("/account")).Status);
        Assert.Equal(302, (await admin.Press(address, "Mở lại tài khoản")).Status);
        Assert.Equal(302, (await Anonymous().Post("/signin", ("Input.Name", "M01"), ("Input.Password", Person.OnePassword))).Status);
        Assert.Equal(1, await Codes.EventsAsync(Db(), AccountEvents.Disabled, City.Member.AccountId));
        Assert.Equal(1, await Codes.EventsAsync(Db(), AccountEvents.Enabled, City.Member.AccountId));
    }

    [Fact]
    public async Task Disable_Oneself_IsRefused()
    {
        Assert.Equal(403, (await As(City.Administrator).PostRaw($"/accounts/{City.Administrator.AccountId}?handler=Disable")).Status);
        Assert.False((await Db().Users.SingleAsync(a => a.Id == City.Administrator.AccountId)).IsDisabled);
    }

    [Fact]
    public async Task Unlock_LetsInAtOnce()
    {
        var db = Db();
        (await db.Users.SingleAsync(a => a.Id == City.Member.AccountId)).LockoutEnd = TestCity.Now.AddMinutes(10);
        await db.SaveChangesAsync();
        Assert.Equal(302, (await As(City.Administrator).Press($"/accounts/{City.Member.AccountId}", "Mở khóa")).Status);
        Assert.Equal(302, (await Anonymous().Post("/signin", ("Input.Name", "M01"), ("Input.Password", Person.OnePassword))).Status);
    }

    [Fact]
    public async Task Details_OfAMember_AreNotedAsRead()
    {
        await As(City.Administrator).Get($"/accounts/{City.Member.AccountId}");
        Assert.Contains("Hà Quản Trị Tài khoản", (await As(City.Member).Get("/account")).Main);
    }

    [Fact]
    public async Task LeaderCodes_ServeSecretariesAndCommitteesOfTheOrganisation_WhoHaveNoPassword()
    {
        await Db().Users.Where(a => a.Id == City.Secretary.AccountId || a.Id == City.Committee.AccountId || a.Id == City.FarSecretary.AccountId || a.Id == City.Member.AccountId)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.PasswordHash, (string?)null));
        var sheet = await As(City.Administrator).Press("/accounts/codes?unit=DB1", "Cấp mã và mở phiếu để in");
        Assert.Equal(200, sheet.Status);
        Assert.Equal([City.Secretary.Name, City.Committee.Name], sheet.FindAll(".slip h2").Select(Page.Text));
        Assert.Equal(2, await Db().ActivationCodes.CountAsync());
    }

    private Task<Page> Create(string kind, string name, string displayName) =>
        As(City.Administrator).Post("/accounts/new", ("Input.Kind", kind), ("Input.Name", name), ("Input.DisplayName", displayName));

    private Task<Page> Appoint(Person person, string role) =>
        As(City.Administrator).Post($"/accounts/{person.AccountId}/appoint", ("Input.Role", role), ("Input.From", "2026-03-10"));

    private async Task<IReadOnlyList<string>> Names(string state) =>
        [.. (await As(City.Administrator).Get("/accounts?State=" + state)).FindAll("main tbody th").Select(Page.Text)];
}
