using System.Globalization;
using Pledges.Domain.Planning;
using Pledges.Web.Pages.Plans;
using Pledges.Web.Papers.Facts;

namespace Pledges.Web.Papers;

/// <summary>A term plan or yearly action programme on paper, under the headings of what to push and what to resolve.</summary>
public static class PlanPaper
{
    public static Paper Of(Plan plan, UnitHead unit, PaperTexts texts)
    {
        var edition = plan.EditionInForce ?? plan.Edition;
        var approval = plan.Steps.Where(s => s.Kind == PlanStepKind.Approved && s.Edition == edition).MaxBy(s => s.At);
        return new(
            $"{plan.Title} – {unit.Name}",
            [
                new Sheet([
                    PersonLines.HeadOf(unit, approval?.On ?? plan.ApprovedOn, texts),
                    .. plan.EditionInForce is null ? new Block[] { new DraftMark(texts["Draft – not approved"]) } : [],
                    new Title(plan.Title, plan.Kind == PlanKind.Term ? texts["for the years {0} to {1}", texts.YearOr(plan.FromYear), texts.YearOr(plan.ToYear)] : null),
                    new Heading(texts["I. To push"]),
                    TableOf(plan.ItemsOf(edition).Where(i => i.Kind == WorkKind.Push), texts),
                    new Heading(texts["II. To resolve"]),
                    TableOf(plan.ItemsOf(edition).Where(i => i.Kind == WorkKind.Resolve), texts),
                    .. Reports(plan, texts),
                    new Signatures(
                        new Signer([texts["APPROVED BY"], (approval?.Level ?? unit.Above ?? PaperTexts.Unknown).ToUpper(CultureInfo.GetCultureInfo("vi-VN"))], texts["(signature, full name)"], Note: plan.ApprovedOn is null ? null : texts["Approved on {0}", texts.DateOr(approval?.On ?? plan.ApprovedOn)]),
                        new Signer([texts["ON BEHALF OF THE COMMITTEE"], texts["SECRETARY (signer)"]], texts["(signature, full name)"])),
                ]),
            ]);
    }

    private static Block TableOf(IEnumerable<PlanItem> all, PaperTexts texts) => all.ToList() is not { Count: > 0 } items ? new Line(texts["Nothing is written here."]) : new Table(
        [
            new Column(texts["No."], 10, IsCentred: true),
            new Column(texts["What will be done"], 70),
            new Column(texts["How much, or how one sees it"], 40),
            new Column(texts["By when"], 24, IsCentred: true),
            new Column(texts["Who sees to it"], 36),
        ],
        [.. items.Select(i => (IReadOnlyList<string>)[i.No.ToString(CultureInfo.InvariantCulture), i.Deed, i.Measure ?? "", i.Due ?? "", i.Lead ?? ""])]);

    private static IEnumerable<Block> Reports(Plan plan, PaperTexts texts)
    {
        if (plan.Reports.Count == 0)
        {
            yield break;
        }

        yield return new Heading(texts["III. Reports"]);
        foreach (var report in plan.Reports.OrderBy(r => r.Year).ThenBy(r => r.Half))
        {
            yield return new Line(new Words(texts[PlanWords.Half(report.Half), texts.YearOr(report.Year)] + ": ", IsBold: true), report.Summary);
        }
    }
}
