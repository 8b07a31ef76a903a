using Pledges.Domain.Members;

namespace Pledges.Data.Seeding.Demo;

/// <summary>Who is exempt for old age or illness, and who was suspended for some months.</summary>
internal static class Absences
{
    public static void Spread(IReadOnlyList<Person> people, int seed, DateOnly today)
    {
        var dice = new Dice(seed, 41);
        for (var year = Population.FirstYear - 1; year <= today.Year; year++)
        {
            var first = new DateOnly(year, 2, 1);
            var present = people.Where(p => !p.IsFixed && p.Absences.Count == 0 && p.Stays[0].From < first && (p.Last.To is null || p.Last.To > new DateOnly(year, 12, 31))).ToList();
            var old = present.Where(p => p.AgeIn(year) >= 74).ToList();
            foreach (var person in dice.Pick(old, (int)Math.Round(present.Count * (year < Population.FirstYear ? 0.012 : 0.005)), p => p.AgeIn(year) - 70))
            {
                Add(person, StatusKind.Exempt, dice.Day(first, new DateOnly(year, 12, 15)), null, $"{dice.Between(3, 98)}-NQ/CB", today);
            }

            foreach (var person in dice.Pick(present.Where(p => p.AgeIn(year) < 62), (int)Math.Round(present.Count * 0.0005), _ => 1))
            {
                var from = dice.Day(first, new DateOnly(year, 11, 30));
                Add(person, StatusKind.Suspended, from, from.AddDays(dice.Between(60, 180)), $"{dice.Between(3, 60)}-QĐ/UBKT", today);
            }
        }
    }

    /// <summary>Takes one more old member out of the population of a day.</summary>
    public static bool ExemptOneMore(IEnumerable<Person> people, DateOnly day)
    {
        var person = people.Where(p => !p.IsFixed && p.CountsOn(day) && p.Absences.Count == 0 && !p.IsCadreOn(day)).MinBy(p => p.BirthYear);
        person?.Absences.Add(new Absence(StatusKind.Exempt, day.AddDays(-45), day.AddDays(45), "99-NQ/CB"));
        return person is not null;
    }

    private static void Add(Person person, StatusKind kind, DateOnly from, DateOnly? to, string decision, DateOnly today)
    {
        if (from <= today)
        {
            person.Absences.Add(new Absence(kind, from, to, decision));
        }
    }
}
