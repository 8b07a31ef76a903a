using Pledges.Domain.Organisations;
using Pledges.Domain.Tests.Base;
using static Pledges.Domain.Tests.Organisations.AChart;

namespace Pledges.Domain.Tests.Organisations;

public sealed class OrgChartTests
{
    [Fact]
    public void Merge_OfTwoCells_EndsThemAndSendsEverythingToTheNewOne()
    {
        var chart = new AChart();
        var outcome = chart.Apply(Merger());
        Assert.Equal((6, 2, 0), (outcome.Count(BelongingKind.Member), outcome.Moves.Count(m => m is { Kind: BelongingKind.Post, To: null }), outcome.Unassigned.Count));
        Assert.Null(chart["CB1"].At(Day));
        Assert.NotNull(chart["CB1"].At(Day.AddDays(-1)));
        Assert.Same(chart["CB6"], chart["CB2"].Successor);
        Assert.Same(chart["DB1"], chart["CB6"].LinkAt(Day)!.Parent);
        Assert.Equal(("Chi bộ phố 6", Level("CELL")), (chart["CB6"].At(Day)!.Name, chart["CB6"].At(Day)!.LevelTypeId));
    }

    [Fact]
    public void Split_OfAUnitWithTwoPartsInATask_SendsThemTogether()
    {
        var chart = new AChart(withEverything: true);
        chart.Apply(Event(OrgEventKind.Merge, "CB2,CB1", Day, PostsRule.End, null, new ResultDetails("CB6", "Chi bộ phố 6")));
        var split = Event(OrgEventKind.Split, "CB6", Day.AddDays(1), PostsRule.End, "CB7", new ResultDetails("CB7", "Chi bộ 7"), new ResultDetails("CB8", "Chi bộ 8"));
        split.Choose(BelongingKind.Task, [500], "CB8", By, A.Now);
        var parts = chart.Apply(split).Moves.Where(m => m.Thing.IsPartOfTask && m.SubjectId == 500).ToList();
        Assert.Equal(2, parts.Count);
        Assert.All(parts, p => Assert.Same(chart["CB8"], p.To));
    }

    [Fact]
    public void Split_OfAUnitWithTwoThingsOfOneName_KnowsThemByTheirNumbers()
    {
        var chart = new AChart();
        chart.Chart.Bring([new Belonging(BelongingKind.Remedy, 201, "", chart["CB1"]) { Key = "Đăng ký muộn" }, new Belonging(BelongingKind.Remedy, 202, "", chart["CB2"]) { Key = "Đăng ký muộn" }]);
        chart.Apply(Merger());
        var split = Event(OrgEventKind.Split, "CB6", Day.AddDays(1), PostsRule.End, "CB7", new ResultDetails("CB7", "Chi bộ 7"), new ResultDetails("CB8", "Chi bộ 8"));
        split.ChooseByName(BelongingKind.Remedy, "CB6", "Đăng ký muộn #2", "CB8", By, A.Now);
        var moves = chart.Apply(split).Moves.Where(m => m.Kind == BelongingKind.Remedy);
        Assert.Equal([(201, "CB7"), (202, "CB8")], moves.Select(m => (m.SubjectId, m.To!.Code)).Order());
    }

    [Fact]
    public void Merge_OfTheTwoEndsOfATransfer_LeavesNothingOfItToMove()
    {
        var chart = new AChart();
        chart.Chart.Bring([new Belonging(BelongingKind.Departure, 301, "", chart["CB1"]), new Belonging(BelongingKind.Arrival, 301, "", chart["CB2"])]);
        chart.Apply(Merger());
        var outcome = chart.Apply(Event(OrgEventKind.Merge, "CB6,CB3", Day.AddDays(1), PostsRule.End, null, new ResultDetails("CB7", "Chi bộ phố 7")));
        Assert.DoesNotContain(outcome.Moves, m => m.SubjectId == 301);
    }

    [Fact]
    public void Merge_IntoOneOfThem_LetsThatOneGoOnWithItsPosts()
    {
        var chart = new AChart();
        var outcome = chart.Apply(Event(OrgEventKind.Merge, "CB1,CB2", Day, PostsRule.End, null, new ResultDetails("CB1", "Chi bộ phố 1 và 2")));
        Assert.Equal(3, outcome.Count(BelongingKind.Member));
        Assert.Equal("Chi bộ phố 1 và 2", chart["CB1"].At(Day)!.Name);
        Assert.Single(chart.Chart.Belongings, b => b.IsSecretary && b.At == chart["CB1"]);
    }

    [Fact]
    public void Split_WithNothingSaid_NamesWhatIsNotAssigned()
    {
        var chart = new AChart();
        var split = Event(OrgEventKind.Split, "CB1", Day, PostsRule.End, null, new ResultDetails("CB7", "Chi bộ 7"), new ResultDetails("CB8", "Chi bộ 8"));
        var outcome = chart.Carry(split);
        Assert.Equal(3, outcome.Unassigned.Count);
        Assert.NotNull(chart["CB1"].At(Day));
    }

    [Fact]
    public void Split_WithChoicesAndARest_SendsEachWhereItWasSaid()
    {
        var chart = new AChart();
        var split = Event(OrgEventKind.Split, "CB1", Day, PostsRule.Follow, "CB7", new ResultDetails("CB7", "Chi bộ 7"), new ResultDetails("CB8", "Chi bộ 8"));
        split.Choose(BelongingKind.Member, [1, 2], "CB8", By, A.Now);
        chart.Apply(split);
        Assert.Equal([1, 2], chart.Chart.Belongings.Where(b => b.Kind == BelongingKind.Member && b.At == chart["CB8"]).Select(b => b.Id));
        Assert.Same(chart["CB8"], chart.Chart.Belongings.Single(b => b.Id == 101).At);
        Assert.Same(chart["CB7"], chart["CB1"].Successor);
    }

    [Fact]
    public void Split_OfAUnitThatGoesOn_MovesOnlyWhatWasChosenAndEndsThePostsOfWhoGoes()
    {
        var chart = new AChart();
        var split = Event(OrgEventKind.Split, "CB1", Day, PostsRule.Choose, null, new ResultDetails("CB1"), new ResultDetails("CB8", "Chi bộ 8"));
        split.Choose(BelongingKind.Member, [1], "CB8", By, A.Now);
        var outcome = chart.Apply(split);
        Assert.Equal([(BelongingKind.Member, "CB8"), (BelongingKind.Post, null)], outcome.Moves.Select(m => (m.Kind, m.To?.Code)));
        Assert.NotNull(chart["CB1"].At(Day));
        Assert.Null(chart["CB1"].Successor);
    }

    [Fact]
    public void Dissolve_OfABody_SendsItsCellsElsewhere()
    {
        var chart = new AChart();
        var outcome = chart.Apply(Event(OrgEventKind.Dissolve, "DB1", Day, PostsRule.End, "DB2", new ResultDetails("DB2")));
        Assert.Equal(["CB1", "CB2", "CB3"], outcome.Moves.Where(m => m.Kind == BelongingKind.Unit).Select(m => m.Thing.Label["Đơn vị ".Length..]));
        Assert.Same(chart["DB2"], chart["CB3"].LinkAt(Day)!.Parent);
        Assert.Same(chart["DB1"], chart["CB3"].LinkAt(Day.AddDays(-1))!.Parent);
    }

    [Fact]
    public void Relevel_WithAnotherName_ChangesTheSameUnitFromTheDayOn()
    {
        var chart = new AChart();
        chart.Apply(Event(OrgEventKind.Relevel, "DB1", Day, PostsRule.End, null, new ResultDetails("DB1", "Đảng bộ phường", Sector: "Phường")));
        Assert.Equal(("Đơn vị DB1", "Đảng bộ phường"), (chart["DB1"].At(Day.AddDays(-1))!.Name, chart["DB1"].At(Day)!.Name));
        Assert.Equal(Level("BODY"), chart["DB1"].At(Day)!.LevelTypeId);
    }

    [Fact]
    public void Found_OfANewTopAndDissolutionOfTheOld_OnOneDay_KeepsOneTree()
    {
        var chart = new AChart();
        chart.Chart.Carry(Event(OrgEventKind.Found, "", Day, PostsRule.End, null, new ResultDetails("TINH", "Đảng bộ tỉnh", Level("CITY"))), By, A.Now);
        chart.Chart.Carry(Event(OrgEventKind.Dissolve, "TU", Day, PostsRule.End, "TINH", new ResultDetails("TINH")), By, A.Now);
        chart.Chart.Check(Day);
        Assert.Equal(["TINH"], chart.Chart.Units.Where(u => u.At(Day) is not null && u.LinkAt(Day) is null).Select(u => u.Code));
    }

    [Fact]
    public void Change_OfAWaitingEvent_MakesItADraftAgain()
    {
        var merger = Merger();
        merger.Wait(By, A.Now);
        merger.Choose(BelongingKind.Member, [1], "CB6", By, A.Now);
        Assert.Equal(OrgEventState.Draft, merger.State);
    }
}
