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

    /// <summary>The member or the organisation that a row is about: one of the two; the other is empty.</summary>
    public static (string Member, string Org) KnownSubject(this RowReader row, ImportRun run)
    {
        var (member, org) = (row.Text("member_code", Member.CodeLength), row.Text("org_code", Domain.Organisations.OrgUnitVersion.CodeLength));
        if (!row.IsRefused && (member is null) == (org is null))
        {
            row.Refuse("member_code", "A row is about one member or one organisation; give the one code or the other.");
            return ("", "");
        }

        return member is not null ? (row.KnownMember(run), "") : ("", row.KnownUnit(run));
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
