using Microsoft.EntityFrameworkCore;
using Pledges.Data.Importing.Sheets;
using Pledges.Domain.Inspections;

namespace Pledges.Data.Importing.Writing;

/// <summary>Writes decisions on inspections with their subjects, through the verbs of the register.</summary>
internal sealed class InspectionWriter(ImportRun run, InspectionSheet inspections, InspectionSubjectSheet subjects)
{
    public async Task WriteAsync()
    {
        if (inspections.ToWrite + subjects.ToWrite == 0)
        {
            return;
        }

        var known = await StoredAsync();
        var fresh = inspections.Added.Values.Select(l => Inspection.FromRegister(Record(l.Entry), run.By, run.At)).ToList();
        foreach (var (entry, inspection) in inspections.Added.Values.Select(l => l.Entry).Zip(fresh))
        {
            known.Add(entry.Key, inspection);
        }

        foreach (var change in inspections.Changed)
        {
            known[change.Entry.Key].CorrectFromRegister(Record(change.Entry), run.By, run.At);
        }

        foreach (var entry in subjects.Added.Values.Select(l => l.Entry).Concat(subjects.Changed.Select(c => c.Entry)))
        {
            known[entry.Decision].TakeOver(new RegisteredSubject(Key(entry), entry.ConcludedOn, entry.Outcome), run.By, run.At);
        }

        // The import's own event tells of what is new.
        fresh.ForEach(i => i.ClearHappenings());
        run.Db.AddRange(fresh);
        await run.Db.SaveChangesAsync(run.Cancel);
        run.Db.ChangeTracker.Clear();
    }

    private async Task<Dictionary<DecisionKey, Inspection>> StoredAsync()
    {
        var years = inspections.Changed.Select(c => c.Entry.Key.Year)
            .Concat(subjects.Added.Keys.Select(k => k.Decision.Year)).Concat(subjects.Changed.Select(c => c.Entry.Decision.Year)).Distinct().ToList();
        var stored = await run.Db.Inspections.Include(i => i.Subjects).Where(i => i.DecidedOn != null && years.Contains(i.Year)).ToListAsync(run.Cancel);
        return stored.ToDictionary(i => new DecisionKey(i.DecisionNo!, run.Codes.UnitCode(i.BodyUnitId), i.Year));
    }

    private RegisteredInspection Record(InspectionEntry e) =>
        new(e.DecisionNo, e.DecidedOn, e.Body, run.Codes.UnitId(e.OrgCode), e.Activity, e.Kind, e.Topic);

    private SubjectKey Key(InspectionSubjectEntry e) =>
        e.OrgCode is { } org ? SubjectKey.OfUnit(run.Codes.UnitId(org)) : SubjectKey.OfMember(run.Codes.MemberId(e.MemberCode!));
}
