using Microsoft.EntityFrameworkCore;
using Pledges.Data.Bulk;
using Pledges.Data.Figures;
using Pledges.Data.Seeding.Demo.Course;
using Pledges.Domain.Access;
using Pledges.Domain.Discipline;
using Pledges.Domain.Grading;
using Pledges.Domain.Members;
using Pledges.Domain.Organisations;
using Pledges.Domain.Planning;
using Pledges.Domain.Pledging;
using Pledges.Domain.Recognition;
using Pledges.Domain.Shared;

namespace Pledges.Data.Seeding.Demo;

/// <summary>Makes the city up and writes it, table after table, inside the open transaction.</summary>
internal sealed class DemoWriter(PledgesDb db, DemoOptions options, TimeProvider clock, IProgress<DemoProgress>? progress, CancellationToken cancel)
{
    private readonly BulkWriter bulk = new(db);
    private readonly DateOnly today = clock.Today();

    public async Task WriteAsync()
    {
        Report("organisations", 0);
        var size = DemoSize.For(options.Members);
        var units = new UnitPlan(size, options.Seed);
        var people = new Population(units, size, options.Seed, today).People;
        Leadership.Fill(units, people, options.Seed, today);
        MakeTheArticleTrue(people);
        var plans = YearPlan.All(today.Year);
        await UnitRows.WriteAsync(bulk, db, units, cancel);
        Report("members", 0.1);
        await MemberRows.WriteAsync(bulk, people, cancel);
        await WriteYearsAsync(plans);
        var accounts = await DemoSignIn.WriteAsync(db, units, people, clock, cancel);
        var discipline = new DisciplineBook(units, people, options.Seed, today).Fill();
        var results = Task.Run(() => new Results(units, people, discipline.Disciplined, options.Seed).Fill(plans), cancel);
        await WritePledgesAsync(plans, new PledgeBook(units, people, accounts, options.Seed, today));
        Report("grades and exemplars", 0.8);
        await WriteResultsAsync(await results);
        await WriteRegistersAsync(discipline, new RecognitionBook(units, people, await results, options.Seed, today).Fill());
        await new CourseOfTheYear(db, units, people, today, clock.UtcNow(), cancel).WriteAsync();
        await new DemoPlans(units, options.Seed, today).WriteAsync(bulk, plans.Select(p => p.Year), cancel);
        await new DemoPlanning(db, units, clock).WriteAsync(plans.Select(p => p.Year), options.Seed, cancel);
        await new DemoInspections(db, units, people, options.Seed, clock).WriteAsync(cancel);
        for (var i = 0; i < plans.Count; i++)
        {
            Report($"figures of {plans[i].Year}", 0.88 + (0.12 * i / plans.Count));
            await Tallies.RefreshAsync(db, plans[i].Year, PledgeYear.AsOf(plans[i].Year, today), cancel);
        }
    }

    // A small population may have no whole number that gives 98,59 %: then one or two more old members are exempt that day.
    private static void MakeTheArticleTrue(IReadOnlyList<Person> people)
    {
        var day = new DateOnly(ArticleTable.Year, 12, 31);
        while (ArticleTable.RegisteredOf(people.Count(p => p.CountsOn(day))) is null && Absences.ExemptOneMore(people, day))
        {
        }
    }

    private async Task WriteYearsAsync(IReadOnlyList<YearPlan> plans)
    {
        var form = await db.Forms.OrderBy(f => f.Id).FirstAsync(cancel);
        var schemes = await db.GradeSchemes.ToListAsync(cancel);
        foreach (var plan in plans)
        {
            var scheme = schemes.First(s => s.FromYear <= plan.Year && (s.ToYear is null || plan.Year <= s.ToYear));
            var settings = YearSettings.Usual(plan.Year, scheme.Code);
            if (!plan.IsClosed)
            {
                // The office takes late pledges until the end of the running year, so that the demo can be tried on any day.
                settings = settings with { LateUntil = plan.LastDay };
            }

            var year = new PledgeYear(plan.Year, form.Id, settings, Actor.System(today), clock.UtcNow());
            if (plan.IsClosed)
            {
                year.Close(openCases: 0, Actor.System(today), clock.UtcNow());
            }

            db.Years.Add(year);
            db.Targets.AddRange(Target.OfTheScheme(plan.Year));
        }

        await db.SaveChangesAsync(cancel);
    }

    private async Task WritePledgesAsync(IReadOnlyList<YearPlan> plans, PledgeBook book)
    {
        // The next year is made up while this one is written.
        var coming = Task.Run(() => book.Write(plans[0]), cancel);
        for (var i = 0; i < plans.Count; i++)
        {
            Report($"pledges of {plans[i].Year}", 0.2 + (0.6 * i / plans.Count));
            var (rows, following) = (await coming, i + 1);
            coming = following < plans.Count ? Task.Run(() => book.Write(plans[following]), cancel) : coming;
            await bulk.WriteAsync<Pledge, PledgeRow>(rows.Pledges, cancel);
            await bulk.WriteAsync<Commitment, CommitmentRow>(rows.Commitments, cancel);
            await bulk.WriteAsync<PledgeReturn, ReturnRow>(rows.Returns, cancel);
            await bulk.WriteAsync<DiaryEntry, DiaryRow>(rows.Diary, cancel);
        }
    }

    private async Task WriteResultsAsync(Results results)
    {
        await bulk.WriteAsync<MemberGrade, MemberGradeRow>(results.MemberGrades, cancel);
        await bulk.WriteAsync<OrgGrade, OrgGradeRow>(results.OrgGrades, cancel);
        await bulk.WriteAsync<Exemplar, ExemplarRow>(results.Exemplars, cancel);
    }

    private async Task WriteRegistersAsync(DisciplineBook discipline, RecognitionBook recognition)
    {
        await bulk.WriteAsync<DisciplineDecision, DisciplineRow>(discipline.Rows, cancel);
        await bulk.WriteAsync<GoodDeed, GoodDeedRow>(recognition.Deeds, cancel);
        await bulk.WriteAsync<Nomination, NominationRow>(recognition.Nominations, cancel);
        await bulk.WriteAsync<Commendation, CommendationRow>(recognition.Commendations, cancel);
        await bulk.WriteAsync<PracticeModel, ModelRow>(recognition.Models, cancel);
        await bulk.WriteAsync<Participation, ParticipationRow>(recognition.Participations, cancel);
    }

    private void Report(string step, double done) => progress?.Report(new DemoProgress(step, done));
}
