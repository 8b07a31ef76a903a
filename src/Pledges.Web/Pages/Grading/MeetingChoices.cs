using Microsoft.AspNetCore.Mvc.Rendering;
using Pledges.Domain.Grading;
using Pledges.Domain.Pledging;
using Pledges.Web.Localisation;
using Pledges.Web.Pages.MyPledge;

namespace Pledges.Web.Pages.Grading;

/// <summary>What can be chosen in the record of a meeting, in the reader's language; made once for all members.</summary>
public sealed class MeetingChoices(Texts texts, GradeScheme scheme, PledgeYear year)
{
    private static readonly SelectListItem None = new("–", "");

    public IReadOnlyList<SchemeGrade> SchemeGrades { get; } = [.. scheme.MembersGrades];

    public SelectListItem[] Grades { get; } = [None, .. scheme.MembersGrades.Select(g => new SelectListItem(GradingWords.Name(g), g.Code))];

    public SelectListItem[] Attendances { get; } = [None, .. Enum.GetValues<Attendance>().Select(a => new SelectListItem(texts[GradingWords.Of(a)], a.ToString()))];

    public SelectListItem[] Results { get; } = [None, .. year.Results.Select(r => new SelectListItem(texts[PledgeLabels.Of(r)], r.ToString()))];

    public SelectListItem[] Reasons { get; } = [new(texts["is graded"], ""), .. Enum.GetValues<NotGraded>().Select(r => new SelectListItem(texts[GradingWords.Of(r)], r.ToString()))];
}
