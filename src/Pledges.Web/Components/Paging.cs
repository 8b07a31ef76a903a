namespace Pledges.Web.Components;

/// <summary>Where a reader is in a long list. Pages begin at 1; a page beyond the end is the last one.</summary>
public sealed record Paging
{
    public const int PageSize = 50;

    public Paging(int page, int total)
    {
        Total = total;
        Pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        Page = Math.Clamp(page, 1, Pages);
    }

    public int Page { get; }

    public int Pages { get; }

    public int Total { get; }

    public int Skip => (Page - 1) * PageSize;

    public int From => Total == 0 ? 0 : Skip + 1;

    public int To => Math.Min(Skip + PageSize, Total);
}
