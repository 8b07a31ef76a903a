using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Pledges.Data.Audit;
using Pledges.Data.Figures;
using Pledges.Data.Importing.Files;
using Pledges.Data.Importing.Sheets;
using Pledges.Data.Importing.Writing;
using Pledges.Domain.Access;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;

namespace Pledges.Data.Importing;

/// <summary>Who imports, and how.</summary>
public sealed record ImportOptions(Actor By, bool IsDryRun = false, IProgress<ImportProgress>? Progress = null)
{
    /// <summary>Saved together with the roster, or not at all.</summary>
    public Func<PledgesDb, ImportReport, Task>? SaveAlso { get; init; }
}

/// <summary>
/// Takes a roster over from a file: all of it or nothing. The file is read and compared first, without holding the
/// database; only then, when no row is refused and something differs, is it written in one transaction.
/// </summary>
public sealed class ImportRoster(PledgesDb db, TimeProvider clock)
{
    private readonly OrganisationSheet organisations = new();
    private readonly MemberSheet members = new();
    private readonly MembershipSheet memberships = new();
    private readonly StatusSheet statuses = new();
    private readonly PostSheet posts = new();
    private readonly PledgeSheet pledges = new();
    private readonly CommitmentSheet commitments = new();
    private readonly ExemplarSheet exemplars = new();
    private readonly MemberGradeSheet memberGrades = new();
    private readonly OrgGradeSheet orgGrades = new();
    private readonly InspectionSheet inspections = new();
    private readonly InspectionSubjectSheet inspectionSubjects = new();
    private readonly DisciplineSheet disciplines = new();
    private readonly CommendationSheet commendations = new();
    private readonly PlanSheet plans = new();
    private readonly IndicatorSheet indicators = new();

    /// <summary>The pledges of the file, before those that are stored are taken out.</summary>
    private readonly HashSet<(int Year, string Member)> namedPledges = [];

    /// <exception cref="RuleBroken">The file cannot be read at all, or others changed the same records meanwhile. Nothing was written.</exception>
    public async Task<ImportReport> RunAsync(string path, ImportOptions options, CancellationToken cancel = default)
    {
        using var source = RosterSource.Open(path);
        var report = new ImportReport { IsDryRun = options.IsDryRun, OtherFiles = source.Others };
        var run = new ImportRun(
            db, options.By, clock.UtcNow(), report, await RosterCodes.LoadAsync(db, cancel), await RosterReferences.LoadAsync(db, cancel), new ImportMeter(options.Progress), cancel);
        await ReadAndMatchAsync(source, run);
        await CompareAsync(run);
        if (options.IsDryRun || report.IsRefused || report.Added + report.Changed == 0)
        {
            return report;
        }

        try
        {
            await WriteAsync(run, options.SaveAlso);
        }
        catch (Exception error) when (error is DbUpdateConcurrencyException || (error as DbUpdateException)?.IsDuplicate() == true || (error as DbException)?.IsDuplicate() == true)
        {
            throw new RuleBroken("RosterStoodStill", "Someone changed the same records during the import. Nothing was imported; please import again.");
        }
        finally
        {
            db.ChangeTracker.Clear();
        }

        return report;
    }

    // While one sheet is read from the file, the one before it is matched with what is stored: the file and the database each
    // keep one processor busy.
    private async Task ReadAndMatchAsync(RosterSource source, ImportRun run)
    {
        var matching = Task.CompletedTask;
        try
        {
            Read(source, run, match => matching = AfterAsync(matching, match));
        }
        catch
        {
            // Nobody else may use the connection before the match has let go of it.
            await matching.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }

        await matching;

        static async Task AfterAsync(Task before, Func<Task> next)
        {
            await before;
            await Task.Run(next);
        }
    }

    private void Read(RosterSource source, ImportRun run, Action<Func<Task>> startMatch)
    {
        var tables = SheetDirectory.Match(source, run.Report);
        var (total, before) = (Math.Max(1, tables.Sum(t => t.Source.Size)), 0L);
        Take(organisations);
        Take(members);
        Take(memberships);
        Take(statuses);
        Take(posts);
        Take(pledges);
        Take(commitments);
        Take(exemplars);
        Take(memberGrades);
        Take(orgGrades);
        Take(inspections);
        Take(inspectionSubjects);
        Take(disciplines);
        Take(commendations);
        Take(plans);
        Take(indicators);

        void Take<TKey, TEntry>(SheetImport<TKey, TEntry> sheet)
            where TKey : notnull
            where TEntry : class
        {
            if (tables.FirstOrDefault(t => t.Sheet == sheet.Sheet) is { } table)
            {
                sheet.Read(table, run, position => run.Meter.Tell(ImportStep.Reading, sheet.Sheet.Key, (before + position) / (double)total));
                before += table.Source.Size;
                if (sheet == (object)pledges)
                {
                    namedPledges.UnionWith(pledges.Added.Keys);
                }

                startMatch(() => sheet.MatchAsync(run));
            }
        }
    }

    private async Task CompareAsync(ImportRun run)
    {
        var done = 0;
        Compare(organisations);
        organisations.CheckTree(run);
        Compare(members);
        Compare(memberships);
        memberships.CheckOverlaps();
        members.CheckCells(memberships.NamedMembers);
        Compare(statuses);
        Compare(posts);
        Compare(pledges);
        Compare(commitments);
        commitments.CheckPledges(await IsPledgeAsync(run));
        Compare(exemplars);
        await exemplars.LeaveRevokedAsync(run);
        Compare(memberGrades);
        Compare(orgGrades);
        Compare(inspections);
        Compare(inspectionSubjects);
        Compare(disciplines);
        await disciplines.CheckMembersAsync(run, members, posts);
        Compare(commendations);
        await commendations.LeaveWithdrawnAsync(run);
        Compare(plans);
        Compare(indicators);

        void Compare<TKey, TEntry>(SheetImport<TKey, TEntry> sheet)
            where TKey : notnull
            where TEntry : class
        {
            run.Meter.Tell(ImportStep.Comparing, sheet.Sheet.Key, done++ / (double)RosterSheets.Taken.Count);
            sheet.Compare(run);
        }
    }

    private async Task<Func<(int, string), bool>> IsPledgeAsync(ImportRun run)
    {
        if (commitments.Added.Count > 0)
        {
            var stored = db.Pledges.AsNoTracking().Select(p => new { p.Year, p.MemberId });
            await foreach (var p in stored.AsAsyncEnumerable().WithCancellation(run.Cancel))
            {
                namedPledges.Add((p.Year, run.Codes.MemberCode(p.MemberId)));
            }
        }

        return namedPledges.Contains;
    }

    private async Task WriteAsync(ImportRun run, Func<PledgesDb, ImportReport, Task>? saveAlso)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(run.Cancel);
        var (total, done) = ((double)(run.Report.Added + run.Report.Changed), 0L);
        await new OrganisationWriter(run, organisations).WriteAsync();
        await YearWriter.EnsureYearsAsync(run, pledges.Added.Keys.Select(k => k.Year)
            .Concat(exemplars.Added.Keys.Select(k => k.Year)).Concat(memberGrades.Added.Keys.Select(k => k.Year)).Concat(orgGrades.Added.Keys.Select(k => k.Year)));
        await new MemberWriter(run, members, memberships, statuses, posts).WriteAsync(n => Tell(members.Sheet, done += n));
        await new PledgeWriter(run, pledges, commitments).WriteAsync(n => Tell(pledges.Sheet, done + n));
        var records = new RecordWriter(run);
        await records.WriteAsync(exemplars);
        await records.WriteAsync(memberGrades);
        await records.WriteAsync(orgGrades);
        await new InspectionWriter(run, inspections, inspectionSubjects).WriteAsync();
        await new RegisterWriter(run).WriteAsync(disciplines);
        await new RegisterWriter(run).WriteAsync(commendations);
        var planning = new PlanningWriter(run);
        await planning.WriteAsync(plans);
        await planning.WriteAsync(indicators);
        await RefreshFiguresAsync(run);
        db.Events.Add(Imported(run));
        await db.SaveChangesAsync(run.Cancel);
        run.Report.IsWritten = true;
        if (saveAlso is not null)
        {
            await saveAlso(db, run.Report);
        }

        await transaction.CommitAsync(run.Cancel);

        void Tell(RosterSheet sheet, long rows) => run.Meter.Tell(ImportStep.Writing, sheet.Key, rows / total);
    }

    private async Task RefreshFiguresAsync(ImportRun run)
    {
        var years = await db.Years.Select(y => y.Year).Order().ToListAsync(run.Cancel);
        await Tallies.MarkStaleAsync(db, run.Cancel);
        foreach (var (year, i) in years.Select((y, i) => (y, i)))
        {
            run.Meter.Tell(ImportStep.Counting, null, i / (double)years.Count);
            await Tallies.RefreshAsync(db, year, PledgeYear.AsOf(year, run.By.Today), run.Cancel);
        }
    }

    // New rows are told of together: one event per row would say sixty thousand times what this one says. Rows that were
    // there before and change leave an event each.
    private static EventEntry Imported(ImportRun run)
    {
        var detail = string.Join("; ", run.Report.Sheets.Where(s => s.Added + s.Changed > 0).Select(s => $"{s.Sheet} +{s.Added} ~{s.Changed}"));
        return new EventEntry { At = run.At, ActorId = run.By.AccountId, Kind = "roster.imported", Subject = "Roster", SubjectId = 0, Detail = detail };
    }
}
