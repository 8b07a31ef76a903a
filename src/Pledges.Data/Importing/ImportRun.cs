using Pledges.Data.Bulk;
using Pledges.Domain.Access;

namespace Pledges.Data.Importing;

/// <summary>What the parts of one import share.</summary>
internal sealed record ImportRun(
    PledgesDb Db, Actor By, DateTime At, ImportReport Report, RosterCodes Codes, RosterReferences References, ImportMeter Meter, CancellationToken Cancel)
{
    public BulkWriter Bulk { get; } = new(Db);
}

/// <summary>Turns work done into progress; tells it seldom enough that telling costs nothing.</summary>
internal sealed class ImportMeter(IProgress<ImportProgress>? progress)
{
    private ImportProgress last = new(ImportStep.Reading, null, 0);

    public void Tell(ImportStep step, string? sheet, double share)
    {
        var (from, to) = step switch
        {
            ImportStep.Reading => (0, 45),
            ImportStep.Comparing => (45, 55),
            ImportStep.Writing => (55, 93),
            _ => (93, 100),
        };
        var percent = from + (int)((to - from) * Math.Clamp(share, 0, 1));
        if (percent != last.Percent || step != last.Step || sheet != last.Sheet)
        {
            last = new ImportProgress(step, sheet, percent);
            progress?.Report(last);
        }
    }
}
