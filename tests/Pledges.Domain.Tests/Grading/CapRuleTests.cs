using Pledges.Domain.Grading;

namespace Pledges.Domain.Tests.Grading;

public sealed class CapRuleTests
{
    private static readonly CapRule OfGood = new(20, CapBase.GoodOnly, CapScope.GrassrootsOrganisation, CapRounding.Down);

    [Theory]
    [InlineData(CapRounding.Down, 0, 0)]
    [InlineData(CapRounding.Down, 4, 0)]
    [InlineData(CapRounding.Down, 5, 1)]
    [InlineData(CapRounding.Down, 14, 2)]
    [InlineData(CapRounding.Nearest, 2, 0)]
    [InlineData(CapRounding.Nearest, 3, 1)]
    [InlineData(CapRounding.Up, 1, 1)]
    [InlineData(CapRounding.Up, 0, 0)]
    public void Most_OfACount_IsRoundedAsTheSchemeSays(CapRounding rounding, int counted, int most) =>
        Assert.Equal(most, (OfGood with { Rounding = rounding }).Most(counted));

    [Theory]
    [InlineData(CapBase.GoodOnly, 5, 1)]
    [InlineData(CapBase.GoodOrBetter, 7, 1)]
    [InlineData(CapBase.AllGraded, 10, 2)]
    public void Judge_ByBase_CountsWhatTheSchemeSays(CapBase of, int counted, int most)
    {
        var state = Assert.Single((OfGood with { Base = of }).Judge(People(best: 2, good: 5, fair: 3)));
        Assert.Equal((2, counted, most, most < 2), (state.Best, state.Counted, state.Most, state.Exceeds));
        Assert.Equal(2, state.People.Count);
    }

    [Fact]
    public void Judge_ByPeers_CountsLeadersApart()
    {
        var leaders = People(best: 1, good: 0, fair: 2).Select(p => p with { IsLeader = true });
        var states = (OfGood with { Base = CapBase.PeerGroup }).Judge([.. leaders, .. People(best: 1, good: 9, fair: 0)]);
        Assert.Equal([(true, true), (false, false)], states.Select(s => (s.Leaders!.Value, s.Exceeds)));
    }

    [Theory]
    [InlineData(CapScope.Cell)]
    [InlineData(CapScope.Group)]
    public void Judge_ByUnit_LetsNoUnitLiveOnAnother(CapScope scope)
    {
        var people = People(best: 1, good: 10, fair: 0).Concat(People(best: 1, good: 0, fair: 0).Select(p => p with { UnitId = 6 })).ToList();
        Assert.Equal(6, Assert.Single((OfGood with { Scope = scope }).Judge(people), s => s.Exceeds).UnitId);
        Assert.DoesNotContain(OfGood.Judge(people), s => s.Exceeds);
    }

    [Theory]
    [InlineData("A", false, null)]
    [InlineData("B", true, CapBase.GoodOnly)]
    [InlineData("C", true, CapBase.PeerGroup)]
    [InlineData("D", true, CapBase.PeerGroup)]
    public void Schemes_AsDelivered_CapAtAFifth(string code, bool hasCap, CapBase? of)
    {
        var cap = GradeScheme.FirstDelivered().Single(s => s.Code == code).Cap;
        Assert.Equal((hasCap, of, hasCap ? 20m : null), (cap is not null, cap?.Base, cap?.Percent));
    }

    [Theory]
    [InlineData(90, "EXCELLENT")]
    [InlineData(89.5, "GOOD")]
    [InlineData(70, "GOOD")]
    [InlineData(69, "FAIR")]
    [InlineData(49, "FAILED")]
    public void Points_OfSchemeD_SuggestTheGrade(double points, string grade) =>
        Assert.Equal(grade, GradeScheme.FirstDelivered().Single(s => s.Code == "D").Suggested((decimal)points)!.Code);

    private static List<GradedPerson> People(int best, int good, int fair) =>
        [.. Enumerable.Range(0, best + good + fair).Select(i => new GradedPerson(i, 5, false, i < best ? 1 : i < best + good ? 2 : 3))];
}
