using Pledges.Domain.Organisations;
using Pledges.Web.Localisation;

namespace Pledges.Web.Pages.Organisations.Levels;

/// <summary>The words for levels.</summary>
public static class LevelWords
{
    public static string InForce(LevelType level, Texts texts) => (level.From, level.To) switch
    {
        (null, null) => texts["always"],
        (null, { } to) => texts["until {0}", VietnamTime.Date(to.AddDays(-1))],
        ({ } from, var to) => UnitWords.Time(from, to, texts),
    };

    public static string May(LevelType level, Texts texts)
    {
        IEnumerable<string?> may =
        [
            level.MayHaveChildren ? texts["have units below it"].Value : null,
            level.MayHoldMembers ? texts["hold members"].Value : null,
            level.IsGrassroots ? texts["is a grassroots organisation"].Value : null,
        ];
        return string.Join(", ", may.OfType<string>());
    }

    /// <summary>Every name with its first day, the newest first.</summary>
    public static IEnumerable<string> Names(LevelType level, Texts texts) =>
        level.Names.OrderByDescending(n => n.From).Select(n => $"{UnitWords.Level(n.Name, n.NameEn)} ({texts["since {0}", VietnamTime.Date(n.From)]})").Append(UnitWords.Level(level.Name, level.NameEn));
}
