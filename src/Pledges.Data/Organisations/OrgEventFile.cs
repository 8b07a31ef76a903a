using Microsoft.EntityFrameworkCore;
using Pledges.Data.Importing;
using Pledges.Data.Importing.Files;
using Pledges.Domain.Access;
using Pledges.Domain.Organisations;
using Pledges.Domain.Shared;

namespace Pledges.Data.Organisations;

/// <summary>What a file of changes holds: events in their order, or the rows that cannot be read.</summary>
public sealed record OrgEventFileContents(IReadOnlyList<OrgEvent> Events, ImportReport Report);

/// <summary>Reads many events from one sheet, a row for each part. The events are drafts and not saved.</summary>
public static class OrgEventFile
{
    public const string SheetName = "org_events";

    internal static readonly RosterSheet Sheet = new(SheetName, "Thay đổi tổ chức",
    [
        new("event", "Số TT", IsRequired: true),
        new("kind", "Loại thay đổi"),
        new("decision_no", "Số quyết định"),
        new("decided_on", "Ngày quyết định"),
        new("effective_on", "Ngày hiệu lực"),
        new("posts", "Chức vụ"),
        new("part", "Vai trò", IsRequired: true),
        new("code", "Mã", IsRequired: true),
        new("name", "Tên"),
        new("level", "Loại hình"),
        new("sector", "Khối"),
        new("parent_code", "Mã cấp trên"),
        new("to", "Chuyển đến"),
    ]);

    /// <summary>The headings in their order.</summary>
    public static IReadOnlyList<string> Headings { get; } = [.. Sheet.Columns.Select(c => c.Heading)];

    /// <summary>Two cells become one, and a cell moves below another body: the rows under the headings.</summary>
    public static IReadOnlyList<string> Example { get; } =
    [
        "1;MERGE;15-QĐ/TU;20/06/2026;01/07/2026;END;SOURCE;CB11;;;;;CB13",
        "1;;;;;;SOURCE;CB12;;;;;CB13",
        "1;;;;;;RESULT;CB13;Chi bộ phố 6;;;;",
        "2;MOVE;16-QĐ/TU;20/06/2026;01/07/2026;;SOURCE;CB21;;;;;",
        "2;;;;;;RESULT;CB21;;;;DB1;",
    ];

    /// <exception cref="RuleBroken">The file cannot be read at all.</exception>
    public static async Task<OrgEventFileContents> ReadAsync(PledgesDb db, string path, Actor by, DateTime at, CancellationToken cancel = default)
    {
        using var source = RosterSource.Open(path);
        var report = new ImportReport { OtherFiles = source.Others };
        // A single table needs no name; of several the one with the name counts.
        var found = source.Sheets.FirstOrDefault(s => TextKey.Of(s.Title) == TextKey.Of(Sheet.Key) || TextKey.Of(s.Title) == TextKey.Of(Sheet.Heading))
            ?? (source.Sheets.Count == 1 ? source.Sheets[0] : throw BadFile.NoKnownSheet());
        var part = new SheetReport { Sheet = Sheet.Key, Source = found.Name, Status = SheetStatus.Taken };
        report.Sheets.Add(part);
        if (SheetTable.Find(Sheet, found, part, report) is not { } table)
        {
            return new([], report);
        }

        var known = await OrgEventFileCodes.LoadAsync(db, cancel);
        var rows = table.Rows().Select(row => OrgEventFileRow.Read(row, known)).ToList();
        if (report.IsRefused)
        {
            return new([], report);
        }

        var events = new List<OrgEvent>();
        var things = await OrgEventFileThings.LoadAsync(db, rows, cancel);
        foreach (var own in rows.GroupBy(r => r.Event))
        {
            var unknown = things.Unknown([.. own]).ToList();
            foreach (var (row, sentence) in unknown)
            {
                part.Refused++;
                report.Refuse(part, row.Row, null, sentence, row.Code, row.Result.Name ?? "");
            }

            try
            {
                events.Add(Build([.. own], things, known, events.Count + 1, by, at));
                things.Done(events[^1]);
            }
            catch (RuleBroken refusal)
            {
                part.Refused++;
                report.Refuse(part, own.First().Row, null, refusal.Sentence, [.. refusal.Arguments]);
            }
        }

        part.Added = events.Count;
        return new(events, report);
    }

    private static OrgEvent Build(IReadOnlyList<OrgEventFileRow> rows, OrgEventFileThings things, OrgEventFileCodes known, int no, Actor by, DateTime at)
    {
        var head = rows.FirstOrDefault(r => r.Kind is not null && r.Decision is not null);
        Rule.Check(OrgEventFileRules.HasAHead(rows[0].Event, head is not null));
        var sources = rows.Where(r => r.Part == OrgEventPart.Source).ToList();
        var e = new OrgEvent(head!.Kind!.Value, head.Decision!, sources.Select(s => s.Code), by, at);
        e.Describe(
            [.. rows.Where(r => r.Part == OrgEventPart.Result).Select(r => r.Result)],
            sources.ToDictionary(s => s.Code, s => s.To),
            rows.Select(r => r.Posts).FirstOrDefault(p => p is not null) ?? PostsRule.End,
            by, at);
        foreach (var row in rows.Where(r => r.Choice is not null))
        {
            if (row.Choice == BelongingKind.Secretary)
            {
                e.Choose(row.Choice.Value, [known.MemberId(row.Code)], row.To, by, at);
            }
            else if (things.Find(row) is { } thing)
            {
                e.Choose([(thing, thing.At!.Code)], row.To, by, at);
            }
            else if (row.Choice == BelongingKind.Member)
            {
                e.Choose(row.Choice.Value, [known.MemberId(row.Code)], row.To, by, at);
            }
            else
            {
                var isUnit = row.Choice == BelongingKind.Unit;
                e.ChooseByName(row.Choice!.Value, isUnit ? "" : row.Code, isUnit ? row.Code : row.Result.Name!, row.To, by, at);
            }
        }

        e.BelongsToBatch("", null, no);
        return e;
    }
}

public static class OrgEventFileRules
{
    public static Rule HasAHead(string name, bool has) =>
        new(nameof(HasAHead), !has, "Of the event “{0}” no row gives kind, decision, day of the decision and first day.", name);
}
