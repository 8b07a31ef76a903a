using Pledges.Domain.Members;

namespace Pledges.Domain.Organisations;

/// <summary>What belongs to a unit and has to go somewhere when the unit ends.</summary>
public enum BelongingKind
{
    /// <summary>A unit directly below.</summary>
    Unit = 1,

    /// <summary>A member, with the pledges that follow them.</summary>
    Member = 2,
    Post = 3,

    /// <summary>An open transfer that leaves the unit.</summary>
    Departure = 4,

    /// <summary>An open transfer that comes to the unit.</summary>
    Arrival = 5,

    /// <summary>A practice model of the unit that still runs.</summary>
    Model = 6,

    /// <summary>An open remedy after an inspection.</summary>
    Remedy = 7,

    /// <summary>An open task that the unit leads.</summary>
    Task = 8,

    /// <summary>A plan or programme in force, which the unit that takes over goes on with, or one still being written, which it gets.</summary>
    Plan = 9,

    /// <summary>A member who becomes secretary of a unit with the event; known by the member.</summary>
    Secretary = 10,

    /// <summary>An open task in which the unit co-ordinates.</summary>
    TaskShare = 11,

    /// <summary>An open task that the unit issued.</summary>
    TaskIssued = 12,
}

/// <summary>One thing of a unit as an event sees it.</summary>
public sealed class Belonging(BelongingKind kind, int id, string label, OrgUnit at)
{
    private readonly string name = "";
    private int noOfItsName;

    public BelongingKind Kind => kind;

    public int Id => id;

    /// <summary>How a person knows it: a name, a post, the number of a decision.</summary>
    public string Label => label;

    /// <summary>
    /// How files know it among what its unit has: a card code, a card code with the post, the name of a model or task; empty where
    /// they do not. Two of one name are "…" and "… #2".
    /// </summary>
    public string Key
    {
        get => noOfItsName > 1 ? $"{name} #{noOfItsName}" : name;
        init => name = value;
    }

    /// <summary>The day on which an event or the register brought it to where it is, where that is of interest.</summary>
    public DateOnly? CameOn { get; set; }

    /// <summary>The member whose post or transfer it is; it follows them.</summary>
    public int? MemberId { get; init; }

    /// <summary>A member with a pledge that is running, a post of a secretary.</summary>
    public bool HasOpenPledge { get; init; }
    public bool IsSecretary { get; init; }

    public bool IsPartOfTask => kind is BelongingKind.Task or BelongingKind.TaskShare or BelongingKind.TaskIssued;

    /// <summary>Of a post.</summary>
    public PostType? PostType { get; init; }
    public string? Title { get; init; }

    /// <summary>Where it belongs; null once it has ended.</summary>
    public OrgUnit? At { get; internal set; } = at;

    /// <summary>Numbers those of one kind and name at one unit, in the order in which they came to be.</summary>
    public static void TellApart(IEnumerable<Belonging> things)
    {
        foreach (var alike in things.GroupBy(b => (b.Kind, b.At, b.name)))
        {
            foreach (var (thing, i) in alike.OrderBy(b => b.Id).Select((b, i) => (b, i)))
            {
                thing.noOfItsName = i + 1;
            }
        }
    }
}

/// <summary>One thing goes from a unit to another, or ends.</summary>
public sealed record BelongingMove(Belonging Thing, OrgUnit From, OrgUnit? To)
{
    public BelongingKind Kind => Thing.Kind;

    public int SubjectId => Thing.Id;
}
