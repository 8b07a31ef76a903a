using FsCheck;
using FsCheck.Fluent;
using Pledges.Domain.Planning;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Planning;

/// <summary>However often units are merged: a task keeps one issuer and one lead, and nobody stands in it twice.</summary>
public sealed class TaskProperties
{
    private const int Units = 9;

    private static readonly Arbitrary<(int From, int To)[]> Mergers =
        Arb.From((from source in Gen.Choose(1, Units) from target in Gen.Choose(1, Units) select (source, target)).ArrayOf());

    [Fact]
    public void Reassign_InAnySequence_LeavesEachUnitOnceAndNoneOfThoseThatEnded() => Always.Holds(Mergers, mergers =>
    {
        var task = AssignedTask.Issue(new TaskUnits(1, 2, [3, 4, 5]), APlan.TaskDetails, APlan.RoadMap, "Đảng bộ thành phố", APlan.Upper, A.Now);
        foreach (var (from, to) in mergers.Where(m => m.From != m.To))
        {
            if (PartsOf(task).Contains(from))
            {
                task.Reassign(from, to, "Đảng bộ thành phố", "Sáp nhập", APlan.Upper, A.Now);
                if (PartsOf(task).Contains(from))
                {
                    return false;
                }
            }
        }

        var others = task.CoUnits.Select(u => u.UnitId).ToList();
        return task.IsOpen && task.Milestones.Count == 2 && others.Count == others.Distinct().Count() && !others.Contains(task.LeadUnitId);
    });

    private static IEnumerable<int> PartsOf(AssignedTask task) => task.CoUnits.Select(u => u.UnitId).Append(task.LeadUnitId).Append(task.IssuerUnitId);
}
