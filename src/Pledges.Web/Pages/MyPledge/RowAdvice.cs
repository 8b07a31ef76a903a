using Pledges.Domain.Pledging;
using Pledges.Web.Copying;

namespace Pledges.Web.Pages.MyPledge;

/// <summary>For whom advice is asked: the writer, the year, the cell of today.</summary>
public sealed record Writer(int MemberId, PledgeYear Year, int? CellId, DateOnly Today);

public static class RowAdvice
{
    public static async Task<AdviceShown> OnAsync(PledgeAdvisor advisor, CommitmentText text, Writer writer, Examples examples, CancellationToken cancel)
    {
        var advice = await advisor.OnAsync(text, await advisor.PostOfAsync(writer.MemberId, writer.Today, cancel), cancel);
        var like = await advisor.LikeAsync(text.Deed, writer.MemberId, writer.Year.Year, writer.CellId, writer.Today, cancel);
        return AdviceShown.Of(advice, writer.Year.Form.Section(text.Section) is { DeedAndDeadlineSuffice: true }, like, examples, text.Section);
    }
}
