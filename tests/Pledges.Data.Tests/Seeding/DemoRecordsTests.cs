using Microsoft.EntityFrameworkCore;
using Pledges.Data.Queries;
using Pledges.Domain.Discipline;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;
using Pledges.Domain.Recognition;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Data.Tests.Seeding;

/// <summary>The rows written in bulk obey the rules that the verbs would have asked.</summary>
public sealed class DemoRecordsTests(SmallCity city) : IClassFixture<SmallCity>
{
    [Fact]
    public async Task Disciplines_AsWritten_FitTheMembersAndTheGrades()
    {
        await using var db = city.Database.Open();
        var members = await db.Members.AsNoTracking().Include(m => m.Posts).ToDictionaryAsync(m => m.Id);
        var decisions = await db.Disciplines.AsNoTracking().ToListAsync();
        var grades = await db.MemberGrades.AsNoTracking().ToDictionaryAsync(g => (g.MemberId, g.Year), g => g.Grade);
        Assert.Contains(decisions, d => d.DecidedOn.Year == SmallCity.Today.Year && d.MemberId is not null);
        Assert.Contains(decisions, d => d.UnitId is not null);
        foreach (var decision in decisions.Where(d => d.MemberId is not null))
        {
            var member = Disciplined.At(members[decision.MemberId!.Value], decision.DecidedOn);
            Assert.False(DisciplineRules.ProbationaryGetsTheFirstTwo(decision.Form, member).IsBroken);
            Assert.False(DisciplineRules.PostIsHeld(decision.Form, member).IsBroken);
            Assert.Equal("FAILED", grades.GetValueOrDefault((member.MemberId, decision.DecidedOn.Year), "FAILED"));
        }
    }

    [Fact]
    public async Task Recognition_AsWritten_HasDeedsWithAndWithoutConsentAndNominationsOnTheWay()
    {
        await using var db = city.Database.Open();
        var deeds = await db.GoodDeeds.AsNoTracking().ToListAsync();
        Assert.Contains(deeds, d => d.IsShown);
        Assert.Contains(deeds, d => !d.IsShown);
        var nominations = await db.Nominations.AsNoTracking().Include(n => n.Deed).ToListAsync();
        Assert.All([NominationState.Nominated, NominationState.Endorsed, NominationState.Recognised], state => Assert.Contains(nominations, n => n.State == state));
        Assert.All(nominations, n => Assert.Equal((n.MemberId, n.UnitId), (n.Deed.MemberId, n.Deed.UnitId)));
        var exemplars = (await db.Exemplars.Select(e => new { e.MemberId, e.Year }).ToListAsync()).ToHashSet();
        Assert.All(nominations.Where(n => n.State == NominationState.Recognised), n => Assert.Contains(new { n.MemberId, n.Year }, exemplars));
        Assert.True(await db.Commendations.AnyAsync(c => c.MemberId != null) && await db.Commendations.AnyAsync(c => c.UnitId != null));
        Assert.True(await db.PracticeModels.AnyAsync(m => m.CopiedFromId != null && m.Participations.Count > 0));
    }

    [Fact]
    public async Task Commitments_AsWritten_AreCleanAndFit()
    {
        await using var db = city.Database.Open();
        foreach (var commitment in await db.Commitments.AsNoTracking().ToListAsync())
        {
            Assert.Equal(commitment.Text.Clean(), commitment.Text);
            Assert.DoesNotContain('{', string.Concat(commitment.Deed, commitment.Quantity, commitment.Due, commitment.Beneficiary, commitment.Duty));
            Assert.True(commitment.Deed.Length is > 20 and <= Commitment.DeedLength);
        }
    }

    [Fact]
    public async Task Pledges_WithTexts_AreCompleteByTheForm()
    {
        await using var db = city.Database.Open();
        var form = await db.Forms.SingleAsync();
        var required = form.Sections.Where(s => s.IsRequired).Select(s => s.Code).ToList();
        var pledges = await db.Pledges.AsNoTracking().Include(p => p.Commitments).Where(p => p.Year >= SmallCity.Today.Year - 1).ToListAsync();
        Assert.NotEmpty(pledges);
        foreach (var pledge in pledges)
        {
            Assert.InRange(pledge.Commitments.Count, form.MinCommitments, form.MaxCommitments);
            Assert.Subset(pledge.Commitments.Select(c => c.Section).ToHashSet(), required.ToHashSet());
            Assert.All(pledge.Commitments, c => Assert.NotNull(form.Section(c.Section)));
        }
    }

    [Fact]
    public async Task Members_AsWritten_HaveOneCellAtATimeAndSearchableNames()
    {
        await using var db = city.Database.Open();
        foreach (var member in await db.Members.AsNoTracking().Include(m => m.Memberships).ToListAsync())
        {
            var stays = member.Memberships.OrderBy(m => m.From).ToList();
            Assert.All(stays.Zip(stays.Skip(1)), pair => Assert.False(pair.First.Overlaps(pair.Second)));
            Assert.All(stays, s => Assert.True(Period.IsSensible(s.From, s.To)));
            Assert.True(member.JoinedOn <= stays[0].From);
            Assert.True(member.JoinedOn!.Value.Year - member.BirthYear >= 18);
            Assert.Equal(VietnameseText.NameOrder(member.FullName), member.SortName);
            Assert.Equal($"{VietnameseText.Fold(member.FullName)} {VietnameseText.Fold(member.Code)}", member.SearchName);
        }
    }

    [Fact]
    public async Task Memberships_AsWritten_LieWithinTheLifeOfTheirCell()
    {
        await using var db = city.Database.Open();

        var outside = from m in db.Memberships
                      join v in db.UnitVersions on m.UnitId equals v.UnitId
                      group new { m, v } by m.Id into stay
                      where stay.Min(s => s.v.From) > stay.Min(s => s.m.From)
                      select stay.Key;

        Assert.Empty(await outside.ToListAsync());
        Assert.False(await db.Memberships.AnyAsync(m => m.To == null && db.UnitVersions.Where(v => v.UnitId == m.UnitId).All(v => v.To != null)));
        Assert.False(await db.Memberships.AnyAsync(m => !db.UnitVersions.Any(v => v.UnitId == m.UnitId && v.Level.MayHoldMembers)));
    }

    [Fact]
    public async Task Cells_Today_HaveOneSecretaryWhoBelongsToThem()
    {
        await using var db = city.Database.Open();
        var today = SmallCity.Today;
        var cells = await db.UnitVersions.On(today).Where(v => v.Level.MayHoldMembers).Select(v => v.UnitId).ToListAsync();
        var secretaries = await db.Posts.On(today).Where(p => p.Type == PostType.Secretary && cells.Contains(p.UnitId)).ToListAsync();

        Assert.Equal(cells.Order(), secretaries.Select(p => p.UnitId).Order());
        Assert.All(secretaries, s => Assert.True(db.Memberships.On(today).Any(m => m.MemberId == s.MemberId && m.UnitId == s.UnitId)));
    }

    [Fact]
    public async Task EveryKindOfRecord_IsThere()
    {
        await using var db = city.Database.Open();
        var year = SmallCity.Today.Year;

        Assert.True(await db.Pledges.AnyAsync(p => p.Year == year && p.State == PledgeState.SelfReviewed && p.SelfReview != null));
        Assert.True(await db.Pledges.AnyAsync(p => p.Year == year - 1 && p.State == PledgeState.Closed && p.Result == PledgeResult.Excellent));
        Assert.True(await db.Pledges.AnyAsync(p => p.IsConcrete == false && p.VerdictReason != null));
        Assert.True(await db.Pledges.AnyAsync(p => p.IsOnBehalf && p.PaperRef != null));
        Assert.True(await db.Commitments.AnyAsync(c => c.Outcome != null && c.Fulfilment == Fulfilment.Mostly));
        Assert.True(await db.Statuses.On(SmallCity.Today).AnyAsync(s => s.Kind == StatusKind.Exempt));
        Assert.True(await db.Memberships.AnyAsync(m => m.EndReason == EndReason.Deceased));
        Assert.True(await db.Memberships.AnyAsync(m => m.EndReason == EndReason.Transferred && m.To != null));
        Assert.True(await db.Posts.AnyAsync(p => p.IsKeyLeader && p.IsStandingManaged && p.Type == PostType.Head));
        Assert.True(await db.Exemplars.AnyAsync(e => e.Year == year - 1));
        Assert.True(await db.MemberGrades.AnyAsync(g => g.Year == year - 1 && g.SchemeCode == "D"));
    }
}
