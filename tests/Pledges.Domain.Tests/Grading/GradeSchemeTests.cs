using Pledges.Domain.Grading;

namespace Pledges.Domain.Tests.Grading;

public sealed class GradeSchemeTests
{
    private static readonly IReadOnlyList<GradeScheme> Schemes = GradeScheme.FirstDelivered();

    [Fact]
    public void Schemes_FollowOneAnotherWithoutAGapOrAnOverlap()
    {
        var inOrder = Schemes.OrderBy(s => s.FromYear).ToList();
        Assert.All(inOrder.Zip(inOrder.Skip(1)), pair => Assert.Equal(pair.First.ToYear + 1, pair.Second.FromYear));
        Assert.Null(inOrder[^1].ToYear);
        Assert.Equal(["A", "B", "C", "D"], inOrder.Select(s => s.Code));
    }

    [Theory]
    [InlineData("A", "CLEAN_STRONG", true)]
    [InlineData("A", "EXCELLENT", false)]
    [InlineData("B", "CLEAN_STRONG", false)]
    [InlineData("B", "EXCELLENT", true)]
    [InlineData("D", "FAILED", true)]
    public void Has_AGradeOfOrganisations_AsTheRegulationOfTheTime(string scheme, string grade, bool has) =>
        Assert.Equal(has, Schemes.Single(s => s.Code == scheme).Has(GradeSubject.Organisation, grade));

    [Fact]
    public void Has_ForMembers_TheSameFourGradesAlways() =>
        Assert.All(Schemes, scheme => Assert.Equal(
            ["EXCELLENT", "GOOD", "FAIR", "FAILED"],
            scheme.Grades.Where(g => g.Subject == GradeSubject.Member).OrderBy(g => g.Rank).Select(g => g.Code)));

    [Fact]
    public void Has_AGradeOfTheOtherSubject_IsFalse() => Assert.False(Schemes[0].Has(GradeSubject.Member, "CLEAN_STRONG"));

    [Fact]
    public void Ranks_WithinASubject_AreOneToFour() =>
        Assert.All(Schemes, scheme => Assert.All(scheme.Grades.GroupBy(g => g.Subject), grades => Assert.Equal([1, 2, 3, 4], grades.Select(g => g.Rank).Order())));
}
