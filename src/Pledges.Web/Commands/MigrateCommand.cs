using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Web.Setup;

namespace Pledges.Web.Commands;

/// <summary>`migrate`: brings the database, of either engine, to the current schema.</summary>
public static class MigrateCommand
{
    public static Command Create()
    {
        var command = new Command("migrate", "Creates the database or brings it to the current schema.");
        command.SetAction((parsed, cancel) => CommandHost.RunAsync(services =>
            MigrateAsync(services.GetRequiredService<PledgesDb>(), parsed.InvocationConfiguration.Output, cancel)));
        return command;
    }

    private static async Task MigrateAsync(PledgesDb db, TextWriter output, CancellationToken cancel)
    {
        var before = (await AppliedAsync(db, cancel)).Count;
        await Database.MigrateAsync(db, cancel);
        var now = await AppliedAsync(db, cancel);
        await output.WriteLineAsync(now.Count == before
            ? $"The database is on the current schema already ({now[^1]})."
            : $"{now.Count - before} migrations applied; the schema is now {now[^1]}.");
    }

    private static async Task<IReadOnlyList<string>> AppliedAsync(PledgesDb db, CancellationToken cancel) =>
        await db.Database.CanConnectAsync(cancel) ? [.. await db.Database.GetAppliedMigrationsAsync(cancel)] : [];
}
