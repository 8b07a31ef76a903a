using Pledges.Domain.Members;
using Pledges.Domain.Shared;

namespace Pledges.Data.Seeding.Demo;

/// <summary>Who decides on a pledge on a day: the cell's secretary, for the secretary's own the committee above.</summary>
internal sealed class Secretaries(IReadOnlyList<Person> people, UnitPlan units, IReadOnlyDictionary<int, int> accounts)
{
    private readonly ILookup<DemoUnit, (Person Person, Duty Duty)> duties = people
        .SelectMany(p => p.Duties.Where(d => d.Type == PostType.Secretary).Select(d => (Person: p, Duty: d))).ToLookup(d => d.Duty.Unit);

    /// <summary>Account 0 is someone without an account in the demo.</summary>
    public (int Account, string Name, string Level) DecidingOn(Person owner, DateOnly day)
    {
        var cell = owner.CellOn(day) ?? owner.Last.Cell;
        var (unit, person) = (cell, On(cell, day));
        if (person is null || person == owner)
        {
            unit = cell.Parent ?? units.City;
            person = On(unit, day);
        }

        return person is null || unit == units.City ? (0, "Văn phòng Thành ủy", unit.Name) : (accounts.GetValueOrDefault(person.Id), person.Name, unit.Name);
    }

    private Person? On(DemoUnit unit, DateOnly day) => duties[unit].FirstOrDefault(h => h.Duty.Covers(day)).Person;
}
