using Pledges.Data.Grading;
using Pledges.Domain.Grading;
using Pledges.Domain.Pledging;

namespace Pledges.Web.Pages.Grading;

/// <summary>Grades many at once: gives everyone who has none yet the same, and tells who was left out.</summary>
public sealed class FillInput
{
    public Attendance? Attendance { get; set; }
    public PledgeResult? Result { get; set; }
    public string? Grade { get; set; }

    /// <returns>The members for whom nothing of what was asked could be filled in, because it does not fit them.</returns>
    public IReadOnlyList<MeetingPerson> Into(MeetingInput input, IReadOnlyCollection<MeetingPerson> people)
    {
        var leftOut = new List<MeetingPerson>();
        foreach (var (row, person) in input.Rows.Join(people, r => r.MemberId, p => p.MemberId, (r, p) => (r, p)))
        {
            var mayGrade = person.Status is null && row.NotGraded is null && string.IsNullOrWhiteSpace(row.DisciplineNo) && row.DisciplinedOn is null;
            if ((Grade is not null && !mayGrade) || (Result is not null && !person.HasAssessablePledge))
            {
                leftOut.Add(person);
            }

            if (person.Status is null)
            {
                row.Attendance ??= Attendance;
            }

            row.Result ??= person.HasAssessablePledge ? Result : null;
            row.Grade = string.IsNullOrEmpty(row.Grade) && mayGrade ? Grade : row.Grade;
        }

        return leftOut;
    }
}
