using Pledges.Domain.Wording;

namespace Pledges.Domain.Pledging;

/// <summary>What a member notes of a deed; the count is in the unit of the commitment (hộ, buổi, lượt …).</summary>
public sealed record DiaryNote(DateOnly On, int? CommitmentNo, string Text, int? Count, bool IsShared);

/// <summary>A dated entry in the diary of deeds; private unless shared with the cell.</summary>
public sealed class DiaryEntry
{
    public const int TextLength = 1000;
    public const int LargestCount = 1_000_000;

    private DiaryEntry()
    {
    }

    internal DiaryEntry(DiaryNote note) =>
        (On, CommitmentNo, Text, Count, IsShared) = (note.On, note.CommitmentNo, VietnameseText.CleanLines(note.Text), note.Count, note.IsShared);

    public int Id { get; private set; }
    public int PledgeId { get; private set; }
    public DateOnly On { get; private set; }
    public int? CommitmentNo { get; private set; }
    public string Text { get; private set; } = "";
    public int? Count { get; private set; }
    public bool IsShared { get; private set; }
}
