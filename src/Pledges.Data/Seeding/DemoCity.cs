using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Pledges.Data.Audit;
using Pledges.Data.Bulk;
using Pledges.Data.Seeding.Demo;
using Pledges.Domain.Shared;

namespace Pledges.Data.Seeding;

/// <summary>Size and chance of a demo city. Same options and same day: same rows (but for password hashes).</summary>
public sealed record DemoOptions(int Members = 15_000, int Seed = 2018)
{
    public const int FewestMembers = 300;
    public const int MostMembers = 300_000;

    /// <summary>A small city for tests: every screen has something to show, seeded in a moment.</summary>
    public static DemoOptions Small { get; } = new(FewestMembers);
}

/// <summary>How far seeding has come: what is being written, and the finished part of the whole from 0 to 1.</summary>
public sealed record DemoProgress(string Step, double Done);

/// <summary>Seeding was refused; the message is for the operator.</summary>
public sealed class DemoRefused(string message) : Exception(message);

/// <summary>
/// A synthetic city: organisations, members, past years from a register, one full past year and the running one by the
/// clock, in the state that the date makes likely. No person in it exists.
/// </summary>
public static class DemoCity
{
    internal const string Subject = "DemoCity";

    /// <summary>True for a database filled by <see cref="SeedAsync"/>.</summary>
    public static Task<bool> IsDemoAsync(PledgesDb db, CancellationToken cancel = default) =>
        db.Events.AnyAsync(e => e.Subject == Subject && e.SubjectId == 0, cancel);

    /// <summary>Nothing but the rows that every database starts with.</summary>
    public static async Task<bool> IsEmptyAsync(PledgesDb db, CancellationToken cancel = default) =>
        !(await db.Units.AnyAsync(cancel) || await db.Members.AnyAsync(cancel) || await db.Users.AnyAsync(cancel)
            || await db.Years.AnyAsync(cancel) || await db.Events.AnyAsync(cancel) || await db.Targets.AnyAsync(cancel));

    /// <summary>Fills an empty, migrated database, all or nothing.</summary>
    /// <exception cref="DemoRefused">The database is not empty, or the options make no city.</exception>
    public static async Task SeedAsync(
        PledgesDb db, TimeProvider clock, DemoOptions? options = null, IProgress<DemoProgress>? progress = null, CancellationToken cancel = default)
    {
        options ??= new DemoOptions();
        var today = clock.Today();
        Refuse(options.Members is < DemoOptions.FewestMembers or > DemoOptions.MostMembers,
            $"The demo city has between {DemoOptions.FewestMembers} and {DemoOptions.MostMembers} members.");
        Refuse(today.Year is < 2019 or > 2060, "The demo city needs a clock between 2019 and 2060.");
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.UseBulkCacheAsync(cancel);
        await ReferenceData.EnsureAsync(db, cancel);
        Refuse(!await IsEmptyAsync(db, cancel), "The database is not empty; the demo city is only put into an empty one.");
        await new DemoWriter(db, options, clock, progress, cancel).WriteAsync();
        db.Events.Add(new EventEntry
        {
            At = clock.UtcNow(),
            ActorId = 0,
            Kind = "demo.seeded",
            Subject = Subject,
            SubjectId = 0,
            Detail = $"{options.Members.ToString(CultureInfo.InvariantCulture)} members, seed {options.Seed.ToString(CultureInfo.InvariantCulture)}",
        });
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
        if (db.Database.IsSqlite())
        {
            // One commit of this size leaves a journal as large as the database.
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancel);
        }

        progress?.Report(new DemoProgress("ready", 1));
    }

    private static void Refuse(bool when, string message)
    {
        if (when)
        {
            throw new DemoRefused(message);
        }
    }
}
