using Pledges.Domain.Members;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Discipline;

/// <summary>Members: reprimand, warning, removal from post, expulsion. Organisations: reprimand, warning, dissolution.</summary>
public enum DisciplineForm
{
    /// <summary>Khiển trách.</summary>
    Reprimand = 1,

    /// <summary>Cảnh cáo.</summary>
    Warning = 2,

    /// <summary>Cách chức.</summary>
    Removal = 3,

    /// <summary>Khai trừ.</summary>
    Expulsion = 4,

    /// <summary>Giải tán (tổ chức).</summary>
    Dissolution = 5,
}

/// <summary>The kinds of shortcoming that the article names; a decision has one main ground and may have further ones.</summary>
[Flags]
public enum Grounds
{
    None = 0,

    /// <summary>Does not follow policy, resolution, law.</summary>
    Policy = 1,

    /// <summary>Incomplete responsibility of leadership.</summary>
    Leadership = 2,

    /// <summary>Words not matched by deeds.</summary>
    WordsDeeds = 4,

    /// <summary>Dares to do but not to answer for it.</summary>
    Accountability = 8,

    /// <summary>Conduct, lifestyle, disunity.</summary>
    Conduct = 16,

    /// <summary>Will weakened, careless self-training.</summary>
    Will = 32,
}

/// <summary>What became of an appeal against a discipline.</summary>
public enum AppealOutcome
{
    Kept = 1,
    Changed = 2,
    Lifted = 3,
}

/// <summary>What a decision says.</summary>
public sealed record DisciplineFacts(
    string DecisionNo, DateOnly DecidedOn, DisciplineForm Form, Grounds MainGround, Grounds FurtherGrounds, bool IsLackOfExample, string? Body)
{
    public static readonly IReadOnlyList<Grounds> EachGround =
        [Grounds.Policy, Grounds.Leadership, Grounds.WordsDeeds, Grounds.Accountability, Grounds.Conduct, Grounds.Will];

    internal DisciplineFacts Clean() => this with
    {
        DecisionNo = VietnameseText.Clean(DecisionNo),
        Body = VietnameseText.Clean(Body) is { Length: > 0 } body ? body : null,
    };
}

/// <summary>The member as the day of the decision met them: on probation or not, with a post or without.</summary>
public sealed record Disciplined(int MemberId, bool IsProbationary, bool HoldsAPost)
{
    /// <param name="member">With posts.</param>
    /// <param name="on">Day of the decision.</param>
    public static Disciplined At(Member member, DateOnly on) =>
        new(member.Id, IsProbationaryOn(member.OfficialOn, on), member.Posts.Any(p => IsHeldOn(p.From, p.To, on)));

    public static bool IsProbationaryOn(DateOnly? officialOn, DateOnly on) => officialOn is null || officialOn > on;

    /// <summary>A post that ends on the very day of the decision was held: the decision ended it.</summary>
    public static bool IsHeldOn(DateOnly from, DateOnly? to, DateOnly on) => from <= on && (to is null || to >= on);
}
