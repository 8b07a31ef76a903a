using Pledges.Domain.Members;

namespace Pledges.Data.Importing.Sheets;

/// <summary>What several sheets ask of a row.</summary>
internal static class RowRules
{
    public static string KnownMember(this RowReader row, ImportRun run)
    {
        var code = row.Needed("member_code", Member.CodeLength);
        if (code.Length > 0 && !run.Codes.HasMember(code))
        {
            row.Refuse("member_code", "There is no member with the code “{0}”.", code);
        }

        return run.Codes.Shared(code);
    }

    public static string KnownUnit(this RowReader row, ImportRun run)
    {
        var code = row.Needed("org_code", Domain.Organisations.OrgUnitVersion.CodeLength);
        if (code.Length > 0 && run.Codes.Unit(code) is null)
        {
            row.Refuse("org_code", "There is no organisation with the code “{0}”.", code);
        }

        return code;
    }

    public static (DateOnly From, DateOnly? To) Period(this RowReader row)
    {
        var (from, to) = (row.NeededDate("from"), row.Date("to"));
        if (!row.IsRefused)
        {
            row.Demand(to is null ? "from" : "to", MemberRules.PeriodIsSensible(from, to));
        }

        return (from, to);
    }
}
