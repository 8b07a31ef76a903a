using Microsoft.EntityFrameworkCore;
using Pledges.Data.Importing;
using Pledges.Domain.Organisations;

namespace Pledges.Data.Organisations;

internal enum OrgEventPart
{
    /// <summary>A unit that the event is about; <c>to</c> says where the rest of it goes.</summary>
    Source = 1,
    Result = 2,

    /// <summary>Something that goes elsewhere than the rest, or a new secretary of the unit in <c>to</c>.</summary>
    Choice = 3,
}

/// <summary>One row of a file of changes.</summary>
internal sealed record OrgEventFileRow(
    int Row, string Event, OrgEventKind? Kind, OrgEventDecision? Decision, PostsRule? Posts, OrgEventPart Part, BelongingKind? Choice, string Code, ResultDetails Result, string? To)
{
    private static readonly Words<OrgEventKind> Kinds = new(
        (OrgEventKind.Found, ["FOUND", "thành lập"]),
        (OrgEventKind.Merge, ["MERGE", "sáp nhập", "hợp nhất"]),
        (OrgEventKind.Split, ["SPLIT", "chia tách", "chia", "tách"]),
        (OrgEventKind.Rename, ["RENAME", "đổi tên"]),
        (OrgEventKind.Relevel, ["RELEVEL", "đổi loại hình"]),
        (OrgEventKind.Move, ["MOVE", "chuyển trực thuộc"]),
        (OrgEventKind.Dissolve, ["DISSOLVE", "giải thể"]));

    private static readonly Words<BelongingKind> Parts = new(
        (0, ["SOURCE", "trước"]),
        ((BelongingKind)(-1), ["RESULT", "sau"]),
        (BelongingKind.Unit, ["UNIT", "tổ chức trực thuộc"]),
        (BelongingKind.Member, ["MEMBER", "đảng viên"]),
        (BelongingKind.Secretary, ["SECRETARY", "bí thư"]),
        (BelongingKind.Post, ["POST", "chức vụ"]),
        (BelongingKind.Departure, ["DEPARTURE", "chuyển đi"]),
        (BelongingKind.Arrival, ["ARRIVAL", "chuyển đến"]),
        (BelongingKind.Model, ["MODEL", "mô hình"]),
        (BelongingKind.Remedy, ["REMEDY", "khắc phục"]),
        (BelongingKind.Task, ["TASK", "nhiệm vụ", "nhiệm vụ chủ trì"]),
        (BelongingKind.TaskShare, ["TASK_SHARE", "nhiệm vụ phối hợp"]),
        (BelongingKind.TaskIssued, ["TASK_ISSUED", "nhiệm vụ đã giao"]),
        (BelongingKind.Plan, ["PLAN", "kế hoạch"]));

    private static readonly Words<PostsRule> PostRules = new(
        (PostsRule.End, ["END", "kết thúc"]),
        (PostsRule.Follow, ["FOLLOW", "chuyển theo"]),
        (PostsRule.Choose, ["CHOOSE", "chọn từng chức vụ"]));

    /// <summary>Known by its own code; all else by the unit that has it and its name there.</summary>
    public static bool HasACode(BelongingKind kind) => kind is BelongingKind.Unit or BelongingKind.Member or BelongingKind.Secretary;

    /// <summary>The word in files for what is chosen.</summary>
    public static string PartOf(BelongingKind kind) => Parts.KeyOf(kind);

    public static string KeyOf(OrgEventKind kind) => Kinds.KeyOf(kind);

    public static string KeyOf(PostsRule posts) => PostRules.KeyOf(posts);

    public static OrgEventFileRow Read(RowReader row, OrgEventFileCodes known)
    {
        var name = row.Needed("event", OrgEvent.DecisionLength);
        var kind = Word(row, "kind", Kinds);
        var posts = Word(row, "posts", PostRules);
        var (number, decided, effective) = (row.Text("decision_no", OrgEvent.DecisionLength), row.Date("decided_on"), row.Date("effective_on"));
        var part = Word(row, "part", Parts) ?? Missing(row);
        var code = row.Needed("code", OrgUnitVersion.CodeLength);
        BelongingKind? choice = part > 0 ? part : null;
        if (choice is BelongingKind.Member or BelongingKind.Secretary && code.Length > 0 && known.MemberId(code) == 0)
        {
            row.Refuse("code", "There is no member with the code “{0}”.", code);
        }

        if (choice is { } chosen && !HasACode(chosen))
        {
            row.Needed("name", OrgEventChoice.NameLength);
        }

        int? level = null;
        if (row.Text("level", LevelType.NameLength) is { } levelText && (level = known.Level(levelText)) is null)
        {
            row.Refuse("level", "“{0}” is not known here. Known are: {1}.", levelText, string.Join(", ", known.Levels));
        }

        var details = new ResultDetails(code, row.Text("name", choice is null ? OrgUnitVersion.NameLength : OrgEventChoice.NameLength), level, row.Text("sector", OrgUnitVersion.SectorLength), row.Text("parent_code", OrgUnitVersion.CodeLength));
        return new(
            row.Number, name, kind, number is null || decided is null || effective is null ? null : new OrgEventDecision(number, decided.Value, effective.Value), posts,
            part switch { 0 => OrgEventPart.Source, > 0 => OrgEventPart.Choice, _ => OrgEventPart.Result }, choice, code, details, row.Text("to", OrgUnitVersion.CodeLength));
    }

    private static T? Word<T>(RowReader row, string column, Words<T> words)
        where T : struct
    {
        if (row.Text(column, 60) is not { } text)
        {
            return null;
        }

        if (words.Find(text) is { } found)
        {
            return found;
        }

        row.Refuse(column, "“{0}” is not known here. Known are: {1}.", text, string.Join(", ", words.Keys));
        return null;
    }

    private static BelongingKind Missing(RowReader row)
    {
        if (!row.IsRefused)
        {
            row.Refuse("part", "A value is missing.");
        }

        return 0;
    }
}

/// <summary>Codes and levels that a file of changes may name.</summary>
internal sealed class OrgEventFileCodes
{
    private Dictionary<string, int> members = [];
    private readonly Dictionary<string, int> levels = [];

    public IEnumerable<string> Levels { get; private set; } = [];

    public static async Task<OrgEventFileCodes> LoadAsync(PledgesDb db, CancellationToken cancel)
    {
        var codes = new OrgEventFileCodes
        {
            members = await db.Members.Select(m => new { m.Code, m.Id }).ToDictionaryAsync(m => m.Code, m => m.Id, cancel),
        };
        var all = await db.LevelTypes.Include(l => l.Names).AsNoTracking().ToListAsync(cancel);
        codes.Levels = [.. all.Select(l => l.Code)];
        foreach (var (name, id) in all.SelectMany(l => new[] { l.Code, l.Name, l.NameEn }.Concat(l.Names.SelectMany(n => new[] { n.Name, n.NameEn })).Select(name => (name, l.Id))))
        {
            codes.levels.TryAdd(TextKey.Of(name), id);
        }

        return codes;
    }

    /// <summary>0 when there is none.</summary>
    public int MemberId(string code) => members.GetValueOrDefault(code);

    public int? Level(string text) => levels.TryGetValue(TextKey.Of(text), out var id) ? id : null;
}
