using Microsoft.EntityFrameworkCore;
using Pledges.Data.Queries;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Data.Copying;

/// <summary>
/// The pass over the city: year by year, which commitments of different people are alike. What it finds replaces what an
/// earlier pass found, in the moment it is finished.
/// </summary>
public sealed class CopyPass(PledgesDb db, TimeProvider clock, Adviser adviser)
{
    /// <summary>Clusters of fewer people are chance, and would tell of persons.</summary>
    public const int SmallestCluster = 3;

    /// <summary>
    /// More than two texts held side by side need: among the two thousand million pairs of a year chance alone brings many
    /// beyond <see cref="Likeness.CopiedFrom"/>, and one text like two others would join them all.
    /// </summary>
    private const double AlikeFrom = 0.55;

    private const int MostClustersPerYear = 300;
    private const int Step = 2000;

    public async Task RunAsync(int runId, CancellationToken cancel)
    {
        var total = await db.HandedIn().CountAsync(cancel);
        var done = 0;
        var today = clock.Today();
        foreach (var year in await db.Years.Select(y => y.Year).OrderBy(y => y).ToListAsync(cancel))
        {
            var texts = await TextsAsync(year, PledgeYear.AsOf(year, today), cancel);
            var clusters = await ClusterAsync(texts, n => StirAsync(runId, done + n, total, cancel));
            Count(runId, year, texts, clusters);
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
            done += texts.Count;
        }

        var run = await db.CopyRuns.SingleAsync(r => r.Id == runId, cancel);
        run.Stir(total, total, clock.UtcNow());
        run.Finish(clock.UtcNow());
        await db.SaveChangesAsync(cancel);
        await db.CopyRuns.Where(r => r.Id < runId && r.FinishedAt != null).ExecuteDeleteAsync(cancel);
    }

    private async Task StirAsync(int runId, int done, int total, CancellationToken cancel)
    {
        var run = await db.CopyRuns.SingleAsync(r => r.Id == runId, cancel);
        run.Stir(done, total, clock.UtcNow());
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    private Task<List<PassText>> TextsAsync(int year, DateOnly day, CancellationToken cancel) =>
        (from commitment in db.Commitments
         join pledge in db.Pledges on commitment.PledgeId equals pledge.Id
         join membership in db.Memberships.On(day) on pledge.MemberId equals membership.MemberId
         where pledge.Year == year && pledge.SubmittedOn != null && pledge.State != PledgeState.Draft && commitment.Deed != ""
         orderby commitment.Deed
         select new PassText
         {
             PledgeId = pledge.Id,
             UnitId = membership.UnitId,
             IsConcrete = pledge.IsConcrete,
             Parts = new WrittenParts(commitment.Section, commitment.Deed, commitment.Quantity, commitment.Due, commitment.Beneficiary, commitment.Duty, commitment.Check),
         }).AsNoTracking().ToListAsync(cancel);

    // Groups of texts that differ in numbers and order only are found by the index; groups that are alike become one cluster.
    private static async Task<int[]> ClusterAsync(List<PassText> texts, Func<int, Task> stir)
    {
        var index = new CopyIndex();
        var (before, print) = ("", WordingPrint.Of(""));
        for (var i = 0; i < texts.Count; i++)
        {
            if (texts[i].Parts.Deed != before)
            {
                (before, print) = (texts[i].Parts.Deed!, WordingPrint.Of(texts[i].Parts.Deed));
            }

            index.Set(new(i + 1, texts[i].PledgeId, 0), print);
            if (i % Step == 0)
            {
                await stir(i / 2);
            }
        }

        var groups = index.All();
        var sets = new DisjointSets(index.Groups);
        for (var i = 0; i < groups.Count; i++)
        {
            var own = WordingPrint.Of(texts[groups[i].SampleKey - 1].Parts.Deed);
            foreach (var other in index.Near(own, 8).Where(o => o.Number < groups[i].Number && !sets.AreOne(o.Number, groups[i].Number)))
            {
                if (Comparison.Of(own, WordingPrint.Of(texts[other.SampleKey - 1].Parts.Deed)).Similarity >= AlikeFrom)
                {
                    sets.Join(other.Number, groups[i].Number);
                }
            }

            if (i % Step == 0)
            {
                await stir((texts.Count / 2) + (int)((long)texts.Count * i / groups.Count / 2));
            }
        }

        var clusterOf = new int[texts.Count];
        foreach (var group in groups)
        {
            foreach (var text in index.In(group, int.MaxValue))
            {
                clusterOf[text.Key - 1] = sets.Find(group.Number);
            }
        }

        return clusterOf;
    }

    private void Count(int runId, int year, List<PassText> texts, int[] clusterOf)
    {
        var people = texts.Select((t, i) => (Cluster: clusterOf[i], t.PledgeId)).Distinct().GroupBy(t => t.Cluster).ToDictionary(g => g.Key, g => g.Count());
        var isFormulaic = IsFormulaic(texts);
        var rows = texts.Select((t, i) => (Text: t, Cluster: clusterOf[i], IsCopied: people[clusterOf[i]] >= SmallestCluster, IsFormulaic: isFormulaic[i])).ToList();
        // Of a whole city three may write alike by chance; copying is among those who meet, and its effect is told by the cell.
        var inCell = rows.GroupBy(r => (r.Cluster, r.Text.UnitId)).ToDictionary(g => g.Key, g => g.Select(r => r.Text.PledgeId).Distinct().Count());
        foreach (var part in rows.GroupBy(r => (r.Text.UnitId, Section: r.Text.Parts.Section ?? "")))
        {
            db.CopyUnits.Add(new CopyUnit { RunId = runId, Year = year, UnitId = part.Key.UnitId, Section = part.Key.Section, Count = part.Count(), Copied = part.Count(r => r.IsCopied), Formulaic = part.Count(r => r.IsFormulaic) });
        }

        foreach (var unit in rows.GroupBy(r => r.Text.UnitId))
        {
            var pledges = unit.GroupBy(r => r.Text.PledgeId).Select(p => (p.First().Text.IsConcrete, HasCopy: p.Any(r => r.IsCopied), IsShared: p.Any(r => inCell[(r.Cluster, unit.Key)] >= SmallestCluster), IsFormulaic: p.Count(r => r.IsFormulaic) * 2 >= p.Count())).ToList();
            db.CopyUnits.Add(new CopyUnit
            {
                RunId = runId,
                Year = year,
                UnitId = unit.Key,
                Section = "",
                Count = pledges.Count,
                Copied = pledges.Count(p => p.HasCopy),
                Formulaic = pledges.Count(p => p.IsFormulaic),
                JudgedWithCopies = pledges.Count(p => p is { IsShared: true, IsConcrete: not null }),
                ConcreteWithCopies = pledges.Count(p => p is { IsShared: true, IsConcrete: true }),
                JudgedWithout = pledges.Count(p => p is { IsShared: false, IsConcrete: not null }),
                ConcreteWithout = pledges.Count(p => p is { IsShared: false, IsConcrete: true }),
            });
        }

        foreach (var cluster in rows.Where(r => r.IsCopied).GroupBy(r => r.Cluster).OrderByDescending(g => people[g.Key]).ThenBy(g => g.Key).Take(MostClustersPerYear))
        {
            db.CopyClusters.Add(Cluster(runId, year, [.. cluster.Select(r => (r.Text, r.IsFormulaic))], people[cluster.Key]));
        }
    }

    private static CopyCluster Cluster(int runId, int year, List<(PassText Text, bool IsFormulaic)> rows, int people)
    {
        var sample = rows.GroupBy(r => r.Text.Parts.Deed!).MaxBy(g => g.Count())!;
        var cluster = new CopyCluster
        {
            RunId = runId,
            Year = year,
            Section = sample.First().Text.Parts.Section ?? "",
            Sample = sample.Key.Length <= CopyCluster.SampleLength ? sample.Key : sample.Key[..(CopyCluster.SampleLength - 1)] + "…",
            People = people,
            IsFormulaic = sample.First().IsFormulaic,
        };
        foreach (var unit in rows.Select(r => (r.Text.UnitId, r.Text.PledgeId)).Distinct().GroupBy(r => r.UnitId))
        {
            cluster.Add(unit.Key, unit.Count());
        }

        return cluster;
    }

    private bool[] IsFormulaic(List<PassText> texts)
    {
        var formulaic = new bool[texts.Count];
        for (var i = 0; i < texts.Count; i++)
        {
            formulaic[i] = i > 0 && texts[i].Parts == texts[i - 1].Parts ? formulaic[i - 1] : adviser.On(texts[i].Parts).Formulaic;
        }

        return formulaic;
    }

    private sealed record PassText
    {
        public required int PledgeId { get; init; }
        public required int UnitId { get; init; }
        public required bool? IsConcrete { get; init; }
        public required WrittenParts Parts { get; init; }
    }
}
