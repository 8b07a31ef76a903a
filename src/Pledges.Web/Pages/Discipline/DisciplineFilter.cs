using Pledges.Data.Queries;
using Pledges.Domain.Discipline;

namespace Pledges.Web.Pages.Discipline;

/// <summary>A part of the register, as in the address: <c>?state=appeal</c>.</summary>
public sealed record DisciplineFilter(string Key, string Text, Func<IQueryable<DisciplineLine>, DateOnly, IQueryable<DisciplineLine>> Apply)
{
    public static IReadOnlyList<DisciplineFilter> All { get; } =
    [
        new("", "All decisions", (lines, _) => lines),
        new("effect", "In effect today", (lines, today) => InEffect(lines, today.AddYears(-1))),
        new("appeal", "Appeal waits for an answer", (lines, _) => lines.Where(l => l.AppealedOn != null && l.Outcome == null && l.AnnulledOn == null)),
        new("lapsed", "Lapsed", (lines, today) => Lapsed(lines, today.AddYears(-1))),
        new("lifted", "Lifted or taken back", (lines, _) => lines.Where(l => l.AnnulledOn != null)),
    ];

    public static DisciplineFilter Find(string? key) => All.FirstOrDefault(f => f.Key == key) ?? All[0];

    /// <summary>As <see cref="DisciplineDecision.LapsesOn"/>, for a line of the list.</summary>
    public static DateOnly? LapsesOn(DisciplineLine line) => line.Form is DisciplineForm.Expulsion or DisciplineForm.Dissolution ? null : line.DecidedOn.AddYears(1);

    private static IQueryable<DisciplineLine> InEffect(IQueryable<DisciplineLine> lines, DateOnly after) =>
        lines.Where(l => l.AnnulledOn == null && (l.DecidedOn > after || l.Form == DisciplineForm.Expulsion || l.Form == DisciplineForm.Dissolution));

    private static IQueryable<DisciplineLine> Lapsed(IQueryable<DisciplineLine> lines, DateOnly until) =>
        lines.Where(l => l.AnnulledOn == null && l.DecidedOn <= until && l.Form != DisciplineForm.Expulsion && l.Form != DisciplineForm.Dissolution);
}
