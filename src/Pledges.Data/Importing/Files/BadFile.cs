using Pledges.Domain.Shared;

namespace Pledges.Data.Importing.Files;

/// <summary>Why a file cannot be read at all. One sentence each; nothing has been written.</summary>
internal static class BadFile
{
    public const long LargestUnpacked = 1024L * 1024 * 1024;
    private const int MegaByte = 1024 * 1024;

    public static RuleBroken NotThere(string path) =>
        new(nameof(NotThere), "There is no file or folder “{0}”.", path);

    public static RuleBroken NoTables(string path) =>
        new(nameof(NoTables), "The folder “{0}” holds no CSV file.", Path.GetFileName(Path.TrimEndingDirectorySeparator(path)));

    public static RuleBroken NoKnownSheet() =>
        new(nameof(NoKnownSheet), "None of the sheets has a name that is known; the first is called “{0}”, for example.", "Tổ chức");

    public static RuleBroken NotUtf8(string name) =>
        new(nameof(NotUtf8), "“{0}” is not written in UTF-8. Save it as “CSV UTF-8” and try again.", name);

    public static RuleBroken Utf16(string name) =>
        new(nameof(Utf16), "“{0}” is written in UTF-16. Save it as “CSV UTF-8” and try again.", name);

    public static RuleBroken BadQuotes(string name, int row) =>
        new(nameof(BadQuotes), "“{0}”, row {1}: the quotation marks do not match. A cell that begins with a quotation mark must end with one.", name, row);

    public static RuleBroken NotAWorkbook(string name) =>
        new(nameof(NotAWorkbook), "“{0}” is not an Excel workbook (.xlsx).", name);

    public static RuleBroken Encrypted(string name) =>
        new(nameof(Encrypted), "“{0}” is protected by a password or is an old .xls file. Save it as .xlsx without a password and try again.", name);

    public static RuleBroken Damaged(string name) =>
        new(nameof(Damaged), "“{0}” is damaged or incomplete.", name);

    public static RuleBroken TooLarge(string name) =>
        new(nameof(TooLarge), "“{0}” is too large: at most {1} MB unpacked.", name, LargestUnpacked / MegaByte);

    public static RuleBroken TwiceThere(string sheet, string first, string second) =>
        new(nameof(TwiceThere), "The sheet “{0}” is there twice: “{1}” and “{2}”.", sheet, first, second);
}
