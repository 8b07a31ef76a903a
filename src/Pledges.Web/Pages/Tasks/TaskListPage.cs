using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Planning;
using Pledges.Web.Components;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Tasks;

/// <summary>How many tasks a unit has open, late and waiting; as the lead or as the issuer.</summary>
public sealed record TaskTotals(UnitName Unit, int Open, int Late, int Waiting);

/// <summary>Lists of tasks: what is late first, by unit and by issuer.</summary>
public abstract class TaskListPage(PledgesDb db, CurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    public TaskFilter Filter { get; private set; } = TaskFilter.All[0];

    public IReadOnlyList<TaskRow> All { get; private set; } = [];

    public IReadOnlyList<TaskRow> Rows { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, 0);

    public DateOnly Today => Actor.Today;

    protected Actor Actor => current.Actor;

    protected PledgesDb Db => db;

    protected IReadOnlyDictionary<int, UnitName> Names { get; private set; } = new Dictionary<int, UnitName>();

    public string NameOf(int unitId) => Names.TryGetValue(unitId, out var unit) ? unit.Name : "";

    public int CountOf(TaskFilter filter) => All.Count(t => filter.Takes(t, Today));

    /// <summary>Units that lead open tasks, those with late ones first.</summary>
    public IReadOnlyList<TaskTotals> ByLead => TotalsBy(t => t.LeadUnitId);

    public IReadOnlyList<TaskTotals> ByIssuer => TotalsBy(t => t.IssuerUnitId);

    /// <summary>A constant number of queries: tasks are some hundreds, not members.</summary>
    protected async Task LoadAsync(Func<IQueryable<AssignedTask>, IQueryable<AssignedTask>> choose, int page, CancellationToken cancel)
    {
        All = await choose(db.AssignedTasks.VisibleTo(Actor)).OrderBy(t => t.DueOn).ThenBy(t => t.Id).RowsOn(Today).ToListAsync(cancel);
        // Without a wish, the first part that has something in it.
        Filter = TaskFilter.Find(Show) ?? TaskFilter.All.FirstOrDefault(f => CountOf(f) > 0) ?? TaskFilter.All[4];
        var found = All.Where(t => Filter.Takes(t, Today)).ToList();
        Paging = new Paging(page, found.Count);
        Rows = page == 0 ? found : [.. found.Skip(Paging.Skip).Take(Paging.PageSize)];
        Names = await db.NamesOfAsync([.. All.SelectMany(t => new[] { t.LeadUnitId, t.IssuerUnitId }).Distinct()], cancel);
    }

    private IReadOnlyList<TaskTotals> TotalsBy(Func<TaskRow, int> unit) =>
        [.. All.Where(t => t.IsOpen).GroupBy(unit).Where(g => Names.ContainsKey(g.Key))
            .Select(g => new TaskTotals(Names[g.Key], g.Count(), g.Count(t => t.IsLate(Today)), g.Count(t => t.State == TaskState.HandedIn)))
            .OrderByDescending(t => t.Late).ThenBy(t => t.Unit.Code, StringComparer.Ordinal)];
}
