using FsCheck;
using FsCheck.Fluent;
using Pledges.Domain.Planning;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Planning;

/// <summary>
/// However often units are merged: a task keeps one issuer and one lead, and nobody stands in it twice. Whatever of it is taken
/// back, in whatever order, was as though it had never been.
/// </summary>
public sealed class TaskProperties
{
    private const int Units = 9;

    private static readonly Arbitrary<(int From, int To)[]> Mergers =
        Arb.From((from source in Gen.Choose(1, Units) from target in Gen.Choose(1, Units) select (source, target)).ArrayOf());

    [Fact]
    public void Reassign_InAnySequence_LeavesEachUnitOnceAndNoneOfThoseThatEnded() => Always.Holds(Mergers, mergers =>
    {
        var task = Issued(1);
        foreach (var (from, to) in mergers.Where(m => m.From != m.To))
        {
            if (HandOver(task, from, to) && PartsOf(task).Contains(from))
            {
                return false;
            }
        }

        var others = task.CoUnits.Select(u => u.UnitId).ToList();
        return task.IsOpen && task.Milestones.Count == 2 && others.Count == others.Distinct().Count() && !others.Contains(task.LeadUnitId);
    });

    // Unit 1 issues the task in one half of the cases, unit 2, which leads it, in the other.
    [Fact]
    public void TakeBack_OfAny_IsAsThoughItHadNeverBeen() => Always.Holds(Mergers, Arb.From(Gen.Choose(0, 1000)), (mergers, pick) =>
    {
        var task = Issued(1 + (pick % 2));
        var done = mergers.Where(m => m.From != m.To && HandOver(task, m.From, m.To)).ToList();
        var (gone, left) = (new List<(int From, int To)>(), done.ToList());
        for (var i = pick; left.Count > done.Count / 2; i += 7)
        {
            // Of two that are the same, the later one goes.
            var one = left[i % left.Count];
            left.RemoveAt(left.LastIndexOf(one));
            gone.Add(one);
        }

        gone.ForEach(m => task.TakeBack(m.From, m.To, "Thu hồi", APlan.Upper, A.Now));
        var other = Issued(1 + (pick % 2));
        left.ForEach(m => HandOver(other, m.From, m.To));
        return Told(task) == Told(other);
    });

    private static AssignedTask Issued(int issuer) =>
        AssignedTask.Issue(new TaskUnits(issuer, 2, [3, 4, 5]), APlan.TaskDetails, APlan.RoadMap, "Đảng bộ thành phố", APlan.Upper, A.Now);

    private static bool HandOver(AssignedTask task, int from, int to)
    {
        if (!PartsOf(task).Contains(from))
        {
            return false;
        }

        task.Reassign(from, to, "Đảng bộ thành phố", "Sáp nhập", APlan.Upper, A.Now);
        return true;
    }

    private static string Told(AssignedTask task) => $"{task.IssuerUnitId} {task.LeadUnitId} {string.Join(',', task.CoUnits.Select(u => u.UnitId).Order())}";

    private static IEnumerable<int> PartsOf(AssignedTask task) => task.CoUnits.Select(u => u.UnitId).Append(task.LeadUnitId).Append(task.IssuerUnitId);
}
