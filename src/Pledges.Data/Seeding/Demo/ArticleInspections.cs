using Pledges.Domain.Access;
using Pledges.Domain.Inspections;

namespace Pledges.Data.Seeding.Demo;

/// <summary>
/// The topical inspections of 2010–2018 as an old register has them, in the numbers of the article: 76 instances of
/// organisations, three of them on the role-model rules, and 19 of members.
/// </summary>
internal sealed class ArticleInspections(UnitPlan units, IReadOnlyList<Person> people, int seed, DateOnly today)
{
    public const int FirstYear = 2010;
    private const int Organisations = 76;
    private const int OnRoleModel = 3;
    private const int Members = 19;
    private const int PerYear = 4;
    private const int MostAtOnce = 3;
    private const int DaysToConclude = 60;
    private static readonly string[] OtherTopics = ["RESOLUTION_TW4", "OTHER", "DIRECTIVE_05", "OTHER"];

    private readonly Dice dice = new(seed, 83);
    private readonly Actor by = Actor.System(today);

    /// <summary>Without events: they tell of the register, not of acts in the product.</summary>
    public IEnumerable<Inspection> All(DateTime at)
    {
        var days = Enumerable.Range(0, (ArticleTable.Year - FirstYear + 1) * PerYear)
            .Select(i => dice.Day(new DateOnly(FirstYear + (i / PerYear), 2, 10), new DateOnly(FirstYear + (i / PerYear), 10, 20))).Order().ToList();
        var (organisations, members) = (Organisations - OnRoleModel, Members);
        for (var i = 0; i < days.Count; i++)
        {
            var (on, left) = (days[i], days.Count - i);
            var isRoleModel = left == 1;
            var count = isRoleModel ? OnRoleModel : Math.Min(MostAtOnce, (int)Math.Ceiling(organisations / (double)(left - 1)));
            organisations -= isRoleModel ? 0 : count;
            var inspection = Inspection.FromRegister(Record(i, on, isRoleModel ? "ROLE_MODEL" : OtherTopics[i % OtherTopics.Length]), by, at);
            foreach (var unit in dice.Pick(units.All.Where(u => u.Parent is not null && u.From <= on && (u.To is null || u.To > on)), count, u => u.IsGrassroots ? 3 : 1))
            {
                inspection.TakeOver(new RegisteredSubject(SubjectKey.OfUnit(unit.Id), on.AddDays(DaysToConclude), "Đã kết luận, thông báo"), by, at);
            }

            if (members > 0 && (i % 2 == 0 || members >= left))
            {
                members--;
                var person = dice.OneOf(people.Where(p => !p.IsFixed && p.CellOn(on) is not null).ToList());
                inspection.TakeOver(new RegisteredSubject(SubjectKey.OfMember(person.Id), on.AddDays(DaysToConclude), "Đã kết luận, thông báo"), by, at);
            }

            inspection.ClearHappenings();
            yield return inspection;
        }
    }

    private RegisteredInspection Record(int i, DateOnly on, string topic)
    {
        var isCommission = i % 3 == 0;
        return new RegisteredInspection(
            $"{100 + i}-QĐ/{(isCommission ? "UBKT" : "TU")}", on, isCommission ? InspectionBody.InspectionCommission : InspectionBody.StandingCommittee, units.City.Id,
            i % 4 == 1 ? Activity.Supervision : Activity.Inspection, InspectionKind.Topical, topic);
    }
}
