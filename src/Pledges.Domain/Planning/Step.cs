using Pledges.Domain.Access;
using Pledges.Domain.Pledging;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Planning;

/// <summary>What a piece of work is for: to push what goes well (đẩy mạnh) or to resolve what does not (tập trung giải quyết).</summary>
public enum WorkKind
{
    Push = 1,
    Resolve = 2,
}

/// <summary>One step on the way of a plan or a task: who, from which level, when and why. Every one is kept.</summary>
public abstract class Step
{
    public const int NameLength = PledgeReturn.NameLength;
    public const int LevelLength = PledgeReturn.LevelLength;
    public const int ReasonLength = 1000;

    private protected Step()
    {
    }

    private protected Step(string level, string? reason, Actor by, DateTime at)
    {
        (ByAccountId, ByName, At) = (by.AccountId, by.Name, at);
        Level = VietnameseText.Clean(level);
        Reason = VietnameseText.CleanLines(reason) is { Length: > 0 } clean ? clean : null;
    }

    public int Id { get; private set; }
    public int ByAccountId { get; private set; }
    public string ByName { get; private set; } = "";

    /// <summary>Name of the unit in whose name it was done, as it was then.</summary>
    public string Level { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }
    public string? Reason { get; private set; }
}
