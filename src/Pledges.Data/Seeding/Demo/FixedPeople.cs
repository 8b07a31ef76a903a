using Pledges.Domain.Members;

namespace Pledges.Data.Seeding.Demo;

/// <summary>The people with accounts of the demo. They are entered first, so that their card codes are 000001 to 000007.</summary>
internal static class FixedPeople
{
    public const int Returned = 1;
    public const int Nothing = 2;
    public const int Confirmed = 3;
    public const int Secretary = 4;
    public const int Deputy = 5;
    public const int GrassrootsCellSecretary = 6;
    public const int BodySecretary = 7;

    public static readonly IReadOnlyList<(int Id, bool IsFemale, int AgeIn2015)> All =
    [
        (Returned, false, 56), (Nothing, true, 31), (Confirmed, true, 50), (Secretary, false, 51), (Deputy, true, 44),
        (GrassrootsCellSecretary, false, 38), (BodySecretary, true, 36),
    ];

    public static DemoUnit CellOf(int id, UnitPlan plan) => id switch
    {
        GrassrootsCellSecretary => plan.DemoGrassrootsCell,
        BodySecretary => plan.OfficeCell,
        _ => plan.DemoCell,
    };

    /// <summary>Who of the seven holds the post at the unit.</summary>
    public static int? HolderOf(DemoUnit unit, PostType type, UnitPlan plan) => type switch
    {
        PostType.Secretary when unit == plan.DemoCell => Secretary,
        PostType.DeputySecretary when unit == plan.DemoCell => Deputy,
        PostType.Secretary when unit == plan.DemoGrassrootsCell => GrassrootsCellSecretary,
        PostType.Secretary when unit == plan.DemoCell.Parent => BodySecretary,
        _ => null,
    };
}
