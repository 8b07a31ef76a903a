using FsCheck;
using FsCheck.Fluent;
using Pledges.Domain.Figures;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Figures;

/// <summary>Counting is an algebra: parts add up to the whole, and what is added can be taken away.</summary>
public sealed class TallyTests
{
    private static readonly Gen<MemberFacts> Facts = Gen.Choose(0, (1 << 9) - 1).Select(bits =>
        new MemberFacts(Bit(bits, 0), Bit(bits, 1), Bit(bits, 2), Bit(bits, 3), Bit(bits, 4), Bit(bits, 5), Bit(bits, 6), Bit(bits, 7), Bit(bits, 8)));

    private static readonly Arbitrary<List<MemberFacts>> Cell = Arb.From(Facts.ListOf().Select(l => l.ToList()));
    private static readonly Arbitrary<List<MemberFacts>[]> Cells = Arb.From(Facts.ListOf().Select(l => l.ToList()).ArrayOf());

    [Fact]
    public void Sum_OverParts_IsTheCountOfTheWhole() => Always.Holds(
        Cells,
        cells => cells.Aggregate(new Tally(), (sum, cell) => sum + Of(cell)) == Of(cells.SelectMany(c => c)));

    [Fact]
    public void Difference_ThenSum_IsWhereItBegan() => Always.Holds(
        Cell,
        Cell,
        (one, other) => Of(one) - Of(other) + Of(other) == Of(one) && Of(one) + Of(other) == Of(other) + Of(one));

    [Fact]
    public void Transfer_OfAPerson_LeavesTheTotal() => Always.Holds(
        Cell,
        Arb.From(Facts),
        (cell, person) => Of(cell) == Of([.. cell, person]) - Of([person]));

    [Fact]
    public void Subset_InAnyTally_IsNoLargerThanItsWhole() => Always.Holds(Cell, cell =>
    {
        var t = Of(cell);
        return t.Population <= t.Headcount && t.Registered <= t.Population && t.Concrete <= t.Registered && t.DoingWell <= t.Registered
            && t.Exemplars <= t.Population && t.Leaders <= t.Population && t.LeadersRegistered <= t.Leaders && t.LeadersDoingWell <= t.LeadersRegistered
            && t.CadreExemplars <= t.Cadres && t.CadreExemplars <= t.Exemplars && t.Graded <= t.Headcount;
    });

    [Fact]
    public void Figures_OfAnyTally_HaveANumeratorWithinTheDenominator() => Always.Holds(
        Cell,
        cell => FigureCatalogue.People.Where(f => f.Id != "member_good").All(f => f.Numerator(Of(cell)) <= f.Denominator(Of(cell))));

    [Fact]
    public void Add_OfSomeoneOutsideThePopulation_CountsThemPresentAndGradedOnly()
    {
        var tally = Of([new MemberFacts(false, true, true, true, true, true, true, true, true)]);
        Assert.Equal(new Tally { Headcount = 1, Graded = 1, GradedGood = 1 }, tally);
    }

    [Fact]
    public void Add_OfALeaderWhoDoesItAll_CountsThemEverywhere()
    {
        var tally = Of([new MemberFacts(true, true, true, true, true, true, true, true, true)]);
        Assert.All(typeof(Tally).GetProperties().Where(p => p.Name != nameof(Tally.HeadcountAtStart)), count => Assert.Equal(1, count.GetValue(tally)));
    }

    [Fact]
    public void Add_OfAVerdictWithoutAPledge_CountsNoVerdict() =>
        Assert.Equal(new Tally { Headcount = 1, Population = 1 }, Of([new MemberFacts(true, false, false, false, true, true, false, false, false)]));

    private static bool Bit(int bits, int n) => (bits >> n & 1) == 1;

    private static Tally Of(IEnumerable<MemberFacts> members)
    {
        var tally = new Tally();
        foreach (var member in members)
        {
            tally.Add(member);
        }

        return tally;
    }
}
