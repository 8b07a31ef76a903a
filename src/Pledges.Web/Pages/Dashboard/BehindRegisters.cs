using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Figures;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Figures;
using Pledges.Domain.Planning;

namespace Pledges.Web.Pages.Dashboard;

/// <summary>One instance of an inspection or one decision on discipline: of whom, by which decision, and what it was.</summary>
/// <param name="Url">The page of the register.</param>
/// <param name="DecisionNo">Number of the decision.</param>
/// <param name="On">Its day.</param>
/// <param name="Subject">Organisation or member; null where the reader may not see the name.</param>
/// <param name="MemberId">The member, whose record was read with this line.</param>
/// <param name="What">English key of the topic or form.</param>
public sealed record RegisterLine(string Url, string DecisionNo, DateOnly On, string? Subject, int? MemberId, string What);

/// <summary>What stands behind a figure of the registers, as far as the reader may see it.</summary>
public sealed record BehindRegisters
{
    public static BehindRegisters Nothing { get; } = new();

    /// <summary>Grassroots organisations, for figures over organisations; null for the others.</summary>
    public IReadOnlyList<OrganisationFact>? Organisations { get; init; }

    /// <summary>Socio-economic indicators.</summary>
    public IReadOnlyList<Indicator>? Indicators { get; init; }

    /// <summary>Inspections and decisions on discipline, as far as the registers show them to the reader.</summary>
    public IReadOnlyList<RegisterLine>? Lines { get; init; }

    public static async Task<BehindRegisters> OfAsync(FigureModel page, PledgesDb db, Actor actor, CancellationToken cancel) => page.Figure.Id switch
    {
        "plans" or "org_clean_strong" => new BehindRegisters
        {
            Organisations = page.Shown(Chosen(page.Figure, page.Part, await db.OrganisationFacts(page.Year!.Value, page.Day).Where(f => f.Path.StartsWith(page.Board.Path)).OrderBy(f => f.Code).ToListAsync(cancel))),
        },
        "targets_met" when page.Board.Above.Count == 0 => new BehindRegisters
        {
            Indicators = Chosen(page.Part, await db.Indicators.AsNoTracking().Where(i => i.Year == page.Year).OrderBy(i => i.Code).ToListAsync(cancel)),
        },
        var id when id.StartsWith("inspected.", StringComparison.Ordinal) && !page.IsHidden => new BehindRegisters { Lines = await InspectedAsync(page, db, actor, cancel) },
        var id when id.StartsWith("disciplined.", StringComparison.Ordinal) && !page.IsHidden => new BehindRegisters { Lines = await DisciplinedAsync(page, db, actor, cancel) },
        _ => Nothing,
    };

    private static async Task<IReadOnlyList<RegisterLine>> InspectedAsync(FigureModel page, PledgesDb db, Actor actor, CancellationToken cancel)
    {
        var all = await db.InspectionsBehindAsync(db.InspectionSubjects.VisibleTo(db, actor), page.Asked, page.Board.Unit.Id, cancel);
        var facts = page.Shown([.. all.Where(f => page.Figure.Id switch
        {
            "inspected.members" => f.MemberId is not null,
            "inspected.role_model" => f.UnitId is not null && f.TopicCode == InspectionsCounted.RoleModel,
            _ => f.UnitId is not null,
        })]);
        var names = await NamesAsync(db, actor, facts.Select(f => f.MemberId), cancel);
        var units = facts.Select(f => f.UnitId).OfType<int>().Distinct().ToList();
        var versions = (await db.UnitVersions.AsNoTracking().Where(v => units.Contains(v.UnitId)).ToListAsync(cancel)).ToLookup(v => v.UnitId);
        return [.. facts.Select(f => new RegisterLine(
            $"/inspections/{f.InspectionId}", f.DecisionNo, f.DecidedOn,
            f.UnitId is { } unit ? versions[unit].OrderBy(v => v.From).LastOrDefault(v => v.From <= f.DecidedOn)?.Name : names.GetValueOrDefault(f.MemberId!.Value), f.MemberId, TopicOf(f.TopicCode)))];
    }

    private static async Task<IReadOnlyList<RegisterLine>> DisciplinedAsync(FigureModel page, PledgesDb db, Actor actor, CancellationToken cancel)
    {
        var all = await db.DisciplineBehindAsync(db.Disciplines.VisibleTo(db, actor), page.Asked, page.Board.Unit.Id, cancel);
        var facts = page.Shown([.. all.Where(f => page.Figure.Id switch
        {
            "disciplined.example" or "disciplined.example_rate" => f.IsLackOfExample,
            "disciplined.leaders" => f.IsLeader,
            _ => true,
        })]);
        var names = await NamesAsync(db, actor, facts.Select(f => (int?)f.MemberId), cancel);
        return [.. facts.Select(f => new RegisterLine(
            $"/discipline/{f.DecisionId}", f.DecisionNo, f.DecidedOn, names.GetValueOrDefault(f.MemberId), f.MemberId, FormWords.Of(f.Form.ToString().ToUpperInvariant())))];
    }

    private static async Task<IReadOnlyDictionary<int, string>> NamesAsync(PledgesDb db, Actor actor, IEnumerable<int?> memberIds, CancellationToken cancel)
    {
        var ids = memberIds.OfType<int>().Distinct().ToList();
        return ids.Count == 0 ? new Dictionary<int, string>() : await db.Members.VisibleTo(actor).Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.FullName, cancel);
    }

    private static string TopicOf(string code) => code switch
    {
        InspectionsCounted.RoleModel => "Role-model rules",
        "DIRECTIVE_05" => "Directive 05-CT/TW",
        "RESOLUTION_TW4" => "Resolution 4 of the Central Committee",
        _ => "Another topic",
    };

    private static List<OrganisationFact> Chosen(Figure figure, PartOfFigure part, IEnumerable<OrganisationFact> facts)
    {
        Func<OrganisationFact, bool> counted = figure.Id == "plans" ? f => f.IsPlanned : f => f.Grade is { } grade && OrganisationCounts.IsTopGrade(grade);
        return [.. Part(part, figure.Id == "plans" ? facts : facts.Where(f => f.Grade is not null), counted)];
    }

    private static List<Indicator> Chosen(PartOfFigure part, IEnumerable<Indicator> indicators) => [.. Part(part, indicators, i => i.IsMet)];

    private static IEnumerable<T> Part<T>(PartOfFigure part, IEnumerable<T> all, Func<T, bool> counted) => part switch
    {
        PartOfFigure.All => all,
        PartOfFigure.Counted => all.Where(counted),
        _ => all.Where(item => !counted(item)),
    };
}
