using Pledges.Data.Importing.Files;

namespace Pledges.Data.Importing;

/// <summary>Says of each sheet of the file what it is, and finds the headings of those that are taken.</summary>
internal static class SheetDirectory
{
    public static IReadOnlyList<SheetTable> Match(RosterSource source, ImportReport report)
    {
        var found = new Dictionary<RosterSheet, SourceSheet>();
        foreach (var sheet in source.Sheets)
        {
            if (RosterSheets.Find(sheet.Title) is not { } known)
            {
                report.Sheets.Add(new SheetReport { Source = sheet.Name, Status = SheetStatus.Unknown });
            }
            else if (!found.TryAdd(known, sheet))
            {
                throw BadFile.TwiceThere(known.Heading, found[known].Name, sheet.Name);
            }
        }

        if (found.Count == 0)
        {
            throw BadFile.NoKnownSheet();
        }

        var (tables, place) = (new List<SheetTable>(), 0);
        foreach (var known in RosterSheets.Taken.Where(found.ContainsKey))
        {
            var part = new SheetReport { Sheet = known.Key, Source = found[known].Name, Status = SheetStatus.Taken };
            report.Sheets.Insert(place++, part);
            if (SheetTable.Find(known, found[known], part, report) is { } table)
            {
                tables.Add(table);
            }
        }

        return tables;
    }
}
