using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using Pledges.Data;
using Pledges.Data.Audit;

namespace Pledges.Web.Commands;

/// <summary>`verify-audit [--noted SEAL]`: walks the logs of events and reads, says what was covered and the first line that does not hold.</summary>
public static class VerifyAuditCommand
{
    public static Command Create()
    {
        var noted = new Option<string[]>("--noted") { Description = "A seal printed by an earlier run and kept elsewhere: the log must still hold that line. May be given several times." };
        var command = new Command("verify-audit", "Walks the hash chain of the history and of the log of reads; says the first broken link.") { noted };
        command.SetAction((parsed, cancel) => CommandHost.RunAsync(services =>
            VerifyAsync(services, parsed.GetValue(noted) ?? [], parsed.InvocationConfiguration.Output, cancel)));
        return command;
    }

    private static async Task VerifyAsync(IServiceProvider services, string[] noted, TextWriter output, CancellationToken cancel)
    {
        var seals = noted.Select(text => AuditSeal.Read(text) ?? throw new CommandFailed($"“{text}” is no seal; a seal is LOG:NUMBER:HASH as verify-audit prints it.")).ToList();
        var db = await CommandDatabase.CurrentAsync(services, cancel);
        var checks = await new VerifyAudit(db, services.GetRequiredService<TimeProvider>()).RunAsync(0, seals, cancel);
        foreach (var check in checks)
        {
            await output.WriteLineAsync(Covered(check));
        }

        await RecordAsync(db, checks, cancel);
        if (checks.FirstOrDefault(c => c.Fault is not null) is { } broken)
        {
            throw new CommandFailed($"The log of {broken.Log} does not hold: {Say(broken.Fault!.Value, broken.FaultNo!.Value)}");
        }

        foreach (var check in checks)
        {
            await output.WriteLineAsync($"Seal to keep elsewhere: {check.Seal}");
        }
    }

    private static string Covered(AuditCheck check) => check.Lines == 0
        ? $"{check.Log}: 0 lines."
        : string.Create(CultureInfo.InvariantCulture, $"{check.Log}: {check.Lines} {(check.Lines == 1 ? "line" : "lines")} whole, from {check.From:yyyy-MM-dd HH:mm:ss} to {check.To:yyyy-MM-dd HH:mm:ss} UTC.");

    private static string Say(AuditFault fault, long no) => fault switch
    {
        AuditFault.Changed => $"line {no} is not as it was written, or the line before it is not.",
        AuditFault.Missing => $"line {no} is missing.",
        AuditFault.Cut => $"lines are missing after line {no}, the last one there is.",
        AuditFault.Appended => $"line {no} stands behind the end.",
        AuditFault.PutIn => $"the row with Id {no} has no number; it did not come through this product.",
        AuditFault.NoHead => "the record of its end is gone.",
        AuditFault.OtherHead => $"the record of its end does not fit line {no}, the last one there is.",
        AuditFault.OtherThanNoted => $"line {no} is not the one of the given seal; the log was written anew.",
        _ => $"fault {fault} at line {no}.",
    };

    // A database that can only be read, a copy kept as evidence, can be checked, too.
    private static async Task RecordAsync(PledgesDb db, IReadOnlyList<AuditCheck> checks, CancellationToken cancel)
    {
        try
        {
            db.AuditChecks.AddRange(checks);
            await db.SaveChangesAsync(cancel);
        }
        catch (Exception error) when (error is Microsoft.EntityFrameworkCore.DbUpdateException or DbException)
        {
            await Console.Error.WriteLineAsync("The result could not be kept in the database.");
        }
    }
}
