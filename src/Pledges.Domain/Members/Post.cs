using Pledges.Domain.Shared;

namespace Pledges.Domain.Members;

public enum PostType
{
    Secretary = 1,
    DeputySecretary = 2,
    StandingMember = 3,
    CommitteeMember = 4,
    InspectionChair = 5,
    InspectionMember = 6,
    Head = 7,
    DeputyHead = 8,
    Other = 9,
}

public enum PostKind
{
    Party = 1,
    Government = 2,
    Front = 3,
    Community = 4,
}

/// <summary>A post held at a unit for a time. Key leader and managed-by-the-standing-committee mark the post, never the person.</summary>
public sealed class Post : IDated
{
    public const int TitleLength = 120;

    /// <summary>Posts in a Party committee (cấp ủy viên); they count in "committee members and leaders" of the figures.</summary>
    public static readonly IReadOnlyList<PostType> CommitteePosts =
        [PostType.Secretary, PostType.DeputySecretary, PostType.StandingMember, PostType.CommitteeMember];

    private Post()
    {
    }

    public Post(int unitId, PostType type, string? title, PostKind kind, bool isKeyLeader, bool isStandingManaged, DateOnly from, DateOnly? to) =>
        (UnitId, Type, Title, Kind, IsKeyLeader, IsStandingManaged, From, To) = (unitId, type, title, kind, isKeyLeader, isStandingManaged, from, to);

    public int Id { get; private set; }
    public int MemberId { get; private set; }
    public int UnitId { get; private set; }
    public PostType Type { get; private set; }
    public string? Title { get; private set; }
    public PostKind Kind { get; private set; }
    public bool IsKeyLeader { get; private set; }
    public bool IsStandingManaged { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }

    internal bool IsSamePostAs(Post other) =>
        (UnitId, Type, Title, From) == (other.UnitId, other.Type, other.Title, other.From);

    internal void End(DateOnly? on) => To = on;

    internal void MoveTo(int unitId) => UnitId = unitId;

    internal void Set(Post right) =>
        (Kind, IsKeyLeader, IsStandingManaged, To) = (right.Kind, right.IsKeyLeader, right.IsStandingManaged, right.To);
}
