using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Microsoft.FSharp.Core;
using Pledges.Data.Figures;
using Pledges.Data.Tests.Base;
using Pledges.Domain.Access;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Figures;

/// <summary>Whatever is done to whichever pledge or member in whichever order, the stored counts are those of a fresh count.</summary>
public sealed class StoredCountWalkTests(CityTemplate template) : DataTest(template)
{
    private const int Walks = 12;
    private const int LongestWalk = 30;
    private static readonly Actor System = Actor.System(TestCity.Today);

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
    ];

    /// <summary>One act: on which pledge or member, which, and towards which cell.</summary>
    private static readonly Gen<(int Who, int Act, int Cell)> Step =
        from who in Gen.Choose(0, 99)
        from act in Gen.Choose(0, PledgeActs.Length + MemberActs.Length - 1)
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
        foreach (var (who, act, cell) in walk)
        {
            // A change of roster empties the store; the next reader fills it, and the next act must keep it true.
            await city.Db().TalliesAsync(TestCity.Year, TestCity.Today, TestCity.Today, cells);
            await ActAsync(city, who, act, cells[cell]);
            var check = await VerifyTallies.RunAsync(city.Db(), TestCity.Today);
            if (check.Differences.Count > 0)
            {
                return false;
            }
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
            else
            {
                var members = await db.Members.Include(m => m.Memberships).Include(m => m.Posts).Include(m => m.Statuses).OrderBy(m => m.Id).ToListAsync();
                MemberActs[act - PledgeActs.Length](members[who % members.Count], cell);
            }
        }
        catch (RuleBroken)
        {
            // Refused: nothing changed, and nothing may differ.
            return;
        }

        await db.SaveChangesAsync();
    }
}
