using Microsoft.EntityFrameworkCore;
using Pledges.Data.Tests.Base;
using Pledges.Domain.Access;
using Pledges.Domain.Members;
using Pledges.Domain.Wording;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Queries;

/// <summary>Order and search of names are the database's, by keys that every engine compares in the same way.</summary>
public sealed class NameTests(CityTemplate template) : DataTest(template)
{
    [Theory, OnEveryDatabase]
    public async Task Members_InOrder_StandByGivenNameInVietnameseOrder(Engine engine)
    {
        string[] inOrder = ["Lê Ăn", "Lê Ân", "Trần Đức", "Bùi Thị Đức", "Lê Văn Êm", "Lê Văn Ông", "Lê Văn Ơn", "Lê Văn Ung", "Lê Văn Ưng"];
        await using var city = await OpenAsync(engine);
        await AddAsync(city, inOrder.Reverse());
        Assert.Equal(inOrder, await city.Db().Members.Where(m => m.Code.StartsWith("N")).OrderBy(m => m.SortName).Select(m => m.FullName).ToListAsync());
        Assert.Equal(
            await city.Db().Members.OrderBy(m => m.SortName).ThenBy(m => m.Id).Select(m => m.Id).ToListAsync(),
            (await city.Db().Members.ToListAsync()).OrderBy(m => m.SortName, StringComparer.Ordinal).ThenBy(m => m.Id).Select(m => m.Id));
    }

    [Theory]
    [InlineData("dang thi hong")]
    [InlineData("ĐẶNG THỊ HỒNG")]
    [InlineData("thị hồng ly")]
    [InlineData("Hồng Lí")]
    [InlineData("n0")]
    public async Task Search_WithOrWithoutMarks_FindsTheMember(string typed)
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        await AddAsync(city, ["Đặng Thị Hồng Lý"]);
        var key = VietnameseText.Fold(typed);
        Assert.Equal("Đặng Thị Hồng Lý", await city.Db().Members.Where(m => m.SearchName.Contains(key)).Select(m => m.FullName).SingleAsync());
    }

    [Theory, OnEveryDatabase]
    public async Task Search_WithSignsOfPatterns_FindsNobody(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        foreach (var typed in new[] { "%", "_", "[a-z]", "'" })
        {
            var key = VietnameseText.Fold(typed);
            Assert.False(await city.Db().Members.AnyAsync(m => m.SearchName.Contains(key)), $"\"{typed}\" found somebody.");
        }
    }

    private static async Task AddAsync(TestDatabase city, IEnumerable<string> names)
    {
        var db = city.Db();
        db.Members.AddRange(names.Select((name, i) => new Member($"N{i}", new MemberDetails(name, null, Gender.Unknown, null, null), Actor.System(TestCity.Today), TestDatabase.Now)));
        await db.SaveChangesAsync();
    }
}
