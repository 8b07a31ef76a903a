using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Importing.Sheets;

internal sealed record CommitmentEntry(
    int Year,
    string MemberCode,
    int No,
    string Section,
    string Deed,
    string? Quantity,
    string? Due,
    string? Beneficiary,
    string? Duty,
    string? Model,
    string? Outcome)
{
    /// <summary>What the sheet says; how it can be checked and which remedy it takes up are not in the sheet and stay.</summary>
    public CommitmentText Text(CommitmentText? stored) => new(Section, Deed, Quantity, Due, Beneficiary, Duty, stored?.Check, Model, stored?.RemedyId);
}

internal sealed class CommitmentSheet() : SheetImport<(int Year, string Member, int No), CommitmentEntry>(RosterSheets.Commitments)
{
    private const int LargestNo = 99;
    private readonly HashSet<int> years = [];

    public override IReadOnlyList<object?> Cells(CommitmentEntry entry) =>
    [
        entry.Year, entry.MemberCode, entry.No, entry.Section, entry.Deed, entry.Quantity, entry.Due, entry.Beneficiary, entry.Duty, entry.Model, entry.Outcome,
    ];

    public override async IAsyncEnumerable<(int Id, CommitmentEntry Entry)> StoredAsync(ImportRun run)
    {
        var commitments = from c in run.Db.Commitments
                          join p in run.Db.Pledges on c.PledgeId equals p.Id
                          where Table == null || years.Contains(p.Year)
                          orderby p.Year, p.Member.Code, c.No
                          select new { c.PledgeId, p.Year, p.MemberId, c.No, c.Section, c.Deed, c.Quantity, c.Due, c.Beneficiary, c.Duty, c.Model, c.Outcome };
        await foreach (var c in commitments.AsNoTracking().AsAsyncEnumerable().WithCancellation(run.Cancel))
        {
            yield return (c.PledgeId, new CommitmentEntry(
                c.Year, run.Codes.MemberCode(c.MemberId), c.No, c.Section, c.Deed, c.Quantity, c.Due, c.Beneficiary, c.Duty, c.Model, c.Outcome));
        }
    }

    /// <summary>After the comparison: a commitment belongs to a pledge that is stored or comes with the file.</summary>
    public void CheckPledges(Func<(int Year, string Member), bool> isPledge)
    {
        foreach (var line in Added.Values.Where(l => !isPledge((l.Entry.Year, l.Entry.MemberCode))))
        {
            Refuse(line.Row, "member_code", "There is no pledge of {0} for the member “{1}”.", line.Entry.Year, line.Entry.MemberCode);
        }
    }

    protected override CommitmentEntry Parse(RowReader row, ImportRun run)
    {
        var year = row.Year();
        years.Add(year);
        return new CommitmentEntry(
            year,
            row.KnownMember(run),
            row.Whole("no", 1, LargestNo),
            Section(row, year, run),
            row.Lines("deed", Commitment.DeedLength) ?? Missing(row, "deed"),
            row.Text("quantity", Commitment.PartLength),
            row.Text("due", Commitment.PartLength),
            row.Text("beneficiary", Commitment.PartLength),
            row.Text("duty", Commitment.PartLength),
            row.Text("model", Commitment.PartLength),
            row.Lines("outcome", Commitment.OutcomeLength));
    }

    protected override (int Year, string Member, int No) KeyOf(CommitmentEntry entry) => (entry.Year, entry.MemberCode, entry.No);

    protected override int? YearOf(CommitmentEntry entry) => entry.Year;

    protected override CommitmentEntry Keep(CommitmentEntry entry, CommitmentEntry stored, SheetTable table) => entry with
    {
        Quantity = table.Has("quantity") ? entry.Quantity : stored.Quantity,
        Due = table.Has("due") ? entry.Due : stored.Due,
        Beneficiary = table.Has("beneficiary") ? entry.Beneficiary : stored.Beneficiary,
        Duty = table.Has("duty") ? entry.Duty : stored.Duty,
        Model = table.Has("model") ? entry.Model : stored.Model,
        Outcome = table.Has("outcome") ? entry.Outcome : stored.Outcome,
    };

    private static string Section(RowReader row, int year, ImportRun run)
    {
        var text = row.Needed("section", FormSection.TitleLength);
        if (text.Length == 0 || year == 0)
        {
            return "";
        }

        if (run.References.Section(year, text) is { } section)
        {
            return section;
        }

        var known = string.Join(", ", run.References.FormOf(year).Sections.OrderBy(s => s.No).Select(s => s.Code));
        row.Refuse("section", "“{0}” is not known here. Known are: {1}.", text, known);
        return "";
    }

    private static string Missing(RowReader row, string column)
    {
        row.Refuse(column, "A value is missing.");
        return "";
    }
}
