using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Pledges.Data.Figures;
using Pledges.Data.Organisations;
using Pledges.Domain.Access;
using Pledges.Domain.Organisations;
using Pledges.Domain.Shared;

namespace Pledges.Web.Commands;

/// <summary>`reorganise PATH`: the changes of organisations of a file, all of them or none.</summary>
public static class ReorganiseCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("path") { Description = "A .csv file, or an .xlsx workbook with the sheet org_events." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Reads, checks and tells what would change; writes nothing." };
        var command = new Command("reorganise", "Applies changes of organisations from a file: mergers, splits, new names; all of it or nothing.") { path, dryRun };
        command.SetAction((parsed, cancel) => CommandHost.RunAsync(services =>
            RunAsync(services, parsed.GetRequiredValue(path), parsed.GetValue(dryRun), parsed.InvocationConfiguration.Output, cancel)));
        return command;
    }

    private static async Task RunAsync(IServiceProvider services, string path, bool isDryRun, TextWriter output, CancellationToken cancel)
    {
        var (db, clock) = (await CommandDatabase.ReadyAsync(services, cancel), services.GetRequiredService<TimeProvider>());
        var (by, at, watch) = (Actor.System(clock.Today()), clock.UtcNow(), Stopwatch.StartNew());
        try
        {
            var contents = await OrgEventFile.ReadAsync(db, path, by, at, cancel);
            if (contents.Report.IsRefused)
            {
                var lines = contents.Report.Refusals.Select(r => $"row {r.Row}{(r.Column is null ? "" : $", {r.Column}")}: {r.Reason}");
                throw new CommandFailed($"Nothing was changed.{Environment.NewLine}{string.Join(Environment.NewLine, lines)}");
            }

            var preview = await PreviewOrgEvents.RunAsync(db, contents.Events, by, at, cancel);
            await output.WriteLineAsync(Told(preview));
            if (!preview.IsReady)
            {
                throw new CommandFailed(string.Join(Environment.NewLine, Hindrances(preview).Prepend("Nothing was changed.")));
            }

            if (!isDryRun)
            {
                // The dry run has carried the events out on the organisation in memory; they are read afresh for the database.
                var events = (await OrgEventFile.ReadAsync(db, path, by, at, cancel)).Events;
                var batch = await TakeOrgEventFile.KeepAsync(db, events, Path.GetFileName(path), cancel);
                db.ChangeTracker.Clear();
                await TakeOrgEventFile.ApplyAsync(db, await TakeOrgEventFile.OpenOfAsync(db, batch, cancel), by, at, cancel);
                // What the change gave up is counted now, so that the first reader does not wait for it.
                db.ChangeTracker.Clear();
                await Tallies.ReadyAsync(db, by.Today, cancel);
            }

            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{(isDryRun ? "Dry run, nothing was written" : "Done")}: {contents.Events.Count} changes in {watch.Elapsed.TotalSeconds:0.0} s."));
        }
        catch (RuleBroken refusal)
        {
            throw new CommandFailed($"Nothing was changed: {refusal.Message}");
        }
    }

    private static string Told(OrgEventPreview preview)
    {
        var moved = Enum.GetValues<BelongingKind>().Where(k => preview.Count(k) > 0).Select(k => $"{k}: {preview.Count(k)}");
        return $"Members before {preview.MembersBefore}, after {preview.MembersAfter}. Moved – {string.Join(", ", moved)}.";
    }

    private static IEnumerable<string> Hindrances(OrgEventPreview preview) =>
        preview.Steps.SelectMany(s => s.Refusals.Select(r => $"{s.Event.No}. {s.Event.Kind}: {r.Message}").Concat(s.Unassigned.Select(u => $"{s.Event.No}. {s.Event.Kind}: not assigned: {u.Kind} {u.Label}")))
            .Concat(preview.TreeRefusal is { } tree ? [tree.Message] : Array.Empty<string>());
}
