using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Grading;
using Pledges.Domain.Organisations;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Importing;

/// <summary>The words that are data: levels, grade schemes with their grades, sections of the form of a year.</summary>
internal sealed class RosterReferences
{
    private const string OfTheTask = " nhiệm vụ";
    private readonly Dictionary<string, LevelType> levelsByName = [];
    private readonly Dictionary<string, GradeScheme> schemes = [];
    private readonly Dictionary<(string Scheme, GradeSubject Subject, string Name), string> grades = [];
    private readonly Dictionary<int, Dictionary<string, string>> sections = [];
    private readonly Dictionary<int, int> formsOfYears = [];
    private readonly Dictionary<string, string> topics = [];
    private IReadOnlyList<FormVersion> forms = [];

    public Dictionary<string, LevelType> Levels { get; } = [];

    /// <summary>Closed with a snapshot: their records do not change.</summary>
    public HashSet<int> FrozenYears { get; } = [];

    public IEnumerable<string> SchemeCodes => schemes.Keys;

    public IEnumerable<string> TopicCodes => topics.Values.Distinct();

    public KnownDecisions Decisions { get; private init; } = new();

    public static async Task<RosterReferences> LoadAsync(PledgesDb db, CancellationToken cancel)
    {
        var read = new RosterReferences
        {
            forms = await db.Forms.AsNoTracking().OrderBy(f => f.FromYear).ToListAsync(cancel),
            Decisions = await KnownDecisions.LoadAsync(db, cancel),
        };
        foreach (var topic in await db.InspectionTopics.AsNoTracking().OrderBy(t => t.Code).ToListAsync(cancel))
        {
            foreach (var name in new[] { topic.Code, topic.Name, topic.NameEn })
            {
                read.topics[TextKey.Of(name)] = topic.Code;
            }
        }

        foreach (var level in await db.LevelTypes.Include(l => l.Names).AsNoTracking().ToListAsync(cancel))
        {
            read.Levels[level.Code] = level;
            foreach (var name in new[] { level.Code, level.Name, level.NameEn }.Concat(level.Names.SelectMany(n => new[] { n.Name, n.NameEn })))
            {
                read.levelsByName[TextKey.Of(name)] = level;
            }
        }

        foreach (var (name, code) in new[] { ("chi bộ", "CELL"), ("thành phố", "CITY"), ("thành ủy", "CITY") })
        {
            if (read.Levels.TryGetValue(code, out var level))
            {
                read.levelsByName.TryAdd(TextKey.Of(name), level);
            }
        }

        foreach (var scheme in await db.GradeSchemes.AsNoTracking().ToListAsync(cancel))
        {
            read.schemes[scheme.Code] = scheme;
            foreach (var grade in scheme.Grades)
            {
                foreach (var name in new[] { grade.Code, grade.Name, grade.NameEn, grade.Name.Replace(OfTheTask, "", StringComparison.Ordinal) })
                {
                    read.grades[(scheme.Code, grade.Subject, name)] = read.grades[(scheme.Code, grade.Subject, TextKey.Of(name))] = grade.Code;
                }
            }
        }

        foreach (var year in await db.Years.AsNoTracking().Select(y => new { y.Year, y.FormVersionId }).ToListAsync(cancel))
        {
            read.formsOfYears[year.Year] = year.FormVersionId;
        }

        read.FrozenYears.UnionWith(await db.Years.Where(y => y.State == YearState.Closed && db.Snapshots.Any(s => s.Year == y.Year)).Select(y => y.Year).ToListAsync(cancel));
        return read;
    }

    /// <summary>Code of the inspection topic by its code or name.</summary>
    public string? Topic(string text) => topics.GetValueOrDefault(TextKey.Of(text));

    public LevelType? Level(string text) => levelsByName.GetValueOrDefault(TextKey.Of(text));

    public GradeScheme? Scheme(string text) => schemes.GetValueOrDefault(text.ToUpperInvariant());

    public string? Grade(GradeScheme scheme, GradeSubject subject, string text) =>
        grades.TryGetValue((scheme.Code, subject, text), out var verbatim) ? verbatim : grades.GetValueOrDefault((scheme.Code, subject, TextKey.Of(text)));

    /// <summary>Code of the scheme in force in a year; of the newest where no scheme claims the year.</summary>
    public string SchemeOf(int year) =>
        (schemes.Values.FirstOrDefault(s => s.FromYear <= year && (s.ToYear is null || year <= s.ToYear)) ?? schemes.Values.MaxBy(s => s.FromYear)!).Code;

    /// <summary>The form of a year; of a year that is not there yet, the newest form of that time.</summary>
    public FormVersion FormOf(int year) =>
        formsOfYears.TryGetValue(year, out var id) ? forms.First(f => f.Id == id) : forms.LastOrDefault(f => f.FromYear <= year) ?? forms[0];

    /// <summary>Code of the form's section by its code, its title or its number; null when the form has no such section.</summary>
    public string? Section(int year, string text)
    {
        if (!sections.TryGetValue(year, out var known))
        {
            known = [];
            foreach (var section in FormOf(year).Sections)
            {
                foreach (var name in new[] { section.Code, section.Title, section.TitleEn, section.No.ToString(System.Globalization.CultureInfo.InvariantCulture) })
                {
                    known[name] = known[TextKey.Of(name)] = section.Code;
                }
            }

            sections[year] = known;
        }

        return known.TryGetValue(text, out var verbatim) ? verbatim : known.GetValueOrDefault(TextKey.Of(text));
    }
}
