using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Planning;

namespace Pledges.Data.Importing.Sheets;

internal sealed record PlanEntry(string OrgCode, PlanKind Kind, int FromYear, int ToYear, DateOnly? ApprovedOn, string Title);

internal sealed class PlanSheet() : SheetImport<(string Org, PlanKind Kind, int From), PlanEntry>(RosterSheets.Plans)
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    public override IReadOnlyList<object?> Cells(PlanEntry entry) =>
        [entry.OrgCode, RosterWords.PlanKinds.KeyOf(entry.Kind), entry.FromYear, entry.ToYear, entry.ApprovedOn, entry.Title];

    public override async IAsyncEnumerable<(int Id, PlanEntry Entry)> StoredAsync(ImportRun run)
    {
        var plans = from p in run.Db.Plans
                    join unit in run.Db.Units on p.UnitId equals unit.Id
                    orderby unit.Code, p.Kind, p.FromYear
                    select new { p.Id, unit.Code, p.Kind, p.FromYear, p.ToYear, p.ApprovedOn, p.Title };
        await foreach (var p in plans.AsNoTracking().AsAsyncEnumerable().WithCancellation(run.Cancel))
        {
            yield return (p.Id, new PlanEntry(p.Code, p.Kind, p.FromYear, p.ToYear, p.ApprovedOn, p.Title));
        }
    }

    protected override PlanEntry Parse(RowReader row, ImportRun run)
    {
        var (org, kind) = (row.KnownUnit(run), row.NeededWord("kind", RosterWords.PlanKinds));
        var from = row.Whole("from_year", FirstYear, LastYear);
        var isToGiven = row.CellOf("to_year").Kind != Files.CellKind.Empty;
        var to = isToGiven ? row.Whole("to_year", FirstYear, LastYear) : from;
        var approved = row.Date("approved_on");
        var title = row.Text("title", Plan.TitleLength) ?? UsualTitle(kind, from);
        if (!row.IsRefused)
        {
            row.Demand(isToGiven ? "to_year" : "from_year", PlanRules.PlanYearsMakeSense(new PlanDetails(kind, from, to, title)));
        }

        if (approved > run.By.Today)
        {
            row.Refuse("approved_on", "The day {0} has not come yet.", approved);
        }

        return new PlanEntry(org, kind, from, to, approved, title);
    }

    protected override (string Org, PlanKind Kind, int From) KeyOf(PlanEntry entry) => (entry.OrgCode, entry.Kind, entry.FromYear);

    // A term plan spans closed and open years; what was frozen of it stands in the snapshots.
    protected override int? YearOf(PlanEntry entry) => entry.Kind == PlanKind.Year ? entry.FromYear : null;

    protected override PlanEntry Keep(PlanEntry entry, PlanEntry stored, SheetTable table) => entry with
    {
        ToYear = table.Has("to_year") ? entry.ToYear : stored.ToYear,
        ApprovedOn = table.Has("approved_on") ? entry.ApprovedOn : stored.ApprovedOn,
        Title = table.Has("title") ? entry.Title : stored.Title,
    };

    private static string UsualTitle(PlanKind kind, int year) => kind == PlanKind.Term ? "Kế hoạch toàn khóa" : $"Chương trình hành động năm {year}";
}
