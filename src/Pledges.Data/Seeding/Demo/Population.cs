using Pledges.Domain.Members;

namespace Pledges.Data.Seeding.Demo;

/// <summary>
/// The members over the years from 2015: each year some die, leave or move away, as many are admitted, and those who retire
/// move from the cell of their work to one where they live. The number of members stays the same.
/// </summary>
internal sealed class Population
{
    public const int FirstYear = 2015;

    private const double Turnover = 0.012;

    private readonly UnitPlan plan;
    private readonly DateOnly today;
    private readonly Dice dice;
    private readonly PeopleNames names;
    private readonly List<Person> people = [];
    private readonly Dictionary<DemoUnit, double> wanted = [];
    private readonly Dictionary<DemoUnit, int> held = [];

    public Population(UnitPlan plan, DemoSize size, int seed, DateOnly today)
    {
        (this.plan, this.today, dice, names) = (plan, today, new Dice(seed, 31), new PeopleNames(seed));
        SetWanted(size.Members);
        EnterThoseOf2015(size.Members);
        for (var year = FirstYear; year <= today.Year; year++)
        {
            Live(year, size.Members);
        }

        Absences.Spread(people, seed, today);
    }

    public IReadOnlyList<Person> People => people;

    private IEnumerable<DemoUnit> CellsOn(DateOnly day) => plan.All.Where(u => u.HoldsMembers && u.From <= day && (u.To is null || day < u.To));

    private void SetWanted(int members)
    {
        var cells = plan.All.Where(u => u.HoldsMembers && u.To is null).ToList();
        var total = cells.Sum(c => c.Weight);
        foreach (var cell in cells)
        {
            wanted[cell] = cell.Weight * members / total;
        }

        // The demo cells need their people in a small city too.
        wanted[plan.DemoCell] = Math.Max(wanted[plan.DemoCell], 26);
        wanted[plan.DemoGrassrootsCell] = Math.Max(wanted[plan.DemoGrassrootsCell], 12);
        wanted[plan.OfficeCell] = Math.Max(wanted[plan.OfficeCell], 14);
    }

    private void EnterThoseOf2015(int members)
    {
        foreach (var (id, isFemale, age) in FixedPeople.All)
        {
            Enter(FixedPeople.CellOf(id, plan), FirstYear - age, isFemale, new DateOnly(2012, 3, id + 1), isFixed: true);
        }

        var cells = CellsOn(new DateOnly(FirstYear, 1, 1)).ToList();
        var places = cells.Select(c => (Cell: c, Share: wanted.GetValueOrDefault(c, c.Weight * 0.6))).ToList();
        var factor = members / places.Sum(p => p.Share);
        foreach (var (cell, share) in places)
        {
            for (var i = held.GetValueOrDefault(cell); i < Math.Max(3, (int)(share * factor)); i++)
            {
                EnterEarly(cell);
            }
        }

        while (people.Count < members)
        {
            EnterEarly(dice.OneOf(cells));
        }
    }

    private void EnterEarly(DemoUnit cell)
    {
        var age = cell.IsResidential && dice.Happens(0.62) ? dice.Between(50, 74) : dice.Between(26, 57);
        var from = dice.Happens(0.6) ? UnitPlan.Beginning : dice.Day(UnitPlan.Beginning, new DateOnly(2014, 12, 31));
        Enter(cell, FirstYear - age, dice.Happens(cell.Kind is CellKind.School or CellKind.Health ? 0.68 : 0.4), from);
    }

    private void Enter(DemoUnit cell, int birthYear, bool isFemale, DateOnly from, bool isFixed = false, bool isAdmitted = false)
    {
        var joined = from;
        if (!isAdmitted)
        {
            var latest = Math.Min(from.Year - 1, birthYear + 40);
            joined = new DateOnly(Math.Clamp(birthYear + dice.Between(20, 34), Math.Min(birthYear + 19, latest), latest), dice.Between(1, 12), dice.Between(1, 28));
        }

        var official = joined.AddYears(1);
        var person = new Person
        {
            Id = people.Count + 1,
            Name = names.Next(isFemale),
            IsFemale = isFemale,
            BirthYear = birthYear,
            JoinedOn = joined,
            OfficialOn = official <= today ? official : null,
            IsFixed = isFixed,
        };
        person.Stays.Add(new Stay(cell, from));
        people.Add(person);
        Count(cell, 1);
    }

    private void Live(int year, int members)
    {
        var (first, last) = (new DateOnly(year, 1, 5), new DateOnly(year, 12, 20));
        Merge(year);
        var settled = people.Where(p => p.IsActive && !p.IsFixed && p.Last.From < first).ToList();
        var touched = Retire(settled, year, first, last);
        var leaving = (int)Math.Round(members * Turnover);
        var gone = dice.Pick(settled.Where(p => !touched.Contains(p)), leaving, p => Mortality(p.AgeIn(year)));
        foreach (var person in gone)
        {
            Leave(person, year, dice.Day(first, last));
        }

        touched.UnionWith(gone);
        foreach (var person in dice.Pick(settled.Where(p => !touched.Contains(p) && p.AgeIn(year) < 56), members / 250, _ => 1))
        {
            Transfer(person, Lacking(c => c.Kind == person.Last.Cell.Kind && c != person.Last.Cell, first), dice.Day(first, last));
        }

        for (var i = 0; i < leaving; i++)
        {
            Arrive(year, dice.Day(first, last));
        }
    }

    private HashSet<Person> Retire(List<Person> settled, int year, DateOnly first, DateOnly last)
    {
        var retiring = settled.Where(p => !p.Last.Cell.IsResidential && p.AgeIn(year) > (p.IsFemale ? 58 : 61)).ToHashSet();
        foreach (var person in retiring)
        {
            Transfer(person, Lacking(c => c.IsResidential, first), dice.Day(first, last));
        }

        return retiring;
    }

    private void Merge(int year)
    {
        foreach (var person in people.Where(p => p.IsActive && p.Last.Cell.To?.Year == year))
        {
            Transfer(person, person.Last.Cell.Successor!, person.Last.Cell.To!.Value);
        }
    }

    private void Transfer(Person person, DemoUnit? cell, DateOnly on)
    {
        if (cell is not null && on <= today)
        {
            Count(person.Last.Cell, -1);
            Count(cell, 1);
            person.MoveTo(cell, on);
        }
    }

    private void Leave(Person person, int year, DateOnly on)
    {
        if (on > today)
        {
            return;
        }

        var reason = dice.Share() switch
        {
            _ when person.AgeIn(year) > 66 => EndReason.Deceased,
            < 0.70 => EndReason.Transferred,
            < 0.82 => EndReason.Left,
            < 0.93 => EndReason.StruckOff,
            _ => EndReason.Expelled,
        };
        Count(person.Last.Cell, -1);
        person.End(on, reason);
    }

    // Half are admitted and probationary for a year, half come from another city. On the day, the open cells lack most.
    private void Arrive(int year, DateOnly on)
    {
        if (on > today)
        {
            return;
        }

        var cell = Lacking(c => !c.IsResidential || dice.Happens(0.25), on)!;
        var isAdmitted = dice.Happens(0.6);
        Enter(cell, year - (isAdmitted ? dice.Between(20, 38) : dice.Between(28, 52)), dice.Happens(0.5), on, isAdmitted: isAdmitted);
    }

    // The emptiest of a few drawn by luck: keeps every cell near its size without looking at all of them each time.
    private DemoUnit? Lacking(Func<DemoUnit, bool> fits, DateOnly on)
    {
        var candidates = wanted.Keys.Where(c => c.From <= on && fits(c)).ToList();
        return candidates.Count == 0
            ? null
            : Enumerable.Range(0, 4).Select(_ => dice.OneOf(candidates)).MinBy(c => held.GetValueOrDefault(c) / wanted[c]);
    }

    private void Count(DemoUnit cell, int change) => held[cell] = held.GetValueOrDefault(cell) + change;

    private static double Mortality(int age) => age > 66 ? 0.4 * Math.Pow(1.12, age - 66) : 0.12;
}
