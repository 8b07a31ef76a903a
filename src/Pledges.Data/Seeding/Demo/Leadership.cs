using Pledges.Domain.Members;

namespace Pledges.Data.Seeding.Demo;

/// <summary>Fills the posts of every unit for each term of five years, from those who stay through it.</summary>
internal sealed class Leadership
{
    private static readonly DateOnly[] Terms = [new(2015, 6, 1), new(2020, 6, 1), new(2025, 6, 1)];

    private readonly UnitPlan plan;
    private readonly IReadOnlyList<Person> people;
    private readonly Dice dice;
    private readonly DateOnly today;

    private Leadership(UnitPlan plan, IReadOnlyList<Person> people, int seed, DateOnly today) =>
        (this.plan, this.people, dice, this.today) = (plan, people, new Dice(seed, 51), today);

    public static void Fill(UnitPlan plan, IReadOnlyList<Person> people, int seed, DateOnly today)
    {
        var leadership = new Leadership(plan, people, seed, today);
        for (var i = 0; i < Terms.Length && Terms[i] <= today; i++)
        {
            leadership.FillTerm(Terms[i], i + 1 < Terms.Length && Terms[i + 1] <= today ? Terms[i + 1] : null);
        }
    }

    private void FillTerm(DateOnly from, DateOnly? to)
    {
        var lastDay = to ?? today;
        var stays = people.SelectMany(p => p.Stays.Select(s => (Person: p, Stay: s))).ToLookup(s => s.Stay.Cell);
        var bodies = new Dictionary<DemoUnit, List<Person>>();
        foreach (var unit in plan.All.Where(u => u.HoldsMembers && u.From <= lastDay && (u.To is null || u.To > from)))
        {
            var begin = unit.From > from ? unit.From : from;
            DateOnly? end = unit.To is { } closed && (to is null || closed < to) ? closed : to;
            var able = stays[unit].Where(s => s.Stay.From <= begin && (s.Stay.To is null || s.Stay.To >= (end ?? today.AddDays(1))) && s.Person.Absences.Count == 0)
                .Select(s => s.Person).OrderByDescending(p => Aptitude(p, begin.Year)).ToList();
            FillCell(unit, able, begin, end);
            if (unit.Level == "CELL" && (unit.Kind == CellKind.Office || !unit.Parent!.IsResidential))
            {
                bodies.TryAdd(unit.Parent!, []);
                bodies[unit.Parent!].AddRange(able);
            }
        }

        foreach (var (body, able) in bodies)
        {
            FillBody(body, [.. able.OrderByDescending(p => Aptitude(p, from.Year))], from, to);
        }

        FillCity(bodies, from, to);
    }

    private void FillCell(DemoUnit cell, List<Person> able, DateOnly from, DateOnly? to)
    {
        var isGrassroots = cell.Level == "GCELL";
        var queue = QueueFor(cell, able);
        Give(queue, cell, PostType.Secretary, isGrassroots ? "Bí thư chi bộ cơ sở" : "Bí thư chi bộ", PostKind.Party, from, to, isKey: isGrassroots, isManaged: isGrassroots, also: isGrassroots ? (PostType.Head, HeadTitle(cell)) : null);
        Give(queue, cell, PostType.DeputySecretary, "Phó Bí thư chi bộ", PostKind.Party, from, to, isKey: isGrassroots, also: isGrassroots ? (PostType.DeputyHead, DeputyTitle(cell)) : null);
        for (var i = 0; i < (able.Count >= 15 ? 3 : able.Count >= 8 ? 1 : 0); i++)
        {
            Give(queue, cell, PostType.CommitteeMember, "Chi ủy viên", PostKind.Party, from, to);
        }

        if (cell.IsResidential)
        {
            Give(queue, cell, PostType.Other, "Tổ trưởng tổ dân phố", PostKind.Community, from, to);
            Give(queue, cell, PostType.Other, "Trưởng ban Công tác Mặt trận", PostKind.Front, from, to);
        }
    }

    private void FillBody(DemoUnit body, List<Person> able, DateOnly from, DateOnly? to)
    {
        var queue = QueueFor(body, able);
        Give(queue, body, PostType.Secretary, "Bí thư Đảng ủy", PostKind.Party, from, to, isKey: true, isManaged: true);
        Give(queue, body, PostType.DeputySecretary, "Phó Bí thư Thường trực Đảng ủy", PostKind.Party, from, to, isKey: true, isManaged: true);
        Give(queue, body, PostType.DeputySecretary, "Phó Bí thư Đảng ủy", PostKind.Party, from, to, isKey: true, isManaged: true, also: (PostType.Head, HeadTitle(body)));
        for (var i = 0; i < 2; i++)
        {
            Give(queue, body, PostType.StandingMember, "Ủy viên Ban Thường vụ Đảng ủy", PostKind.Party, from, to, isKey: true, also: (PostType.DeputyHead, DeputyTitle(body)));
        }

        Give(queue, body, PostType.InspectionChair, "Chủ nhiệm Ủy ban Kiểm tra Đảng ủy", PostKind.Party, from, to);
        for (var i = 0; i < 5; i++)
        {
            Give(queue, body, PostType.CommitteeMember, "Đảng ủy viên", PostKind.Party, from, to);
        }
    }

    private void FillCity(Dictionary<DemoUnit, List<Person>> bodies, DateOnly from, DateOnly? to)
    {
        var agency = bodies.Keys.FirstOrDefault(b => b.Kind == CellKind.Office) ?? bodies.Keys.First();
        var leaders = bodies[agency].Where(p => !p.IsFixed).OrderByDescending(p => Aptitude(p, from.Year)).ToList();
        var secretaries = people.Where(p => !p.IsFixed && p.Duties.Exists(d => d.Unit.Level == "BODY" && d.Type == PostType.Secretary && d.From == from)).ToList();
        var queue = new Queue<Person>(leaders.Take(6).Concat(secretaries).Distinct());
        Give(queue, plan.City, PostType.Secretary, "Bí thư Thành ủy", PostKind.Party, from, to, isKey: true, isManaged: true);
        Give(queue, plan.City, PostType.DeputySecretary, "Phó Bí thư Thường trực Thành ủy", PostKind.Party, from, to, isKey: true, isManaged: true);
        Give(queue, plan.City, PostType.DeputySecretary, "Phó Bí thư Thành ủy", PostKind.Party, from, to, isKey: true, isManaged: true, also: (PostType.Head, "Chủ tịch UBND thành phố"));
        for (var i = 0; i < 8; i++)
        {
            Give(queue, plan.City, PostType.StandingMember, "Ủy viên Ban Thường vụ Thành ủy", PostKind.Party, from, to, isKey: true, isManaged: true);
        }

        for (var i = 0; i < 18; i++)
        {
            Give(queue, plan.City, PostType.CommitteeMember, "Thành ủy viên", PostKind.Party, from, to);
        }
    }

    private Queue<Person> QueueFor(DemoUnit unit, List<Person> able)
    {
        var holders = new[] { PostType.Secretary, PostType.DeputySecretary }.Select(t => FixedPeople.HolderOf(unit, t, plan)).OfType<int>().Select(id => people[id - 1]).ToList();
        return new Queue<Person>(holders.Concat(able.Where(p => !p.IsFixed)));
    }

    private void Give(
        Queue<Person> queue, DemoUnit unit, PostType type, string title, PostKind kind, DateOnly from, DateOnly? to,
        bool isKey = false, bool isManaged = false, (PostType Type, string Title)? also = null)
    {
        if (!queue.TryDequeue(out var person))
        {
            return;
        }

        person.Duties.Add(new Duty(unit, type, title, kind, isKey, isManaged, from, to));
        if (also is { } second)
        {
            person.Duties.Add(new Duty(unit, second.Type, second.Title, PostKind.Government, isKey, isManaged, from, to));
        }
    }

    private double Aptitude(Person person, int year) => dice.Share() + (person.AgeIn(year) is >= 38 and <= 64 ? 1 : 0) + (person.Duties.Count > 0 ? 0.4 : 0);

    private static string HeadTitle(DemoUnit unit) => unit.Kind switch
    {
        CellKind.School => "Hiệu trưởng",
        CellKind.Residential => unit.Name.Contains("xã", StringComparison.Ordinal) ? "Chủ tịch UBND xã" : "Chủ tịch UBND phường",
        CellKind.Office => "Thủ trưởng cơ quan",
        _ => "Giám đốc",
    };

    private static string DeputyTitle(DemoUnit unit) => unit.Kind switch
    {
        CellKind.School => "Phó Hiệu trưởng",
        CellKind.Residential => unit.Name.Contains("xã", StringComparison.Ordinal) ? "Phó Chủ tịch UBND xã" : "Phó Chủ tịch UBND phường",
        CellKind.Office => "Phó Thủ trưởng cơ quan",
        _ => "Phó Giám đốc",
    };
}
