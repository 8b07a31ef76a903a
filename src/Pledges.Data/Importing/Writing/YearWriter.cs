using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Planning;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Importing.Writing;

/// <summary>Years that the file speaks of and the city has not opened yet get the usual settings; past ones come closed.</summary>
internal static class YearWriter
{
    public static async Task EnsureYearsAsync(ImportRun run, IEnumerable<int> years)
    {
        var known = await run.Db.Years.Select(y => y.Year).ToListAsync(run.Cancel);
        foreach (var year in years.Distinct().Except(known).Order())
        {
            var opened = new PledgeYear(year, run.References.FormOf(year).Id, YearSettings.Usual(year, run.References.SchemeOf(year)), run.By, run.At);
            if (year < run.By.Today.Year)
            {
                opened.Close(openCases: 0, run.By, run.At);
            }

            run.Db.Add(opened);
            run.Db.AddRange(Target.OfTheScheme(year));
        }

        await run.Db.SaveChangesAsync(run.Cancel);
        run.Db.ChangeTracker.Clear();
    }
}
