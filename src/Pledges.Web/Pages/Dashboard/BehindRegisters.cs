using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Figures;
using Pledges.Domain.Access;
using Pledges.Domain.Figures;

namespace Pledges.Web.Pages.Dashboard;

/// <summary>What stands behind a figure of the registers, as far as the reader may see it.</summary>
public sealed record BehindRegisters
{
    public static BehindRegisters Nothing { get; } = new();

    /// <summary>Grassroots organisations, for figures over organisations; null for the others.</summary>
    public IReadOnlyList<OrganisationFact>? Organisations { get; init; }

    public static async Task<BehindRegisters> OfAsync(FigureModel page, PledgesDb db, Actor actor, CancellationToken cancel)
    {
        var figure = page.Figure;
        if (figure.Id is "plans" or "org_clean_strong")
        {
            var facts = await db.OrganisationFacts(page.Year!.Value, page.Day).Where(f => f.Path.StartsWith(page.Board.Path)).OrderBy(f => f.Code).ToListAsync(cancel);
            return new BehindRegisters { Organisations = [.. Chosen(figure, page.Part, facts)] };
        }

        return Nothing;
    }

    private static IEnumerable<OrganisationFact> Chosen(Figure figure, PartOfFigure part, IEnumerable<OrganisationFact> facts)
    {
        Func<OrganisationFact, bool> counted = figure.Id == "plans" ? f => f.IsPlanned : f => f.Grade is { } grade && OrganisationCounts.IsTopGrade(grade);
        var all = figure.Id == "plans" ? facts : facts.Where(f => f.Grade is not null);
        return part switch
        {
            PartOfFigure.All => all,
            PartOfFigure.Counted => all.Where(counted),
            _ => all.Where(f => !counted(f)),
        };
    }
}
