using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Grading;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;

namespace Pledges.Data.Seeding.Demo.Course;

/// <summary>What a meeting says of each: the grades stored of a closed year, otherwise those that follow from the results.</summary>
internal sealed class DemoGrades(DateOnly day, GradeScheme scheme, IReadOnlyDictionary<int, PledgeResult?> results, IReadOnlyDictionary<int, string> stored)
{
    private static readonly string[] Remarks = ["Cần nói trước, làm trước trong việc chung của phố.", "Nên ghi nhật ký đều hơn.", "Giữ nền nếp, mạnh dạn góp ý hơn."];

    private int best;

    /// <summary>Null in the running year while no pledge has a result.</summary>
    public static async Task<DemoGrades?> LoadAsync(PledgesDb db, PledgeYear year, GradeScheme scheme, List<Person> present, DateOnly day, CancellationToken cancel)
    {
        var ids = present.ConvertAll(p => p.Id);
        var results = await db.Pledges.Where(p => p.Year == year.Year && ids.Contains(p.MemberId)).ToDictionaryAsync(p => p.MemberId, p => p.Result, cancel);
        var stored = await db.MemberGrades.Where(g => g.Year == year.Year && ids.Contains(g.MemberId)).ToDictionaryAsync(g => g.MemberId, g => g.Grade, cancel);
        return stored.Count == 0 && results.Values.All(r => r is null) ? null : new DemoGrades(day, scheme, results, stored);
    }

    /// <summary>Who has a grade was there and voted, but for one on leave.</summary>
    public IReadOnlyList<Domain.Grading.MemberRecord> RecordsOf(IReadOnlyList<Person> people)
    {
        var graded = people.Where(p => !p.IsAbsentOn(day)).Select(p => (p.Id, Grade: GradeOf(p))).Where(g => g.Grade is not null).ToDictionary(g => g.Id, g => g.Grade!);
        var onLeave = graded.Count > 2 ? graded.Keys.First() : 0;
        return [.. people.Select((p, i) => RecordOf(p, i, graded.GetValueOrDefault(p.Id), p.Id == onLeave, graded.Count - (onLeave == 0 ? 0 : 1)))];
    }

    private Domain.Grading.MemberRecord RecordOf(Person person, int no, string? grade, bool isOnLeave, int voters)
    {
        var result = results.GetValueOrDefault(person.Id);
        var blank = new Domain.Grading.MemberRecord(person.Id) { Result = result };
        if (person.IsAbsentOn(day))
        {
            return blank with { NotGraded = person.Absences.First(a => a.Covers(day)).Kind == Domain.Members.StatusKind.Exempt ? NotGraded.Exempt : NotGraded.Suspended, Result = null };
        }

        if (grade is null)
        {
            return blank with { Attendance = Attendance.AbsentWithLeave, NotGraded = NotGraded.TooShort };
        }

        var rank = scheme.MembersGrade(grade)!.Rank;
        return blank with
        {
            Attendance = isOnLeave ? Attendance.AbsentWithLeave : Attendance.Present,
            Grade = grade,
            Votes = VotesFor(rank, no, voters),
            Invalid = InvalidOf(no, voters),
            Criticism = no % 3 == 0 ? Remarks[no % Remarks.Length] : null,
            SelfCriticism = no % 4 == 0 ? "Có tháng chưa ghi nhật ký, một việc làm chậm." : null,
            GeneralPoints = scheme.Points is null ? null : 31 - (4 * rank) + (no % 3),
            ConductPoints = scheme.Points is null ? null : 19 - (2 * rank),
            TaskPoints = scheme.Points is null ? null : 77 - (12 * rank) + (no % 4),
        };
    }

    // One in twelve at most is best, which any cap allows.
    private string? GradeOf(Person person) => stored.Count > 0 ? stored.GetValueOrDefault(person.Id) : results.GetValueOrDefault(person.Id) switch
    {
        PledgeResult.Excellent when ++best <= results.Count / 12 => "EXCELLENT",
        PledgeResult.Excellent or PledgeResult.Good => "GOOD",
        PledgeResult.Poor => "FAILED",
        PledgeResult.Fair => "FAIR",
        _ => null,
    };

    private static int InvalidOf(int no, int voters) => no % 7 == 3 && voters > 4 ? 1 : 0;

    private Dictionary<string, int> VotesFor(int rank, int no, int voters)
    {
        var others = Math.Min(voters / 4, no % 4);
        var ranks = scheme.MembersGrades.ToDictionary(g => g.Rank, g => g.Code);
        return new() { [ranks[rank]] = voters - others - InvalidOf(no, voters), [ranks[rank == 4 ? 3 : rank + 1]] = others };
    }
}
