using System.CommandLine;
using Pledges.Data.Figures;
using Pledges.Domain.Figures;
using Pledges.Domain.Shared;

namespace Pledges.Web.Commands;

/// <summary>`verify-figures`: counts from the records again what is stored for the dashboards, and says where the two differ.</summary>
public static class VerifyFiguresCommand
{
    private const int MostShown = 20;

    public static Command Create()
    {
        var command = new Command("verify-figures", "Counts the stored figures again from the records and compares; changes nothing.");
        command.SetAction((parsed, cancel) => CommandHost.RunAsync(async services =>
        {
            var db = await CommandDatabase.ReadyAsync(services, cancel);
            var check = await VerifyTallies.RunAsync(db, services.GetRequiredService<TimeProvider>().Today(), cancel);
            var output = parsed.InvocationConfiguration.Output;
            foreach (var difference in check.Differences.Take(MostShown))
            {
                await output.WriteLineAsync($"{difference.Year} {difference.UnitCode}: {string.Join(", ", Fields(difference))}");
            }

            foreach (var difference in check.Cases.Take(MostShown))
            {
                await output.WriteLineAsync($"{difference.Year} {difference.UnitCode}: inspections and discipline stored {difference.Stored}, counted {difference.Counted}");
            }

            var differ = check.Differences.Count + check.Cases.Count;
            // What was compared is said, so that nothing compared is not taken for nothing wrong.
            await output.WriteLineAsync($"{check.Units} stored counts of units in {check.Years} years compared; {differ} differ.");
            if (check.NotStored.Count > 0)
            {
                await output.WriteLineAsync($"Not stored at the moment, so not compared: {string.Join(", ", check.NotStored)}. Roster or organisations have changed, or a day has begun; whoever looks at such a year next has it counted anew.");
            }

            if (differ > 0)
            {
                throw new CommandFailed("The stored counts are not those of the records.");
            }
        }));
        return command;
    }

    private static IEnumerable<string> Fields(TallyDifference difference) =>
        from field in typeof(Tally).GetProperties()
        let stored = (int)field.GetValue(difference.Stored)!
        let counted = (int)field.GetValue(difference.Counted)!
        where stored != counted
        select $"{field.Name} stored {stored}, counted {counted}";
}
