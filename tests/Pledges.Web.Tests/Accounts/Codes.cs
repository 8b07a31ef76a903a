using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Accounts;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Accounts;

/// <summary>Slips as a person holds them.</summary>
internal static class Codes
{
    public static string Field => "Chosen";

    /// <summary>The codes on a printed sheet, in the order of the slips.</summary>
    public static IReadOnlyList<string> On(Page sheet) => [.. sheet.FindAll(".slip .code").Select(Page.Text)];

    /// <summary>The secretary of the cell issues one code and reads it from the sheet.</summary>
    public static async Task<string> IssueAsync(Browser secretary, TestCity city, Person member)
    {
        var sheet = await secretary.PostRaw($"/cells/{city.Cell.Code}/codes", (Field, $"{member.MemberId}"));
        Assert.Equal(200, sheet.Status);
        return Assert.Single(On(sheet));
    }

    public static Task<Account?> AccountOfAsync(PledgesDb db, Person person) => db.Users.SingleOrDefaultAsync(a => a.MemberId == person.MemberId);

    public static Task<int> EventsAsync(PledgesDb db, string kind, int accountId) =>
        db.Events.CountAsync(e => e.Kind == kind && e.Subject == nameof(Account) && e.SubjectId == accountId);
}
