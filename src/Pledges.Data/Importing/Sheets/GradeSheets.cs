using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Grading;

namespace Pledges.Data.Importing.Sheets;

internal sealed record MemberGradeEntry(int Year, string MemberCode, string Scheme, string Grade);

internal sealed record OrgGradeEntry(int Year, string OrgCode, string Scheme, string Grade, bool IsOutstanding);

internal sealed class MemberGradeSheet() : SheetImport<(int Year, string Member), MemberGradeEntry>(RosterSheets.MemberGrades)
{
    public override IReadOnlyList<object?> Cells(MemberGradeEntry entry) => [entry.Year, entry.MemberCode, entry.Scheme, entry.Grade];

    public override async IAsyncEnumerable<(int Id, MemberGradeEntry Entry)> StoredAsync(ImportRun run)
    {
        var grades = from g in run.Db.MemberGrades
                     join member in run.Db.Members on g.MemberId equals member.Id
                     orderby g.Year, member.Code
                     select new { g.Id, g.Year, g.MemberId, g.SchemeCode, g.Grade };
        await foreach (var g in grades.AsNoTracking().AsAsyncEnumerable().WithCancellation(run.Cancel))
        {
            yield return (g.Id, new MemberGradeEntry(g.Year, run.Codes.MemberCode(g.MemberId), g.SchemeCode, g.Grade));
        }
    }

    protected override MemberGradeEntry Parse(RowReader row, ImportRun run)
    {
        var (year, member) = (row.Year(), row.KnownMember(run));
        var (scheme, grade) = SchemeAndGrade.Read(row, GradeSubject.Member, run);
        return new MemberGradeEntry(year, member, scheme, grade);
    }

    protected override (int Year, string Member) KeyOf(MemberGradeEntry entry) => (entry.Year, entry.MemberCode);

    protected override int? YearOf(MemberGradeEntry entry) => entry.Year;

    protected override MemberGradeEntry Keep(MemberGradeEntry entry, MemberGradeEntry stored, SheetTable table) => entry;
}

internal sealed class OrgGradeSheet() : SheetImport<(int Year, string Org), OrgGradeEntry>(RosterSheets.OrgGrades)
{
    public override IReadOnlyList<object?> Cells(OrgGradeEntry entry) =>
        [entry.Year, entry.OrgCode, entry.Scheme, entry.Grade, entry.IsOutstanding ? "x" : null];

    public override async IAsyncEnumerable<(int Id, OrgGradeEntry Entry)> StoredAsync(ImportRun run)
    {
        var grades = from g in run.Db.OrgGrades
                     join unit in run.Db.Units on g.UnitId equals unit.Id
                     orderby g.Year, unit.Code
                     select new { g.Id, g.Year, unit.Code, g.SchemeCode, g.Grade, g.IsOutstanding };
        await foreach (var g in grades.AsNoTracking().AsAsyncEnumerable().WithCancellation(run.Cancel))
        {
            yield return (g.Id, new OrgGradeEntry(g.Year, g.Code, g.SchemeCode, g.Grade, g.IsOutstanding));
        }
    }

    protected override OrgGradeEntry Parse(RowReader row, ImportRun run)
    {
        var (year, org) = (row.Year(), row.KnownUnit(run));
        var (scheme, grade) = SchemeAndGrade.Read(row, GradeSubject.Organisation, run);
        return new OrgGradeEntry(year, org, scheme, grade, row.Mark("outstanding") ?? false);
    }

    protected override (int Year, string Org) KeyOf(OrgGradeEntry entry) => (entry.Year, entry.OrgCode);

    protected override int? YearOf(OrgGradeEntry entry) => entry.Year;

    protected override OrgGradeEntry Keep(OrgGradeEntry entry, OrgGradeEntry stored, SheetTable table) =>
        table.Has("outstanding") ? entry : entry with { IsOutstanding = stored.IsOutstanding };
}

internal static class SchemeAndGrade
{
    public static (string Scheme, string Grade) Read(RowReader row, GradeSubject subject, ImportRun run)
    {
        var (schemeText, gradeText) = (row.Needed("scheme", GradeScheme.CodeLength), row.Needed("grade", SchemeGrade.NameLength));
        var scheme = run.References.Scheme(schemeText);
        if (scheme is null)
        {
            if (schemeText.Length > 0)
            {
                row.Refuse("scheme", "“{0}” is not known here. Known are: {1}.", schemeText, string.Join(", ", run.References.SchemeCodes));
            }

            return ("", "");
        }

        var grade = run.References.Grade(scheme, subject, gradeText);
        if (grade is null && gradeText.Length > 0)
        {
            var known = string.Join(", ", scheme.Grades.Where(g => g.Subject == subject).OrderBy(g => g.Rank).Select(g => g.Code));
            row.Refuse("grade", "The scheme {0} has no grade “{1}”. It has: {2}.", scheme.Code, gradeText, known);
        }

        return (scheme.Code, grade ?? "");
    }
}
