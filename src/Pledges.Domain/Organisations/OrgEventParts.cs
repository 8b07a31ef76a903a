namespace Pledges.Domain.Organisations;

public enum OrgEventKind
{
    Found = 1,
    Merge = 2,
    Split = 3,
    Rename = 4,

    /// <summary>Another level or sector: a commune becomes a ward, a section body a grassroots body.</summary>
    Relevel = 5,
    Move = 6,
    Dissolve = 7,

    /// <summary>Takes another event back.</summary>
    Undo = 8,
}

/// <summary>draft → (waiting →) applied → (undone); withdrawn before it is applied.</summary>
public enum OrgEventState
{
    Draft = 1,

    /// <summary>Complete; applies on its day.</summary>
    Waiting = 2,
    Applied = 3,
    Undone = 4,
    Withdrawn = 5,
}

/// <summary>What becomes of the posts at a unit that ends, where nothing else is said of one.</summary>
public enum PostsRule
{
    /// <summary>Each is decided on its own.</summary>
    Choose = 0,
    End = 1,

    /// <summary>The holder keeps it at the unit that takes over.</summary>
    Follow = 2,
}

/// <summary>The decision behind an event.</summary>
/// <param name="DecisionNo">Its number.</param>
/// <param name="DecidedOn">Its day.</param>
/// <param name="EffectiveOn">First day on which the organisation is as decided.</param>
public sealed record OrgEventDecision(string DecisionNo, DateOnly DecidedOn, DateOnly EffectiveOn);

/// <summary>A unit as an event leaves it. What is empty stays as it is; a code that is not known yet is a unit to be founded.</summary>
public sealed record ResultDetails(string Code, string? Name = null, int? LevelTypeId = null, string? Sector = null, string? ParentCode = null);

/// <summary>A unit that an event is about.</summary>
public sealed class OrgEventSource
{
    private OrgEventSource()
    {
    }

    internal OrgEventSource(int no, string code) => (No, Code) = (no, code);

    public int Id { get; private set; }
    public int EventId { get; private set; }
    public int No { get; private set; }
    public string Code { get; private set; } = "";

    /// <summary>Code of the result to which everything of this unit goes of which nothing else is said; null when all is chosen one by one.</summary>
    public string? To { get; internal set; }
}

/// <summary>A unit that comes out of an event.</summary>
public sealed class OrgEventResult
{
    private OrgEventResult()
    {
    }

    internal OrgEventResult(int no, ResultDetails details)
    {
        No = no;
        (Code, Name, LevelTypeId, Sector, ParentCode) = details;
    }

    public int Id { get; private set; }
    public int EventId { get; private set; }
    public int No { get; private set; }
    public string Code { get; private set; } = "";
    public string? Name { get; private set; }
    public int? LevelTypeId { get; private set; }
    public string? Sector { get; private set; }
    public string? ParentCode { get; private set; }

    public ResultDetails Details => new(Code, Name, LevelTypeId, Sector, ParentCode);
}

/// <summary>Where one thing goes; <see cref="To"/> is the code of a result, or null: it ends.</summary>
public sealed class OrgEventChoice
{
    private OrgEventChoice()
    {
    }

    public const int NameLength = 300;

    internal OrgEventChoice(BelongingKind kind, int subjectId, string? to) => (Kind, SubjectId, To) = (kind, subjectId, to);

    public int Id { get; private set; }
    public int EventId { get; private set; }
    public BelongingKind Kind { get; private set; }

    /// <summary>Below zero while the thing is known by its name alone: an earlier event of the same file brings it about.</summary>
    public int SubjectId { get; private set; }

    /// <summary>Code of the unit that had the thing when it was chosen, and what files call it there; see <see cref="Belonging.Key"/>.</summary>
    public string? AtCode { get; private set; }
    public string? Name { get; private set; }
    public string? To { get; internal set; }

    internal bool IsMet { get; private set; }

    internal bool IsByName { get; private set; }

    internal void Call(string atCode, string name) => (AtCode, Name) = (atCode, name);

    internal bool IsCalled(BelongingKind kind, string atCode, string name) =>
        (SubjectId < 0 || IsByName) && Kind == kind && AtCode == atCode && Name == name;

    internal void Meet(int id, string atCode, string name)
    {
        IsMet = true;
        if (SubjectId < 0 && id > 0)
        {
            (SubjectId, IsByName) = (id, true);
        }

        if (Name is null && name.Length > 0)
        {
            Call(atCode, name);
        }
    }
}

/// <summary>What an applied event moved; the source of "mapped to today" and of taking the event back.</summary>
public sealed class OrgEventMove
{
    private OrgEventMove()
    {
    }

    internal OrgEventMove(BelongingKind kind, int subjectId, int fromUnitId, int? toUnitId) =>
        (Kind, SubjectId, FromUnitId, ToUnitId) = (kind, subjectId, fromUnitId, toUnitId);

    public int Id { get; private set; }
    public int EventId { get; private set; }
    public BelongingKind Kind { get; private set; }
    public int SubjectId { get; private set; }
    public int FromUnitId { get; private set; }

    /// <summary>Null: it ended.</summary>
    public int? ToUnitId { get; private set; }
}

/// <summary>How an event found a unit and how it left it.</summary>
public sealed class OrgEventMark
{
    private OrgEventMark()
    {
    }

    internal OrgEventMark(string code, string? before, string after) => (Code, Before, After) = (code, before, after);

    public int Id { get; private set; }
    public int EventId { get; private set; }
    public string Code { get; private set; } = "";

    /// <summary>Null: the event founded it.</summary>
    public string? Before { get; private set; }
    public string After { get; private set; } = "";
}
