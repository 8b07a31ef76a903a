using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Seeding.Demo.Course;

/// <summary>The mid-year checks of the demo cell: most are done, one commitment cannot be kept, and the secretary has remarked on it.</summary>
internal sealed class DemoMidYear(PledgesDb db, Stage stage)
{
    private static readonly string[] Notes = ["Đã được một nửa, các hộ ủng hộ.", "Chậm do mưa nhiều, quý III làm bù.", "Đang làm đều hằng tháng."];

    public async Task WriteAsync(CancellationToken cancel)
    {
        var (from, until) = (stage.Year.MidYearFrom, stage.Year.MidYearUntil);
        var ids = stage.Ordinary.Select(p => p.Id).Append(FixedPeople.Confirmed).ToList();
        var pledges = await db.Pledges.Include(p => p.Commitments.OrderBy(c => c.No)).Include(p => p.MidYearCheck!.Answers).AsSplitQuery()
            .Where(p => p.Year == stage.Year.Year && ids.Contains(p.MemberId) && (p.State == PledgeState.Confirmed || p.State == PledgeState.SelfReviewed) && p.ConfirmedOn < from).OrderBy(p => p.MemberId).ToListAsync(cancel);
        foreach (var (i, pledge) in pledges.Index())
        {
            var on = from.AddDays(4 + (i * 3 % 24));
            // Every fourth has not answered.
            if (i % 4 == 3 || on > stage.Today)
            {
                continue;
            }

            var answers = pledge.Commitments.Select((c, no) => (c.Key, Answer: AnswerOf(i, no))).ToDictionary(a => a.Key, a => a.Answer);
            pledge.CheckMidYear(stage.Year, answers, Stage.As(stage.People[pledge.MemberId - 1], on), stage.At(on));
            if (i % 5 == 1 && on.AddDays(3) is var later && later <= stage.Today && later <= until)
            {
                pledge.RemarkMidYear(stage.Year, "Chi bộ sẽ cùng đồng chí gặp các hộ còn lại trong tháng tới.", Stage.As(stage.Secretary, later), stage.At(later));
            }
        }
    }

    private static (Outlook? Outlook, string? Note) AnswerOf(int pledge, int commitment) => ((pledge + commitment) % 6) switch
    {
        0 => (Outlook.Behind, Notes[1]),
        1 => (Outlook.OnTrack, Notes[0]),
        2 when pledge % 5 == 1 => (Outlook.Impossible, "Công trình dừng nên không còn việc để làm."),
        _ => (Outlook.OnTrack, commitment == 0 ? Notes[2] : null),
    };
}
