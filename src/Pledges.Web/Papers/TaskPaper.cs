using System.Globalization;
using Pledges.Data.Queries;
using Pledges.Domain.Planning;
using Pledges.Web.Localisation;
using Pledges.Web.Pages.Plans;
using Pledges.Web.Pages.Tasks;
using Pledges.Web.Papers.Facts;

namespace Pledges.Web.Papers;

/// <summary>Assigned tasks on paper: one with its road map and reports, or a list.</summary>
public static class TaskPaper
{
    public static Paper Of(AssignedTask task, UnitHead issuer, Func<int, string> nameOf, PaperTexts texts) => new(
        task.Title,
        [
            new Sheet([
                PersonLines.HeadOf(issuer, task.IssuedOn, texts, task.DecisionNo is null ? null : texts["No. {0}", task.DecisionNo]),
                new Title(texts["Assignment of a task"], task.Title),
                new Line(texts["Kind"] + ": " + texts[PlanWords.Of(task.Kind)]),
                new Line(texts["What is to be reached"] + ": ", task.Contents),
                new Line(texts["Lead unit"] + ": ", new Words(nameOf(task.LeadUnitId), IsBold: true)),
                new Line(texts["Co-ordinating units"] + ": " + (task.CoUnits.Count == 0 ? "–" : string.Join("; ", task.CoUnits.Select(u => nameOf(u.UnitId))))),
                new Line(texts["To be done by"] + ": " + VietnamTime.Date(task.DueOn) + (task.Goal is null ? "" : "; " + texts["number to reach: {0}", TaskWords.Number(task.Goal, task.GoalUnit)])),
                new Heading(texts["Road map"]),
                new Table(
                    [new Column(texts["No."], 10, IsCentred: true), new Column(texts["Milestone"], 90), new Column(texts["To be done by"], 30, IsCentred: true), new Column(texts["Passed on"], 30, IsCentred: true)],
                    [.. task.Milestones.OrderBy(m => m.No).Select(m => (IReadOnlyList<string>)[m.No.ToString(CultureInfo.InvariantCulture), m.Title, VietnamTime.Date(m.DueOn), texts.DateOr(m.DoneOn, "")])]),
                new Heading(texts["Reports"]),
                new Table(
                    [new Column(texts["As of"], 26, IsCentred: true), new Column(texts["Unit"], 50), new Column(texts["What was done"], 80), new Column(texts["Number reached"], 24, IsCentred: true)],
                    [.. task.Reports.OrderBy(r => r.At).Select(r => (IReadOnlyList<string>)[VietnamTime.Date(r.On), nameOf(r.UnitId), r.Text, r.Reached is null ? "" : TaskWords.Number(r.Reached, task.GoalUnit)])]),
                new Signatures(
                    new Signer([texts["Recipients:"]], null, Note: texts["– {0};\n– filed.", nameOf(task.LeadUnitId)]),
                    new Signer([texts["ON BEHALF OF THE COMMITTEE"]], texts["(signature, full name)"])),
            ]),
        ]);

    /// <summary>A list, landscape.</summary>
    public static Paper ListOf(IReadOnlyList<TaskRow> tasks, string which, DateOnly today, Func<int, string> nameOf, PaperTexts texts) => new(
        texts["Assigned tasks: {0}", which],
        [
            new Sheet([
                new Title(texts["Assigned tasks: {0}", which], texts["as of {0}", VietnamTime.Date(today)]),
                new Table(
                    [
                        new Column(texts["No."], 13, IsCentred: true),
                        new Column(texts["Task"], 74),
                        new Column(texts["Lead unit"], 46),
                        new Column(texts["Issued by"], 46),
                        new Column(texts["To be done by"], 32, IsCentred: true),
                        new Column(texts["State"], 40),
                        new Column(texts["Milestones"], 22, IsCentred: true),
                    ],
                    [.. tasks.Select((t, i) => (IReadOnlyList<string>)
                    [
                        (i + 1).ToString(CultureInfo.InvariantCulture), t.Title, nameOf(t.LeadUnitId), nameOf(t.IssuerUnitId), VietnamTime.Date(t.DueOn),
                        texts[TaskWords.Of(t.State)] + (t.IsLate(today) ? "; " + texts["Late by {0} days", today.DayNumber - t.DueOn.DayNumber] : ""), $"{t.MilestonesDone}/{t.Milestones}",
                    ])]),
            ])
            {
                IsWide = true,
            },
        ]);
}
