using System.Reflection;
using System.Text.RegularExpressions;
using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Domain.Tests.Access;
using Pledges.Domain.Tests.Base;
using Pledges.Domain.Tests.Copying;
using Pledges.Domain.Tests.Discipline;
using Pledges.Domain.Tests.Figures;
using Pledges.Domain.Tests.Grading;
using Pledges.Domain.Tests.Inspections;
using Pledges.Domain.Tests.Members;
using Pledges.Domain.Tests.Organisations;
using Pledges.Domain.Tests.Planning;
using Pledges.Domain.Tests.Pledging;
using Pledges.Domain.Tests.Recognition;

namespace Pledges.Domain.Tests;

/// <summary>Every rule refuses: the act throws under the rule's name, and nothing has changed. A rule without a row fails.</summary>
public sealed partial class RefusalTests
{
    private static readonly IReadOnlyDictionary<string, Refusal> All =
        new[] { WritingRefusals.All, DecisionRefusals.All, RunningRefusals.All, AmendingRefusals.All, MidYearTests.Refusals, PracticeModelTests.Refusals, YearRefusals.All, FormRefusals.All, MemberRefusals.All, OrganisationRefusals.All, AppointmentRefusals.All, TargetRefusals.All, MeetingRefusals.All, GradingRefusals.All, SchemeRefusals.All, TransferTests.Refusals, MovingTests.Refusals, DisciplineTests.Refusals, RecognitionRefusals.All, PlanTests.Refusals, TaskTests.Refusals, IndicatorTests.Refusals, FigureRefusals.All }
            .SelectMany(rows => rows).Concat(OrgEventRefusals.All).Concat(OrgChartRefusals.All).Concat(InspectionRefusals.All).Concat(RemedyRefusals.All).Concat(StockPhraseListTests.Refusals).ToDictionary(r => r.ToString());

    // Asked for the gaps of a pledge, never thrown; PledgeTests hold them.
    private static readonly string[] OnlyAsked = ["SectionIsFilled", "CommitmentHasADeed"];

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Act_WhenARuleIsBroken_IsRefusedAndChangesNothing(string name)
    {
        var (subject, act) = All[name].Arrange();
        var before = Snapshot.Of(subject);

        var refused = Assert.Throws<RuleBroken>(act);

        Assert.Equal(All[name].Rule, refused.Rule);
        Assert.Equal(before, Snapshot.Of(subject));
        Assert.Equal(Placeholder().Matches(refused.Sentence).Select(m => m.Value).Distinct().Count(), refused.Arguments.Count);
        Assert.EndsWith(".", refused.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_InTheRulesClasses_AreEachRefusedByATest()
    {
        var rules = typeof(Actor).Assembly.GetTypes().Where(t => t.IsAbstract && t.IsSealed && t.Name.EndsWith("Rules", StringComparison.Ordinal))
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(m => m.ReturnType == typeof(Rule)).Select(m => m.Name).Distinct().ToList();

        Assert.NotEmpty(rules);
        Assert.Empty(rules.Except(All.Values.Select(r => r.Rule)).Except(OnlyAsked));
    }

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
