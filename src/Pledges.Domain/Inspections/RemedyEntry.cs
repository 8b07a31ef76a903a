using Pledges.Domain.Access;

namespace Pledges.Domain.Inspections;

public enum RemedyAct
{
    Planned = 1,
    Progress = 2,
    Comment = 3,
    Done = 4,

    /// <summary>Checked: it worked.</summary>
    Effective = 5,
    Extended = 6,
    Reinspection = 7,
    Reopened = 8,
}

/// <summary>One line in the history of a remedy: what was done or said, by whom, when it happened and when it was entered.</summary>
public sealed class RemedyEntry
{
    public const int ByNameLength = 100;

    private RemedyEntry()
    {
    }

    internal RemedyEntry(RemedyAct act, DateOnly on, DateTime at, Actor by, string text, DateOnly? dueOn) =>
        (Act, On, At, ByAccountId, ByName, Text, DueOn) = (act, on, at, by.AccountId, by.Name, text, dueOn);

    public int Id { get; private set; }
    public int RemedyId { get; private set; }
    public RemedyAct Act { get; private set; }

    /// <summary>The day on which it happened.</summary>
    public DateOnly On { get; private set; }

    /// <summary>UTC; when it was entered.</summary>
    public DateTime At { get; private set; }
    public int ByAccountId { get; private set; }
    public string ByName { get; private set; } = "";
    public string Text { get; private set; } = "";

    /// <summary>The day that the act set.</summary>
    public DateOnly? DueOn { get; private set; }
}
