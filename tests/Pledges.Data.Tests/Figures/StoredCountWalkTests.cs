using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Microsoft.FSharp.Core;
using Pledges.Data.Figures;
using Pledges.Data.Tests.Base;
using Pledges.Domain.Access;
using Pledges.Domain.Discipline;
using Pledges.Domain.Grading;
using Pledges.Domain.Inspections;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;
using Pledges.Domain.Recognition;
using Pledges.Domain.Shared;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Figures;

/// <summary>Whatever is done to whichever pledge, member, exemplar or grade in whichever order, the stored counts of every year are those of a fresh count, and none is thrown away.</summary>
public sealed class StoredCountWalkTests(CityTemplate template) : DataTest(template)
{
    private const int Walks = 15;
    private const int LongestWalk = 30;
    private static readonly Actor System = Actor.System(TestCity.Today);
    private static readonly int[] Years = [2021, TestCity.ClosedYear, TestCity.Year];

    private static readonly Action<Pledge, PledgeYear>[] PledgeActs =
    [
        (p, y) => p.Confirm(y, true, null, System, TestDatabase.Now),
        (p, y) => p.Confirm(y, false, "Chung chung", System, TestDatabase.Now),
        (p, y) => p.Return(y, "Chi bộ", null, "Thiếu", System, TestDatabase.Now),
        (p, y) => p.Submit(y, System, TestDatabase.Now),
        (p, y) => p.Assess(y, PledgeResult.Good, null, System, TestDatabase.Now),
        (p, y) => p.Assess(y, PledgeResult.Poor, null, System, TestDatabase.Now),
        (p, _) => p.Stop("Chuyển đi", System, TestDatabase.Now),
        (p, _) => p.CorrectFromRegister(new RegisteredPledge(new(2026, 1, 5), new(2026, 1, 6), true, PledgeResult.Excellent), System, TestDatabase.Now),
        (p, _) => p.CorrectFromRegister(new RegisteredPledge(null, null, null, null), System, TestDatabase.Now),
    ];

    private static readonly Action<Member, int>[] MemberActs =
    [
        (m, unit) =>
        {
            var open = m.Memberships.Single(s => s.To is null);
            m.CorrectMembership(open.From, open.UnitId, TestCity.Today, EndReason.Transferred, System, TestDatabase.Now);
            m.Join(unit, TestCity.Today, null, null, System, TestDatabase.Now);
        },
        (m, unit) => m.Enter(new MemberStatus(StatusKind.Exempt, new DateOnly(2026, 1, 1 + (unit % 28)), null, null), System, TestDatabase.Now),
        (m, unit) => m.Enter(new Post(unit, PostType.CommitteeMember, null, PostKind.Party, unit % 2 == 0, false, new DateOnly(2026, 1, 1), null), System, TestDatabase.Now),
        (m, _) => m.End(TestCity.Today.AddDays(-1), EndReason.Deceased, null, System, TestDatabase.Now),
        (m, _) => m.TakeBackEnd(System, TestDatabase.Now),
        (m, _) => m.EndStatus(StatusKind.Exempt, TestCity.Today, System, TestDatabase.Now),
        (m, unit) =>
        {
            var first = m.Memberships.MinBy(s => s.From)!;
            m.CorrectMembership(first.From, unit, first.To, first.EndReason, System, TestDatabase.Now);
        },
        (m, unit) =>
        {
            var post = m.Posts.First();
            m.CorrectPost(new Post(post.UnitId, post.Type, post.Title, post.Kind, !post.IsKeyLeader, false, post.From, unit % 3 == 0 ? new DateOnly(2026, 2, 1) : null), System, TestDatabase.Now);
        },
    ];

    private static readonly Action<PledgesDb, int, int>[] OtherActs =
    [
        (db, member, _) => db.Exemplars.Add(new Exemplar { Year = TestCity.Year, MemberId = member, Fields = ExemplarFields.Work }),
        (db, member, _) => db.Exemplars.RemoveRange(db.Exemplars.Where(e => e.MemberId == member)),
        (db, member, cell) => db.MemberGrades.Where(g => g.MemberId == member && g.Year == TestCity.Year).ToList().ForEach(g => g.Grade = cell % 2 == 0 ? "GOOD" : "FAIR"),
        (db, member, cell) => db.MemberGrades.Add(new MemberGrade { Year = TestCity.Year - (cell % 2), MemberId = member, SchemeCode = "D", Grade = "EXCELLENT" }),
        (db, member, _) => db.MemberGrades.RemoveRange(db.MemberGrades.Where(g => g.MemberId == member)),
        (db, member, cell) => db.Disciplines.Add(DisciplineDecision.Of(
            new Disciplined(member, false, true),
            new DisciplineFacts($"{cell}-QĐ", TestCity.Today.AddDays(-100 * cell), DisciplineForm.Reprimand, Grounds.Conduct, Grounds.None, cell % 2 == 0, null), System, TestDatabase.Now)),
        (db, member, _) => db.Disciplines.First(d => d.MemberId == member && d.AnnulledOn == null).Annul("Nhập nhầm", System, TestDatabase.Now),
        (db, member, cell) => db.Inspections.Include(i => i.Subjects).First().TakeOver(new RegisteredSubject(cell % 2 == 0 ? SubjectKey.OfMember(member) : SubjectKey.OfUnit(db.Paths.First(p => p.Depth == cell % 3).UnitId), null, null), System, TestDatabase.Now),
    ];

    /// <summary>One act: on which pledge or member, which, and towards which cell.</summary>
    private static readonly Gen<(int Who, int Act, int Cell)> Step =
        from who in Gen.Choose(0, 99)
        from act in Gen.Choose(0, PledgeActs.Length + MemberActs.Length + OtherActs.Length - 1)
        from cell in Gen.Choose(0, 3)
        select (who, act, cell);

    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(Walks).WithStartSize(LongestWalk).WithEndSize(LongestWalk).WithQuietOnSuccess(true)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20260310, 7), FSharpOption<int>.None)));

    [Theory, OnEveryDatabase]
    public void Stored_AfterAnySequenceOfActs_EqualsAFreshCount(Engine engine) =>
        Check.One(Config, Prop.ForAll(Arb.From(Step.ListOf()), walk => WalkAsync(engine, walk).GetAwaiter().GetResult()));

    private async Task<bool> WalkAsync(Engine engine, IEnumerable<(int Who, int Act, int Cell)> walk)
    {
        await using var city = await (await OpenAsync(engine)).VariedAsync();
        int[] cells = [city.City.Cell.Id, city.City.OtherCell.Id, city.City.FarCell.Id, city.City.GrassrootsCell.Id];
        await city.Db().TalliesOfYearsAsync(Years, TestCity.Today, cells);
        await Tallies.ReadyAsync(city.Db(), TestCity.Today);
        foreach (var (who, act, cell) in walk)
        {
            await ActAsync(city, who, act, cells[cell]);
            var check = await VerifyTallies.RunAsync(city.Db(), TestCity.Today);
            if (check.Years != Years.Length || check.Differences.Count > 0 || check.Cases.Count > 0)
            {
                return false;
            }

            // Those of inspections and discipline are thrown away and not corrected; the next act finds them stored again.
            await Tallies.ReadyAsync(city.Db(), TestCity.Today);
        }

        return true;
    }

    private static async Task ActAsync(TestDatabase city, int who, int act, int cell)
    {
        await using var db = city.Db();
        try
        {
            if (act < PledgeActs.Length)
            {
                var pledges = await db.Pledges.Include(p => p.Commitments).Include(p => p.Returns).Include(p => p.Member).Where(p => p.Year == TestCity.Year).OrderBy(p => p.Id).ToListAsync();
                PledgeActs[act](pledges[who % pledges.Count], await TestDatabase.YearAsync(db));
            }
            else if (act >= PledgeActs.Length + MemberActs.Length)
            {
                var members = await db.Members.OrderBy(m => m.Id).Select(m => m.Id).ToListAsync();
                OtherActs[act - PledgeActs.Length - MemberActs.Length](db, members[who % members.Count], cell);
            }
            else
            {
                var members = await db.Members.Include(m => m.Memberships).Include(m => m.Posts).Include(m => m.Statuses).OrderBy(m => m.Id).ToListAsync();
                MemberActs[act - PledgeActs.Length](members[who % members.Count], cell);
            }
        }
        catch (Exception refused) when (refused is RuleBroken or InvalidOperationException)
        {
            // Refused, or there is no such post or membership: nothing changed, and nothing may differ.
            return;
        }

        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            // One grade and one recognition a member and year: what the database refuses leaves the counts as they were.
        }
    }
}
