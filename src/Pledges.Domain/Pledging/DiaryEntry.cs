using Pledges.Domain.Wording;

namespace Pledges.Domain.Pledging;

/// <summary>
/// What a member notes of a deed; the count is in the unit of the commitment (hộ, buổi, lượt …). The evidence is told and
/// referred to by its number, never uploaded.
/// </summary>
public sealed record DiaryNote(DateOnly On, int? CommitmentKey, string Text, int? Count, bool IsShared, string? Evidence = null, string? EvidenceNo = null, int? ModelId = null);

/// <summary>A dated entry in the diary of deeds; private unless shared with the cell.</summary>
public sealed class DiaryEntry
{
    public const int TextLength = 1000;
    public const int LargestCount = 1_000_000;
    public const int EvidenceLength = 300;
    public const int EvidenceNoLength = 100;

    private DiaryEntry()
    {
    }

    internal DiaryEntry(DiaryNote note)
    {
        (On, CommitmentKey, Text, Count, IsShared, ModelId) = (note.On, note.CommitmentKey, VietnameseText.CleanLines(note.Text), note.Count, note.IsShared, note.ModelId);
        (Evidence, EvidenceNo) = (Given(note.Evidence), Given(note.EvidenceNo));
    }

    public int Id { get; private set; }
    public int PledgeId { get; private set; }
    public DateOnly On { get; private set; }

    /// <summary><see cref="Commitment.Key"/> of what it is about; null is the pledge in general.</summary>
    public int? CommitmentKey { get; private set; }
    public string Text { get; private set; } = "";
    public int? Count { get; private set; }
    public bool IsShared { get; private set; }

    /// <summary>What shows the deed: minutes, a list, a photograph on file.</summary>
    public string? Evidence { get; private set; }

    /// <summary>Number under which the evidence is filed.</summary>
    public string? EvidenceNo { get; private set; }

    /// <summary>The practice model it was done for.</summary>
    public int? ModelId { get; private set; }

    private static string? Given(string? text) => VietnameseText.Clean(text) is { Length: > 0 } clean ? clean : null;
}
