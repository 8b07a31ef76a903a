using Pledges.Domain.Organisations;
using Pledges.Domain.Shared;

namespace Pledges.Domain.Tests.Organisations;

public sealed class OrgTreeTests
{
    private static readonly DateOnly Start = new(2010, 1, 1);
    private static readonly DateOnly Reform = new(2020, 7, 1);

    [Fact]
    public void Paths_OfAUnitThatMoves_ChangeOnTheDayForItAndAllBelow()
    {
        // City 1; bodies 2 and 3; cell 4 with a group 5 moves from 2 to 3.
        var tree = new OrgTree(
            [Unit(1), Unit(2), Unit(3), Unit(4), Unit(5)],
            [Link(2, 1), Link(3, 1), Link(4, 2, to: Reform), Link(4, 3, from: Reform), Link(5, 4)]);

        Assert.Equal([("/1/2/4/", Start, (DateOnly?)Reform), ("/1/3/4/", Reform, null)], Of(tree, 4));
        Assert.Equal([("/1/2/4/5/", Start, (DateOnly?)Reform), ("/1/3/4/5/", Reform, null)], Of(tree, 5));
        Assert.Equal([("/1/2/", Start, null)], Of(tree, 2));
        Assert.Equal(3, tree.Paths().Last(p => p.UnitId == 5).Depth);
        Assert.Equal(0, tree.Paths().Single(p => p.UnitId == 1).Depth);
    }

    [Fact]
    public void Paths_OfADissolvedUnit_EndWithIt()
    {
        var tree = new OrgTree([Unit(1), Unit(2) with { To = Reform }], [Link(2, 1, to: Reform)]);
        Assert.Equal([("/1/2/", Start, (DateOnly?)Reform)], Of(tree, 2));
    }

    [Fact]
    public void Paths_WhenALinkIsRenewedToTheSameParent_StayOne()
    {
        var tree = new OrgTree([Unit(1), Unit(2)], [Link(2, 1, to: Reform), Link(2, 1, from: Reform)]);
        Assert.Equal([("/1/2/", Start, null)], Of(tree, 2));
    }

    [Fact]
    public void Paths_BeforeTheFirstLink_StandAtTheRoot()
    {
        var tree = new OrgTree([Unit(1), Unit(2)], [Link(2, 1, from: Reform)]);
        Assert.Equal([("/2/", Start, (DateOnly?)Reform), ("/1/2/", Reform, null)], Of(tree, 2));
    }

    [Fact]
    public void OverlappingLinks_WhenAUnitHasTwoParentsOnADay_NamesTheSecond()
    {
        var second = Link(3, 2, from: Reform.AddDays(-1));
        Assert.Equal([second], new OrgTree([Unit(1), Unit(2), Unit(3)], [Link(3, 1, to: Reform), second]).OverlappingLinks());
        Assert.Empty(new OrgTree([Unit(1), Unit(2), Unit(3)], [Link(3, 1, to: Reform), Link(3, 2, from: Reform)]).OverlappingLinks());
    }

    [Fact]
    public void OverlappingLinks_WhenTheLongOneMeetsAThird_NamesThatToo()
    {
        var tree = new OrgTree([Unit(1)], [Link(3, 1), Link(3, 2, from: Reform, to: Reform.AddDays(1)), Link(3, 4, from: Reform.AddDays(9))]);
        Assert.Equal([2, 4], tree.OverlappingLinks().Select(l => l.ParentId));
    }

    [Fact]
    public void UnitsInCycles_FromAMoveBelowOneself_AreNamed()
    {
        var tree = new OrgTree([Unit(1), Unit(2), Unit(3)], [Link(2, 1, to: Reform), Link(3, 2), Link(2, 3, from: Reform)]);
        Assert.Contains(2, tree.UnitsInCycles());
        Assert.DoesNotContain(1, tree.UnitsInCycles());
        Assert.Equal("TreeHasNoCycle", Assert.Throws<RuleBroken>(() => tree.Paths().ToList()).Rule);
    }

    private static TreeUnit Unit(int id) => new(id, Start, null);

    private static TreeLink Link(int id, int parent, DateOnly? from = null, DateOnly? to = null) => new(id, parent, from ?? Start, to);

    private static IEnumerable<(string, DateOnly, DateOnly?)> Of(OrgTree tree, int unit) =>
        tree.Paths().Where(p => p.UnitId == unit).Select(p => (p.Path, p.From, p.To));
}
