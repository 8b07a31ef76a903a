namespace Pledges.Data.Importing;

/// <summary>
/// Text that an office program would take for a formula gets an apostrophe in front, and loses it again on import. Text that
/// already has one gets another, so that what comes back is exactly what went out.
/// </summary>
internal static class CellGuard
{
    /// <summary>For CSV, where every cell may be taken for a formula.</summary>
    public static string On(string text) => LooksLikeFormula(text.TrimStart('\'')) ? "'" + text : text;

    /// <summary>For workbooks, whose text cells are never formulas: only what <see cref="Off"/> would change.</summary>
    public static string OnText(string text) => text.StartsWith('\'') ? On(text) : text;

    public static string Off(string text) => text.StartsWith('\'') && LooksLikeFormula(text.TrimStart('\'')) ? text[1..] : text;

    private static bool LooksLikeFormula(string text) => text.Length > 0 && text[0] is ('=' or '+' or '-' or '@');
}
