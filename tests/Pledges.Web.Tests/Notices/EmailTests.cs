using Microsoft.EntityFrameworkCore;
using Pledges.Web.Tests.Base;

namespace Pledges.Web.Tests.Notices;

public sealed class EmailTests(Site site) : PageTest(site)
{
    [Fact]
    public async Task Address_Given_IsKeptForTheOwnAccountOnly_AndGoesWhenEmptied()
    {
        await As(City.Member).Press("/account/email", "Lưu địa chỉ", ("Input.Address", " an@example.vn "));
        Assert.Equal("an@example.vn", await AddressOf(City.Member.AccountId));
        Assert.Equal(1, await Db().Users.CountAsync(a => a.Email != null));
        await As(City.Member).Press("/account/email", "Lưu địa chỉ", ("Input.Address", ""));
        Assert.Null(await AddressOf(City.Member.AccountId));
    }

    [Theory]
    [InlineData("an")]
    [InlineData("@example.vn")]
    public async Task Address_ThatIsNone_IsRefusedAndKept(string typed)
    {
        var page = await As(City.Member).Press("/account/email", "Lưu địa chỉ", ("Input.Address", typed));
        Assert.Equal(400, page.Status);
        Assert.Equal(typed, page.ValueOf("Input.Address"));
        Assert.Null(await AddressOf(City.Member.AccountId));
    }

    private Task<string?> AddressOf(int accountId) => Db().Users.Where(a => a.Id == accountId).Select(a => a.Email).SingleAsync();
}
