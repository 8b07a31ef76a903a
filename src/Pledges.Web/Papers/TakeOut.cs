using Pledges.Domain.Wording;

namespace Pledges.Web.Papers;

/// <summary>What is asked of a page beside looking at it: the form in which a file is taken, and what it is for.</summary>
/// <param name="Format">docx, xlsx or csv; anything else is looking.</param>
/// <param name="Purpose">As typed.</param>
public sealed record TakeOut(string? Format, string? Purpose)
{
    public const string Docx = "docx";
    public const string Xlsx = "xlsx";
    public const string Csv = "csv";

    /// <summary>The names in the address, which are those of the form.</summary>
    public const string PurposeField = "purpose";
    public const int ShortestPurpose = 3;
    public const int LongestPurpose = 200;

    public bool IsFile => Format is Docx or Xlsx or Csv;

    public string What => VietnameseText.Clean(Purpose);

    public bool HasPurpose => What.Length is >= ShortestPurpose and <= LongestPurpose;
}
