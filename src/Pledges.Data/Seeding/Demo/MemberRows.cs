using Pledges.Data.Bulk;
using Pledges.Domain.Members;
using Pledges.Domain.Wording;

namespace Pledges.Data.Seeding.Demo;

/// <summary>Writes members with their memberships, statuses and posts.</summary>
internal static class MemberRows
{
    public static async Task WriteAsync(BulkWriter bulk, IReadOnlyList<Person> people, CancellationToken cancel)
    {
        await bulk.WriteAsync<Member, MemberRecord>(people.Select(Row), cancel);
        await bulk.WriteAsync<Membership, MembershipRow>(
            people.SelectMany(p => p.Stays, (p, s) => (p, s)).Select((x, i) => new MembershipRow(i + 1, x.p.Id, x.s.Cell.Id, x.s.From, x.s.To, x.s.Reason)), cancel);
        await bulk.WriteAsync<MemberStatus, StatusRow>(
            people.SelectMany(p => p.Absences, (p, a) => (p, a)).Select((x, i) => new StatusRow(i + 1, x.p.Id, x.a.Kind, x.a.From, x.a.To, x.a.Decision)), cancel);
        await bulk.WriteAsync<Post, PostRow>(
            people.SelectMany(p => p.Duties, (p, d) => (p, d)).Select((x, i) => new PostRow(
                i + 1, x.p.Id, x.d.Unit.Id, x.d.Type, x.d.Title, x.d.Kind, x.d.IsKeyLeader, x.d.IsStandingManaged, x.d.From, x.d.To)), cancel);
    }

    private static MemberRecord Row(Person person) => new(
        person.Id,
        1 + person.Stays.Count,
        person.Code,
        person.Name,
        $"{VietnameseText.Fold(person.Name)} {person.Code}",
        VietnameseText.NameOrder(person.Name),
        person.BirthYear,
        person.IsFemale ? Gender.Female : Gender.Male,
        person.JoinedOn,
        person.OfficialOn);
}
