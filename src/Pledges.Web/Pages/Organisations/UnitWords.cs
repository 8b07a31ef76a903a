using Pledges.Data.Queries;
using Pledges.Domain.Organisations;
using Pledges.Web.Localisation;

namespace Pledges.Web.Pages.Organisations;

/// <summary>Levels are data and carry their names in both languages.</summary>
public static class UnitWords
{
    public static string Level(UnitRow row) => Level(row.Level, row.LevelEn);

    public static string Level(LevelType level, DateOnly day)
    {
        var (name, nameEn) = level.NameOn(day);
        return Level(name, nameEn);
    }

    public static string Level(string vietnamese, string english) => Languages.Current == Languages.English ? english : vietnamese;

    /// <summary>"01/01/2010 – nay" in words; the end is the first day on which it no longer held, so the day before is shown.</summary>
    public static string Time(DateOnly from, DateOnly? to, Texts texts) =>
        to is { } end ? texts["{0} to {1}", VietnamTime.Date(from), VietnamTime.Date(end.AddDays(-1))] : texts["since {0}", VietnamTime.Date(from)];
}
