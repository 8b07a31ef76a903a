using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Planning;
using Pledges.Domain.Wording;

namespace Pledges.Data.Importing.Sheets;

internal sealed record IndicatorEntry(int Year, string Code, string Name, string Unit, decimal Target, decimal? Actual, Direction Direction);

internal sealed class IndicatorSheet() : SheetImport<(int Year, string Code), IndicatorEntry>(RosterSheets.Indicators)
{
    public override IReadOnlyList<object?> Cells(IndicatorEntry entry) =>
    [
        entry.Year,
        entry.Code,
        entry.Name,
        entry.Unit,
        NumberText.Bare(entry.Target),
        entry.Actual is { } actual ? NumberText.Bare(actual) : null,
        RosterWords.Directions.KeyOf(entry.Direction),
    ];

    public override async IAsyncEnumerable<(int Id, IndicatorEntry Entry)> StoredAsync(ImportRun run)
    {
        await foreach (var i in run.Db.Indicators.AsNoTracking().OrderBy(i => i.Year).ThenBy(i => i.Code).AsAsyncEnumerable().WithCancellation(run.Cancel))
        {
            yield return (i.Id, new IndicatorEntry(i.Year, i.Code, i.Name, i.Unit, i.Target, i.Actual, i.Direction));
        }
    }

    protected override IndicatorEntry Parse(RowReader row, ImportRun run)
    {
        var (year, code) = (row.Year(), row.Needed("code", Indicator.CodeLength));
        var name = row.Text("name", Indicator.NameLength) ?? code;
        var unit = row.Text("unit", Indicator.UnitLength) ?? "";
        var target = row.NeededDecimal("target", Indicator.Largest, Indicator.Decimals);
        var actual = row.Decimal("actual", Indicator.Largest, Indicator.Decimals);
        return new IndicatorEntry(year, code, name, unit, target, actual, row.NeededWord("direction", RosterWords.Directions));
    }

    protected override (int Year, string Code) KeyOf(IndicatorEntry entry) => (entry.Year, entry.Code);

    protected override int? YearOf(IndicatorEntry entry) => entry.Year;

    protected override IndicatorEntry Keep(IndicatorEntry entry, IndicatorEntry stored, SheetTable table) => entry with
    {
        Name = table.Has("name") ? entry.Name : stored.Name,
        Unit = table.Has("unit") ? entry.Unit : stored.Unit,
        Actual = table.Has("actual") ? entry.Actual : stored.Actual,
    };
}
