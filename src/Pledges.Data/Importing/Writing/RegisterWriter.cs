using Microsoft.EntityFrameworkCore;
using Pledges.Data.Importing.Sheets;
using Pledges.Domain.Discipline;
using Pledges.Domain.Recognition;

namespace Pledges.Data.Importing.Writing;

/// <summary>Writes the registers of discipline and commendations: new rows in bulk, known ones through their verbs.</summary>
internal sealed class RegisterWriter(ImportRun run)
{
    public async Task WriteAsync(DisciplineSheet sheet)
    {
        if (sheet.Added.Count > 0)
        {
            await run.Bulk.InsertAsync(sheet.Added.Values.Select(l => New(sheet, l.Entry)), cancel: run.Cancel);
        }

        var ids = sheet.Changed.ConvertAll(c => c.Id);
        var known = ids.Count == 0 ? [] : await run.Db.Disciplines.Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, run.Cancel);
        foreach (var change in sheet.Changed)
        {
            var decision = known[change.Id];
            decision.Correct(change.Entry.Facts(decision.FurtherGrounds, decision.Body), sheet.MemberOf(change.Entry, run), run.By, run.At);
        }

        await SaveAsync();
    }

    public async Task WriteAsync(CommendationSheet sheet)
    {
        if (sheet.Added.Count > 0)
        {
            await run.Bulk.InsertAsync(sheet.Added.Values.Select(l => New(l.Entry)), cancel: run.Cancel);
        }

        var ids = sheet.Changed.ConvertAll(c => c.Id);
        var known = ids.Count == 0 ? [] : await run.Db.Commendations.Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, run.Cancel);
        foreach (var change in sheet.Changed)
        {
            var commendation = known[change.Id];
            commendation.Correct(change.Entry.Facts(commendation.Body, commendation.DeedId), run.By, run.At);
        }

        await SaveAsync();
    }

    private DisciplineDecision New(DisciplineSheet sheet, DisciplineEntry e) => sheet.MemberOf(e, run) is { } member
        ? DisciplineDecision.Of(member, e.Facts(Grounds.None, null), run.By, run.At)
        : DisciplineDecision.OfUnit(run.Codes.UnitId(e.OrgCode), e.Facts(Grounds.None, null), run.By, run.At);

    private Commendation New(CommendationEntry e) => Commendation.FromRegister(
        e.MemberCode.Length > 0 ? run.Codes.MemberId(e.MemberCode) : null, e.OrgCode.Length > 0 ? run.Codes.UnitId(e.OrgCode) : null, e.Facts(null, null), run.By, run.At);

    private async Task SaveAsync()
    {
        await run.Db.SaveChangesAsync(run.Cancel);
        run.Db.ChangeTracker.Clear();
    }
}
