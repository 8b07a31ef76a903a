using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Accounts;
using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;

namespace Pledges.Web.Commands;

/// <summary>`create-admin --user NAME`: the first administrator, or another one. Prints an activation code, once.</summary>
public static class CreateAdminCommand
{
    public static Command Create()
    {
        var user = new Option<string>("--user") { Description = "The user name to sign in with.", Required = true };
        var command = new Command("create-admin", "Creates an administrator and prints an activation code, once.") { user };
        command.SetAction((parsed, cancel) => CommandHost.RunAsync(services =>
            CreateAsync(services, parsed.GetRequiredValue(user), parsed.InvocationConfiguration.Output, cancel)));
        return command;
    }

    private static async Task CreateAsync(IServiceProvider services, string user, TextWriter output, CancellationToken cancel)
    {
        var db = await CommandDatabase.ReadyAsync(services, cancel);
        var (clock, account) = (services.GetRequiredService<TimeProvider>(), Account.ForStaff(user, user));
        if (account.NormalizedUserName!.Length is 0 or > Account.UserNameLength)
        {
            throw new CommandFailed($"A user name has between 1 and {Account.UserNameLength} characters.");
        }

        if (await db.Users.AnyAsync(a => a.NormalizedUserName == account.NormalizedUserName, cancel))
        {
            throw new CommandFailed($"There is an account named {account.UserName} already. An administrator can issue a new code for it at /accounts.");
        }

        var (today, now) = (clock.Today(), clock.UtcNow());
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var issued = await services.GetRequiredService<IssueCodes>().ForAsync([account], 0, cancel);
        db.Note(AccountEvents.Created, account, 0, now);
        db.Appointments.Add(new RoleAppointment(account.Id, Role.Administrator, null, today, null, Actor.System(today), now));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        await output.WriteLineAsync($"Administrator {account.UserName}. Open /activate on the site and enter this code; it is not shown again:");
        await output.WriteLineAsync();
        await output.WriteLineAsync($"  {issued[0].Code}");
        await output.WriteLineAsync();
        await output.WriteLineAsync($"It works once, until {VietnamTime.Date(issued[0].ExpiresAt)}.");
    }
}
