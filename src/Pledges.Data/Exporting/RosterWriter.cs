using Pledges.Data.Importing;

namespace Pledges.Data.Exporting;

/// <summary>
/// Writes sheets one after the other. Everything goes to a place beside the target first; what is there stays until
/// <see cref="Finish"/>.
/// </summary>
internal abstract class RosterWriter : IDisposable
{
    public abstract void BeginSheet(RosterSheet sheet);

    /// <summary>Cells in the order of the sheet: text, dates, whole numbers, null.</summary>
    public abstract void WriteRow(IReadOnlyList<object?> cells);

    public abstract void EndSheet();

    /// <summary>Puts what was written where it was asked for.</summary>
    public abstract void Finish();

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
