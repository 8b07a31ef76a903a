using Pledges.Data.Queries;

namespace Pledges.Web.Pages.Members;

/// <summary>A part of the roster by standing, as in the address: <c>?status=exempt</c>.</summary>
public sealed record RosterFilter(string Key, string Text, Func<IQueryable<RosterRow>, IQueryable<RosterRow>> Apply)
{
    public static IReadOnlyList<RosterFilter> All { get; } =
    [
        new("", "All in a cell on the day", rows => rows.Where(r => r.CellId != null)),
        new("official", "Full members", rows => rows.Where(r => r.CellId != null && !r.IsProbationary)),
        new("probationary", "Probationary members", rows => rows.Where(r => r.CellId != null && r.IsProbationary)),
        new("exempt", "Exempt from activities", rows => rows.Where(r => r.CellId != null && r.IsExempt)),
        new("suspended", "Suspended from activities", rows => rows.Where(r => r.CellId != null && r.IsSuspended)),
        new("ended", "Not in a cell on the day", rows => rows.Where(r => r.CellId == null)),
    ];

    public static RosterFilter Find(string? key) => All.FirstOrDefault(f => f.Key == key) ?? All[0];
}
