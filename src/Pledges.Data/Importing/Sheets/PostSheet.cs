using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Members;

namespace Pledges.Data.Importing.Sheets;

internal sealed record PostEntry(
    string MemberCode, string OrgCode, PostType Type, string? Title, PostKind Kind, bool IsKeyLeader, bool IsStandingManaged, DateOnly From, DateOnly? To);

/// <summary>What tells one post from another.</summary>
internal sealed record PostKey(string Member, string Org, PostType Type, DateOnly From, string? Title);

internal sealed class PostSheet() : SheetImport<PostKey, PostEntry>(RosterSheets.Posts)
{
    public override IReadOnlyList<object?> Cells(PostEntry entry) =>
    [
        entry.MemberCode,
        entry.OrgCode,
        RosterWords.PostTypes.KeyOf(entry.Type),
        entry.Title,
        RosterWords.PostKinds.KeyOf(entry.Kind),
        entry.IsKeyLeader ? "x" : null,
        entry.IsStandingManaged ? "x" : null,
        entry.From,
        entry.To,
    ];

    public override async IAsyncEnumerable<(int Id, PostEntry Entry)> StoredAsync(ImportRun run)
    {
        var posts = from p in run.Db.Posts
                    join member in run.Db.Members on p.MemberId equals member.Id
                    orderby member.Code, p.From, p.Id
                    select new { p.Id, p.MemberId, p.UnitId, p.Type, p.Title, p.Kind, p.IsKeyLeader, p.IsStandingManaged, p.From, p.To };
        await foreach (var p in posts.AsNoTracking().AsAsyncEnumerable().WithCancellation(run.Cancel))
        {
            yield return (p.Id, new PostEntry(
                run.Codes.MemberCode(p.MemberId), run.Codes.UnitCode(p.UnitId), p.Type, p.Title, p.Kind, p.IsKeyLeader, p.IsStandingManaged, p.From, p.To));
        }
    }

    protected override PostEntry Parse(RowReader row, ImportRun run)
    {
        var (member, org) = (row.KnownMember(run), row.KnownUnit(run));
        var type = row.NeededWord("post", RosterWords.PostTypes);
        var title = row.Text("title", Post.TitleLength);
        var kind = row.Word("kind", RosterWords.PostKinds) ?? PostKind.Party;
        var (isKey, isManaged) = (row.Mark("key_leader") ?? false, row.Mark("standing_managed") ?? false);
        var (from, to) = row.Period();
        return new PostEntry(member, org, type, title, kind, isKey, isManaged, from, to);
    }

    protected override PostKey KeyOf(PostEntry entry) => new(entry.MemberCode, entry.OrgCode, entry.Type, entry.From, entry.Title);

    protected override PostEntry Keep(PostEntry entry, PostEntry stored, SheetTable table) => entry with
    {
        Kind = table.Has("kind") ? entry.Kind : stored.Kind,
        IsKeyLeader = table.Has("key_leader") ? entry.IsKeyLeader : stored.IsKeyLeader,
        IsStandingManaged = table.Has("standing_managed") ? entry.IsStandingManaged : stored.IsStandingManaged,
        To = table.Has("to") ? entry.To : stored.To,
    };
}
