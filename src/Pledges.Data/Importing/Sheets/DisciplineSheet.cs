using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Discipline;
using Pledges.Domain.Shared;

namespace Pledges.Data.Importing.Sheets;

internal sealed record DisciplineEntry(string MemberCode, string OrgCode, string DecisionNo, DateOnly DecidedOn, DisciplineForm Form, Grounds Ground, bool IsLackOfExample)
{
    /// <summary>Of a stored decision that an appeal changed.</summary>
    public DisciplineForm? FirstForm { get; init; }

    public DisciplineFacts Facts(Grounds further, string? body) => new(DecisionNo, DecidedOn, Form, Ground, further, IsLackOfExample, body);
}

internal sealed class DisciplineSheet() : SheetImport<(string Member, string Org, string Decision), DisciplineEntry>(RosterSheets.Disciplines)
{
    private readonly Dictionary<string, (DateOnly? OfficialOn, List<(DateOnly From, DateOnly? To)> Posts)> people = [];

    public override IReadOnlyList<object?> Cells(DisciplineEntry entry) =>
    [
        Code(entry.MemberCode),
        Code(entry.OrgCode),
        entry.DecisionNo,
        entry.DecidedOn,
        RosterWords.DisciplineForms.KeyOf(entry.Form),
        RosterWords.Grounds.KeyOf(entry.Ground),
        entry.IsLackOfExample ? "x" : null,
    ];

    public override async IAsyncEnumerable<(int Id, DisciplineEntry Entry)> StoredAsync(ImportRun run)
    {
        var decisions = run.Db.Disciplines.AsNoTracking().Where(d => d.AnnulledOn == null).OrderBy(d => d.DecidedOn).ThenBy(d => d.Id);
        await foreach (var d in decisions.AsAsyncEnumerable().WithCancellation(run.Cancel))
        {
            yield return (d.Id, EntryOf(run, d));
        }
    }

    /// <summary>Looks at the members as the day of the decision met them, and leaves what the register has crossed out.</summary>
    public async Task CheckMembersAsync(ImportRun run, MemberSheet members, PostSheet posts)
    {
        if (ToWrite == 0)
        {
            return;
        }

        await LeaveAnnulledAsync(run);
        await LearnAsync(run, members, posts);
        foreach (var (row, entry) in Added.Values.Select(l => (l.Row, l.Entry)).Concat(Changed.Select(c => (c.Row, c.Entry))))
        {
            Demand(row, DisciplineRules.ProbationaryGetsTheFirstTwo(entry.Form, MemberOf(entry, run)));
            Demand(row, DisciplineRules.PostIsHeld(entry.Form, MemberOf(entry, run)));
        }
    }

    /// <summary>Null for a decision about an organisation.</summary>
    public Disciplined? MemberOf(DisciplineEntry entry, ImportRun run)
    {
        if (entry.MemberCode.Length == 0)
        {
            return null;
        }

        var (officialOn, posts) = people[entry.MemberCode];
        return new Disciplined(
            run.Codes.MemberId(entry.MemberCode), Disciplined.IsProbationaryOn(officialOn, entry.DecidedOn), posts.Any(p => Disciplined.IsHeldOn(p.From, p.To, entry.DecidedOn)));
    }

    protected override DisciplineEntry Parse(RowReader row, ImportRun run)
    {
        var (member, org) = row.KnownSubject(run);
        var number = row.Needed("decision_no", DisciplineDecision.DecisionLength);
        var on = row.NeededDate("decided_on");
        var form = row.NeededWord("form", RosterWords.DisciplineForms);
        var ground = row.NeededWord("ground", RosterWords.Grounds);
        var isExample = row.Mark("lack_of_example") ?? false;
        if (!row.IsRefused)
        {
            row.Demand("form", DisciplineRules.FormFitsTheSubject(form, org.Length > 0));
            row.Demand("decided_on", DisciplineRules.DayHasCome(on, run.By.Today));
        }

        return new DisciplineEntry(member, org, number, on, form, ground, isExample);
    }

    protected override (string Member, string Org, string Decision) KeyOf(DisciplineEntry entry) => (entry.MemberCode, entry.OrgCode, entry.DecisionNo);

    // A file from before an appeal still has the form that the appeal changed.
    protected override DisciplineEntry Keep(DisciplineEntry entry, DisciplineEntry stored, SheetTable table) => entry with
    {
        Form = entry.Form == stored.FirstForm ? stored.Form : entry.Form,
        FirstForm = stored.FirstForm,
        IsLackOfExample = table.Has("lack_of_example") ? entry.IsLackOfExample : stored.IsLackOfExample,
    };

    private static string? Code(string code) => code.Length == 0 ? null : code;

    private static DisciplineEntry EntryOf(ImportRun run, DisciplineDecision d) => new(
        d.MemberId is { } member ? run.Codes.MemberCode(member) : "", d.UnitId is { } unit ? run.Codes.UnitCode(unit) : "",
        d.DecisionNo, d.DecidedOn, d.Form, d.MainGround, d.IsLackOfExample)
    {
        FirstForm = d.FirstForm,
    };

    private async Task LeaveAnnulledAsync(ImportRun run)
    {
        var annulled = run.Db.Disciplines.AsNoTracking().Where(d => d.AnnulledOn != null);
        await foreach (var d in annulled.AsAsyncEnumerable().WithCancellation(run.Cancel))
        {
            if (Added.Remove(KeyOf(EntryOf(run, d))))
            {
                Report!.Added--;
                Report.Unchanged++;
            }
        }
    }

    private async Task LearnAsync(ImportRun run, MemberSheet members, PostSheet posts)
    {
        var codes = Added.Values.Select(l => l.Entry.MemberCode).Concat(Changed.Select(c => c.Entry.MemberCode)).Where(c => c.Length > 0).ToHashSet();
        var ids = codes.Select(run.Codes.MemberId).Where(id => id > 0).ToList();
        var stored = run.Db.Members.AsNoTracking().Where(m => ids.Contains(m.Id)).Select(m => new { m.Code, m.OfficialOn, Posts = m.Posts.Select(p => new { p.From, p.To }).ToList() });
        await foreach (var m in stored.AsAsyncEnumerable().WithCancellation(run.Cancel))
        {
            people[m.Code] = (m.OfficialOn, [.. m.Posts.Select(p => (p.From, p.To))]);
        }

        foreach (var entry in members.Added.Values.Select(l => l.Entry).Concat(members.Changed.Select(c => c.Entry)).Where(e => codes.Contains(e.Code)))
        {
            people[entry.Code] = (entry.OfficialOn, people.TryGetValue(entry.Code, out var known) ? known.Posts : []);
        }

        foreach (var post in posts.Added.Values.Select(l => l.Entry).Concat(posts.Changed.Select(c => c.Entry)).Where(e => codes.Contains(e.MemberCode)))
        {
            people[post.MemberCode].Posts.Add((post.From, post.To));
        }
    }

    private void Demand(int row, Rule rule)
    {
        if (rule.IsBroken)
        {
            Refuse(row, "form", rule.Sentence, rule.Arguments);
        }
    }
}
