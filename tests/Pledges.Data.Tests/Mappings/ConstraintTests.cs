using Microsoft.EntityFrameworkCore;
using Pledges.Data.Accounts;
using Pledges.Data.Tests.Base;
using Pledges.Domain.Figures;
using Pledges.Domain.Grading;
using Pledges.Domain.Members;
using Pledges.Domain.Planning;
using Pledges.Domain.Recognition;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Mappings;

/// <summary>What the database itself refuses, whatever the code above it forgets.</summary>
public sealed class ConstraintTests(CityTemplate template) : DataTest(template)
{
    private const int Nowhere = 999_999;

    private static readonly (string What, Func<TestCity, object> Row)[] OncePerSubject =
    [
        ("exemplar of a year", c => new Exemplar { Year = 2025, MemberId = c.Member.MemberId, Fields = ExemplarFields.Work }),
        ("grade of a member and year", c => new MemberGrade { Year = 2025, MemberId = c.Member.MemberId, SchemeCode = "D", Grade = "GOOD" }),
        ("grade of a unit and year", c => new OrgGrade { Year = 2025, UnitId = c.Body.Id, SchemeCode = "D", Grade = "GOOD" }),
        ("target of a figure and year", _ => new Target(2024, "registered", Comparison.AtLeast, 100m)),
        ("account of a name", _ => Account.ForStaff("An.Nguyen", "Nguyễn Văn An")),
        ("counts of a unit and year", c => new UnitTally { Year = 2099, UnitId = c.Cell.Id }),
    ];

    private static readonly (string What, Func<TestCity, object> Row)[] OfNobody =
    [
        ("exemplar", _ => new Exemplar { Year = 2025, MemberId = Nowhere, Fields = ExemplarFields.Work }),
        ("member's grade", _ => new MemberGrade { Year = 2025, MemberId = Nowhere, SchemeCode = "D", Grade = "GOOD" }),
        ("grade of no scheme", c => new MemberGrade { Year = 2025, MemberId = c.Member.MemberId, SchemeCode = "Z", Grade = "GOOD" }),
        ("unit's grade", _ => new OrgGrade { Year = 2025, UnitId = Nowhere, SchemeCode = "D", Grade = "GOOD" }),
        ("account", _ => WithMember(Nowhere)),
    ];

    [Theory, OnEveryDatabase]
    public async Task Save_OfASecondOfWhatThereIsOneOf_IsRefusedAsADuplicate(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        foreach (var (what, row) in OncePerSubject)
        {
            var first = city.Db();
            first.Add(row(city.City));
            await first.SaveChangesAsync();
            var second = city.Db();
            second.Add(row(city.City));
            var refused = await Record.ExceptionAsync(() => second.SaveChangesAsync());
            Assert.True(refused is DbUpdateException error && error.IsDuplicate(), $"A second {what}: {refused?.Message ?? "was let in"}");
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Save_OfASecondAccountOfAMember_IsRefusedAsADuplicate(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var db = city.Db();
        db.Add(WithMember(city.City.Member.MemberId));
        Assert.True((await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync())).IsDuplicate());
    }

    [Theory, OnEveryDatabase]
    public async Task Save_OfARowThatBelongsToNobody_IsRefused(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        foreach (var (what, row) in OfNobody)
        {
            var db = city.Db();
            db.Add(row(city.City));
            var refused = await Record.ExceptionAsync(() => db.SaveChangesAsync());
            Assert.True(refused is DbUpdateException error && !error.IsDuplicate(), $"A {what} of nobody: {refused?.Message ?? "was let in"}");
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Delete_OfWhatOthersReferTo_IsRefused(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        await RefusedAsync(db => db.Members.Where(m => m.Id == city.City.Member.MemberId).ExecuteDeleteAsync());
        await RefusedAsync(db => db.Units.Where(u => u.Id == city.City.Cell.Id).ExecuteDeleteAsync());
        await RefusedAsync(db => db.Forms.ExecuteDeleteAsync());
        await RefusedAsync(db => db.GradeSchemes.Where(s => s.Code == "D").ExecuteDeleteAsync(), before: new MemberGrade { Year = 2025, MemberId = city.City.Member.MemberId, SchemeCode = "D", Grade = "GOOD" });
        Assert.True(await city.Db().Members.AnyAsync(m => m.Id == city.City.Member.MemberId));

        async Task RefusedAsync(Func<PledgesDb, Task<int>> delete, object? before = null)
        {
            var db = city.Db();
            if (before is not null)
            {
                db.Add(before);
                await db.SaveChangesAsync();
            }

            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => delete(db));
        }
    }

    private static Account WithMember(int memberId)
    {
        var account = Account.ForStaff($"other.{memberId}", "Một tên khác");
        account.MemberId = memberId;
        return account;
    }
}
