using Microsoft.EntityFrameworkCore;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Figures;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Queries;

/// <summary>A practice model with what can be told of it in numbers for a year.</summary>
public sealed record PracticeModelRow
{
    public required int Id { get; init; }
    public required string Name { get; init; }
    public required string Field { get; init; }
    public required string Description { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly? To { get; init; }
    public required int UnitId { get; init; }
    public required string UnitName { get; init; }

    /// <summary>Taken over from another unit.</summary>
    public required bool IsReplica { get; init; }

    /// <summary>Units that took it over.</summary>
    public required int Replicas { get; init; }

    /// <summary>Members who take part today.</summary>
    public required int Joined { get; init; }

    /// <summary>Commitments in force of the year that name the model.</summary>
    public required int Commitments { get; init; }

    /// <summary>Members whose commitments name it.</summary>
    public required int Pledgers { get; init; }

    /// <summary>Diary entries of the year that name it and are shared with the cell.</summary>
    public required int Entries { get; init; }
    public required int? Counted { get; init; }

    /// <summary>Members who wrote those entries.</summary>
    public required int Writers { get; init; }

    public bool RunsOn(DateOnly day) => From <= day && (To is null || day < To);
}

/// <summary>A unit that took a model over, with how many take part there today.</summary>
public sealed record ModelReplica(int Id, int UnitId, string UnitName, DateOnly From, int Joined);

/// <summary>A practice model that a member has joined at some time.</summary>
public sealed record OwnModel(int Id, string Name, bool IsIn);

public static class PracticeModelRows
{
    /// <summary>Models with their numbers; one query, however many.</summary>
    public static IQueryable<PracticeModelRow> ModelRows(this PledgesDb db, int year, DateOnly today) =>
        from model in db.PracticeModels
        from version in db.UnitVersions.Where(v => v.UnitId == model.UnitId && v.To == null).DefaultIfEmpty()
        join naming in NamingOf(db, year) on model.Name equals naming.Model into namings
        from named in namings.DefaultIfEmpty()
        select new PracticeModelRow
        {
            Id = model.Id,
            Name = model.Name,
            Field = model.Field,
            Description = model.Description,
            From = model.From,
            To = model.To,
            UnitId = model.UnitId,
            UnitName = version == null ? db.UnitVersions.Where(v => v.UnitId == model.UnitId).OrderByDescending(v => v.From).Select(v => v.Name).First() : version.Name,
            IsReplica = model.CopiedFromId != null,
            Replicas = db.PracticeModels.Count(r => r.CopiedFromId == model.Id),
            Joined = model.Participations.Count(p => p.From <= today && (p.To == null || p.To > today)),
            Commitments = (int?)named!.Commitments ?? 0,
            Pledgers = (int?)named!.Pledges ?? 0,
            Entries = db.DiaryEntries.Count(d => d.ModelId == model.Id && d.IsShared && db.Pledges.Any(p => p.Id == d.PledgeId && p.Year == year)),
            Counted = db.DiaryEntries.Where(d => d.ModelId == model.Id && d.IsShared && db.Pledges.Any(p => p.Id == d.PledgeId && p.Year == year)).Sum(d => d.Count),
            Writers = db.DiaryEntries.Where(d => d.ModelId == model.Id && d.IsShared && db.Pledges.Any(p => p.Id == d.PledgeId && p.Year == year)).Select(d => d.PledgeId).Distinct().Count(),
        };

    // All models at once: one by one, each would look through the pledges of every year that name it.
    private static IQueryable<Naming> NamingOf(PledgesDb db, int year) =>
        from commitment in db.Commitments
        where commitment.Model != null
        join pledge in db.Pledges on commitment.PledgeId equals pledge.Id
        where pledge.Year == year && pledge.ConfirmedOn != null
        group commitment.PledgeId by commitment.Model into naming
        select new Naming { Model = naming.Key, Commitments = naming.Count(), Pledges = naming.Distinct().Count() };

    private sealed record Naming
    {
        public required string Model { get; init; }
        public required int Commitments { get; init; }
        public required int Pledges { get; init; }
    }

    /// <summary>The units that took a model over, by name; one query.</summary>
    public static async Task<IReadOnlyList<ModelReplica>> ReplicasOfAsync(this PledgesDb db, int modelId, DateOnly today, CancellationToken cancel = default) =>
        await (from model in db.PracticeModels
               where model.CopiedFromId == modelId
               let name = db.UnitVersions.Where(v => v.UnitId == model.UnitId).OrderByDescending(v => v.From).Select(v => v.Name).FirstOrDefault()
               orderby name
               select new ModelReplica(model.Id, model.UnitId, name!, model.From, model.Participations.Count(p => p.From <= today && (p.To == null || p.To > today)))).ToListAsync(cancel);

    /// <summary>Names of those who take part today, of the reader's own cells only.</summary>
    public static async Task<IReadOnlyList<string>> NamesInOwnCellsAsync(this PledgesDb db, int modelId, Actor actor, CancellationToken cancel = default)
    {
        var cells = actor.UnitsAs(Role.CellSecretary).ToList();
        return await (from taking in db.Participations
                      where taking.ModelId == modelId && taking.From <= actor.Today && (taking.To == null || taking.To > actor.Today)
                      join standing in db.StandingsOn(actor.Today) on taking.MemberId equals standing.MemberId
                      where cells.Contains(standing.CellId)
                      join member in db.Members on taking.MemberId equals member.Id
                      orderby member.SortName, member.Code
                      select member.FullName).ToListAsync(cancel);
    }

    public static async Task<IReadOnlyList<OwnModel>> ModelsOfAsync(this PledgesDb db, int memberId, DateOnly today, CancellationToken cancel = default) =>
        await (from model in db.PracticeModels.AsNoTracking()
               where model.Participations.Any(p => p.MemberId == memberId)
               orderby model.Name
               select new OwnModel(
                   model.Id, model.Name,
                   model.From <= today && (model.To == null || model.To > today) && model.Participations.Any(p => p.MemberId == memberId && p.From <= today && (p.To == null || p.To > today))))
            .ToListAsync(cancel);

    /// <summary>What the reader may see of a number that stands for so many people; null is hidden.</summary>
    public static int? ShownTo(this PracticeModelRow model, Actor actor, int? number, int people) =>
        SmallGroups.IsSmall(people) && !IsInside(actor, model.UnitId) ? null : number ?? 0;

    private static bool IsInside(Actor actor, int unitId) => actor.UnitIds.Contains(unitId) || actor.Grants.Any(g => g.UnitId == unitId);
}
