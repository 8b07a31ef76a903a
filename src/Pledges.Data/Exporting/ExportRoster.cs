using Pledges.Data.Audit;
using Pledges.Data.Importing;
using Pledges.Data.Importing.Sheets;
using Pledges.Domain.Access;
using Pledges.Domain.Shared;

namespace Pledges.Data.Exporting;

/// <summary>The reverse of <see cref="ImportRoster"/>: the same sheets and headings. Importing an export changes nothing.</summary>
public sealed class ExportRoster(PledgesDb db, TimeProvider clock)
{
    /// <summary>Writes a folder of CSV files, or one workbook when the path ends in .xlsx; returns the rows per sheet, by heading.</summary>
    /// <exception cref="RuleBroken">The target cannot be written.</exception>
    public async Task<IReadOnlyDictionary<string, int>> RunAsync(string path, Actor by, CancellationToken cancel = default)
    {
        var now = clock.UtcNow();
        var run = new ImportRun(
            db, by, now, new ImportReport(), await RosterCodes.LoadAsync(db, cancel), await RosterReferences.LoadAsync(db, cancel), new ImportMeter(null), cancel);
        var rows = new Dictionary<string, int>();
        using RosterWriter writer = path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) ? new XlsxRosterWriter(path) : new CsvRosterWriter(path);
        await Write(new OrganisationSheet());
        await Write(new MemberSheet());
        await Write(new MembershipSheet());
        await Write(new StatusSheet());
        await Write(new PostSheet());
        await Write(new PledgeSheet());
        await Write(new CommitmentSheet());
        await Write(new ExemplarSheet());
        await Write(new MemberGradeSheet());
        await Write(new OrgGradeSheet());
        await Write(new DisciplineSheet());
        await Write(new CommendationSheet());
        await Write(new PlanSheet());
        await Write(new IndicatorSheet());
        await Write(new InspectionSheet());
        await Write(new InspectionSubjectSheet());
        db.Events.Add(new EventEntry
        {
            At = now,
            ActorId = by.AccountId,
            Kind = "roster.exported",
            Subject = "Roster",
            SubjectId = 0,
            Detail = string.Join("; ", rows.Select(r => $"{r.Key} {r.Value}")),
        });
        await db.SaveChangesAsync(cancel);
        writer.Finish();
        return rows;

        async Task Write<TKey, TEntry>(SheetImport<TKey, TEntry> sheet)
            where TKey : notnull
            where TEntry : class
        {
            writer.BeginSheet(sheet.Sheet);
            var count = 0;
            await foreach (var (_, entry) in sheet.StoredAsync(run).WithCancellation(cancel))
            {
                writer.WriteRow(sheet.Cells(entry));
                count++;
            }

            writer.EndSheet();
            rows[sheet.Sheet.Heading] = count;
        }
    }
}
