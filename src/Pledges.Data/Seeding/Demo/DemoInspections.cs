using Pledges.Domain.Access;
using Pledges.Domain.Inspections;
using Pledges.Domain.Shared;

namespace Pledges.Data.Seeding.Demo;

/// <summary>
/// Inspections of the demo city: the register of 2010 to 2018 as the article counts it – 76 instances of organisations, 19 of
/// members, 3 units on setting an example – and those under way this year.
/// </summary>
internal sealed class DemoInspections(PledgesDb db, UnitPlan units, IReadOnlyList<Person> people, int seed, TimeProvider clock)
{
    private const int FirstYear = 2010;
    private const int LastYear = 2018;
    private const int PerYear = 4;
    private const int Organisations = 76;
    private const int Members = 19;
    private const string Commission = "Ủy ban Kiểm tra Thành ủy";
    private static readonly string[] Topics = ["DIRECTIVE_05", "RESOLUTION_TW4", "OTHER"];
    private static readonly string[] Outcomes = ["Cơ bản chấp hành tốt, còn hạn chế phải rút kinh nghiệm.", "Chấp hành tốt.", "Còn khuyết điểm trong kiểm tra, đôn đốc; yêu cầu khắc phục."];

    private readonly Dice dice = new(seed, 83);
    private readonly DateOnly today = clock.Today();
    private readonly DateTime now = clock.UtcNow();

    private Actor Keeper => Actor.System(today) with { Name = Commission };

    public async Task WriteAsync(CancellationToken cancel)
    {
        List<Inspection> all = [.. Past(), .. Planned(), Running(), OfTheBody()];
        var concluded = Concluded();
        db.AddRange(all);
        db.Add(concluded);
        db.Add(new InspectionProgramme(today.Year, InspectionBody.InspectionCommission, units.City.Id, "01-CTr/UBKT", new DateOnly(today.Year - 1, 12, 20), Keeper, now));
        await SaveQuietlyAsync(cancel);
        var remedies = Find(concluded);
        db.AddRange(remedies);
        await SaveQuietlyAsync(cancel);
        foreach (var remedy in remedies)
        {
            Carry(remedy);
        }

        foreach (var subject in concluded.Subjects.ToList())
        {
            concluded.Conclude(subject.Id, new Conclusion(Ago(40), dice.OneOf(Outcomes), $"{30 + subject.Id % 9}-KL/UBKT", $"{40 + subject.Id % 9}-TB/UBKT", Ago(36)), Keeper, now);
        }

        await SaveQuietlyAsync(cancel);
    }

    // The one event of the demo tells of all that it put in.
    private async Task SaveQuietlyAsync(CancellationToken cancel)
    {
        foreach (var entry in db.ChangeTracker.Entries<Aggregate>())
        {
            entry.Entity.ClearHappenings();
        }

        await db.SaveChangesAsync(cancel);
    }

    private IEnumerable<Inspection> Past()
    {
        var decisions = (LastYear - FirstYear + 1) * PerYear;
        for (var i = 0; i < decisions; i++)
        {
            var year = FirstYear + (i / PerYear);
            var body = i % 2 == 0 ? InspectionBody.StandingCommittee : InspectionBody.InspectionCommission;
            var decidedOn = dice.Day(new(year, 2, 1), new(year, 9, 30));
            var isRoleModel = i == decisions - 6;
            var inspection = Inspection.FromRegister(
                new($"{(i % PerYear) + 1:00}-QĐ/{(body == InspectionBody.StandingCommittee ? "TU" : "UBKT")}", decidedOn, body, units.City.Id,
                    i % 3 == 0 ? Activity.Supervision : Activity.Inspection, InspectionKind.Topical, isRoleModel ? "ROLE_MODEL" : Topics[i % Topics.Length]),
                Keeper, now);
            var concludedOn = decidedOn.AddDays(dice.Between(45, 90));
            // As many as the whole needs, spread evenly; the role-model one has its three.
            var wanted = isRoleModel ? 3 : Share(Organisations - 3, decisions - 1, i > decisions - 6 ? i - 1 : i);
            foreach (var unit in dice.Pick(units.All.Where(u => u.IsGrassroots && u.From <= decidedOn && u.To is null), wanted, _ => 1))
            {
                inspection.TakeOver(new(SubjectKey.OfUnit(unit.Id), concludedOn, dice.OneOf(Outcomes)), Keeper, now);
            }

            foreach (var person in dice.Pick(people.Where(p => p.Stays[0].From <= decidedOn && !p.IsFixed), Share(Members, decisions, i), _ => 1))
            {
                inspection.TakeOver(new(SubjectKey.OfMember(person.Id), concludedOn, dice.OneOf(Outcomes)), Keeper, now);
            }

            yield return inspection;
        }
    }

    private static int Share(int whole, int parts, int part) => ((part + 1) * whole / parts) - (part * whole / parts);

    private IEnumerable<Inspection> Planned()
    {
        yield return Plan(units.City, InspectionBody.InspectionCommission, Activity.Supervision, "DIRECTIVE_05", "Việc học tập và làm theo tại các chi bộ trường học", today.AddDays(25), Grassroots(2, 31));
        yield return Plan(units.City, InspectionBody.StandingCommittee, Activity.Inspection, "RESOLUTION_TW4", "Việc tự soi, tự sửa của cấp ủy", today.AddDays(50), Grassroots(3, 7));
    }

    private Inspection Running()
    {
        var inspection = Plan(units.City, InspectionBody.StandingCommittee, Activity.Supervision, "DIRECTIVE_05", "Lãnh đạo, chỉ đạo việc đăng ký nêu gương trong năm", Ago(60), Grassroots(2, 13));
        Decide(inspection, "18-QĐ/TU", Ago(50));
        inspection.Complete(StepKind.Outline, Ago(44), "05-ĐC", null, Keeper, now);
        inspection.Complete(StepKind.Opening, Ago(38), null, null, Keeper, now);
        return inspection;
    }

    private Inspection OfTheBody()
    {
        var body = units.DemoCell.Parent!;
        var cell = units.All.First(u => u.Parent == body && u.HoldsMembers && u.To is null && u != units.DemoCell);
        var inspection = Plan(body, InspectionBody.InspectionCommission, Activity.Inspection, "ROLE_MODEL", "Việc thực hiện bản đăng ký của chi ủy", Ago(30), [SubjectKey.OfUnit(cell.Id)]);
        Decide(inspection, "03-QĐ/ĐU", Ago(24));
        inspection.Complete(StepKind.Outline, Ago(20), null, null, Keeper, now);
        return inspection;
    }

    // Three units and a member, concluded; its remedies stand differently.
    private Inspection Concluded()
    {
        var inspection = Plan(units.City, InspectionBody.InspectionCommission, Activity.Inspection, "ROLE_MODEL", "Việc thực hiện trách nhiệm nêu gương của cấp ủy và đảng viên", Ago(140),
        [
            SubjectKey.OfUnit(units.DemoCell.Parent!.Id), SubjectKey.OfUnit(units.DemoCell.Id), SubjectKey.OfUnit(units.DemoGrassrootsCell.Id), SubjectKey.OfMember(FixedPeople.Returned),
        ]);
        Decide(inspection, "07-QĐ/UBKT", Ago(130));
        foreach (var (step, days) in InspectionDecision.UsualDays.Where(d => d.Key < StepKind.Conclusion).OrderBy(d => d.Key))
        {
            inspection.Complete(step, Ago(130 - days), null, null, Keeper, now);
        }

        return inspection;
    }

    private List<Remedy> Find(Inspection inspection)
    {
        return
        [
            Of(units.DemoCell.Parent!, FindingKind.Limitation, ShortcomingType.Leadership, "Mới kiểm tra việc đăng ký nêu gương ở 4 trên 12 chi bộ.", today.AddDays(20)),
            Of(units.DemoCell, FindingKind.Shortcoming, ShortcomingType.Formulaic, "Sáu bản đăng ký giống nhau, chưa gắn với nhiệm vụ của từng người.", Ago(12)),
            Of(units.DemoGrassrootsCell, FindingKind.Shortcoming, ShortcomingType.Policy, "Chưa mở sổ theo dõi việc đăng ký trong hai quý.", Ago(10)),
            Demand(inspection.Subjects.Single(s => s.MemberId is not null), FindingKind.Shortcoming, ShortcomingType.WordsDeeds, "Đăng ký dự 12 buổi sinh hoạt khu phố, mới dự 3 buổi.", today.AddDays(75)),
        ];

        Remedy Of(DemoUnit unit, FindingKind kind, ShortcomingType type, string text, DateOnly dueOn) =>
            Demand(inspection.Subjects.Single(s => s.UnitId == unit.Id), kind, type, text, dueOn);

        Remedy Demand(InspectionSubject subject, FindingKind kind, ShortcomingType type, string text, DateOnly dueOn)
        {
            var finding = inspection.Find(subject.Id, new FindingText(kind, type, null, text, "Quy định 08-QĐi/TW", Ago(60)), Keeper, now);
            return Remedy.Demand(inspection, finding, new RemedyDemand(subject.Key, dueOn), Keeper, now);
        }
    }

    // The ward reported its own as done, the demo cell is late with it, the grassroots cell's is closed, the member's waits for a plan.
    private void Carry(Remedy remedy)
    {
        if (remedy.MemberId is not null)
        {
            return;
        }

        var unit = units.All.First(u => u.Id == remedy.UnitId);
        var by = Actor.System(today) with { Name = unit.Name };
        remedy.MakePlan(new RemedyPlan(null, "Chưa phân công người theo dõi.", "Phân công cấp ủy viên theo dõi từng đồng chí, kiểm điểm hằng tháng.", remedy.Responsible, remedy.DueOn), by, now);
        if (unit == units.DemoCell)
        {
            remedy.Report(Ago(25), "Đã viết lại hai trong sáu bản đăng ký.", by, now);
            return;
        }

        remedy.MarkDone(Ago(15), "Đã phân công xong, có danh sách và sổ theo dõi.", by, now);
        if (unit == units.DemoGrassrootsCell)
        {
            remedy.Close(Ago(8), "Đã xem sổ theo dõi tại chi bộ, đủ hai quý.", CheckerStanding.FromOutside, Keeper, now);
        }
    }

    private Inspection Plan(DemoUnit unit, InspectionBody body, Activity activity, string topic, string content, DateOnly plannedFor, IEnumerable<SubjectKey> subjects)
    {
        var inspection = Inspection.Plan(
            new InspectionDetails(plannedFor.Year, body, unit.Id, activity, InspectionKind.Topical, topic, content, plannedFor, new DateOnly(plannedFor.Year - 1, 1, 1), new DateOnly(plannedFor.Year - 1, 12, 31)), Keeper, now);
        foreach (var subject in subjects)
        {
            inspection.Add(subject, Keeper, now);
        }

        return inspection;
    }

    private void Decide(Inspection inspection, string number, DateOnly on) => inspection.Decide(
        new InspectionDecision(number, on, [new TeamMember("Lê Quang Kiểm", TeamDuty.Head), new TeamMember("Hoàng Thị Minh", TeamDuty.Member)], InspectionDecision.Usual(on)), Keeper, now);

    private IEnumerable<SubjectKey> Grassroots(int count, int skip) =>
        Enumerable.Range(skip, Math.Min(count, Others.Count)).Select(i => SubjectKey.OfUnit(Others[i % Others.Count].Id));

    private List<DemoUnit> Others => [.. units.All.Where(u => u.IsGrassroots && u.To is null && u != units.DemoCell.Parent && u != units.DemoGrassrootsCell)];

    private DateOnly Ago(int days) => today.AddDays(-days);
}
