using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Members;

namespace Pledges.Data.Importing.Sheets;

internal sealed record MemberEntry(string Code, string FullName, int? BirthYear, Gender Gender, DateOnly? JoinedOn, DateOnly? OfficialOn)
{
    public MemberDetails Details => new(FullName, BirthYear, Gender, JoinedOn, OfficialOn);
}

internal sealed class MemberSheet() : SheetImport<string, MemberEntry>(RosterSheets.Members)
{
    public override IReadOnlyList<object?> Cells(MemberEntry entry) =>
    [
        entry.Code,
        entry.FullName,
        entry.BirthYear,
        entry.Gender == Gender.Unknown ? null : RosterWords.Genders.KeyOf(entry.Gender),
        entry.JoinedOn,
        entry.OfficialOn,
    ];

    public override async IAsyncEnumerable<(int Id, MemberEntry Entry)> StoredAsync(ImportRun run)
    {
        var members = run.Db.Members.AsNoTracking().OrderBy(m => m.Code)
            .Select(m => new { m.Id, m.Code, m.FullName, m.BirthYear, m.Gender, m.JoinedOn, m.OfficialOn });
        await foreach (var m in members.AsAsyncEnumerable().WithCancellation(run.Cancel))
        {
            yield return (m.Id, new MemberEntry(m.Code, m.FullName, m.BirthYear, m.Gender, m.JoinedOn, m.OfficialOn));
        }
    }

    /// <summary>Nobody comes on the roster without a cell.</summary>
    public void CheckCells(IReadOnlySet<string> withMembership)
    {
        foreach (var line in Added.Values.Where(l => !withMembership.Contains(l.Entry.Code)))
        {
            Refuse(line.Row, "code", "This member has no cell: no row of “{0}” names the code “{1}”.", RosterSheets.Memberships.Heading, line.Entry.Code);
        }
    }

    protected override MemberEntry Parse(RowReader row, ImportRun run)
    {
        var code = row.Needed("code", Member.CodeLength);
        if (code.Length > 0)
        {
            run.Codes.BringMember(code);
        }

        var entry = new MemberEntry(
            code,
            row.Needed("full_name", Member.NameLength),
            row.BirthYear("birth_year"),
            row.Word("gender", RosterWords.Genders) ?? Gender.Unknown,
            row.Date("joined_on"),
            row.Date("official_on"));
        row.Demand("birth_year", MemberRules.BirthYearIsSensible(entry.BirthYear));
        row.Demand("official_on", MemberRules.ProbationEndsAfterJoining(entry.Details));
        return entry;
    }

    protected override string KeyOf(MemberEntry entry) => entry.Code;

    protected override MemberEntry Keep(MemberEntry entry, MemberEntry stored, SheetTable table) => entry with
    {
        BirthYear = table.Has("birth_year") ? entry.BirthYear : stored.BirthYear,
        Gender = table.Has("gender") ? entry.Gender : stored.Gender,
        JoinedOn = table.Has("joined_on") ? entry.JoinedOn : stored.JoinedOn,
        OfficialOn = table.Has("official_on") ? entry.OfficialOn : stored.OfficialOn,
    };
}
