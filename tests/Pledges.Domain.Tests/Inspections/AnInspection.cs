using Pledges.Domain.Access;
using Pledges.Domain.Inspections;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Inspections;

/// <summary>An inspection of the city's commission on its way: three units and a member, in 2026.</summary>
internal static class AnInspection
{
    public const int City = 1;
    public static readonly DateOnly Today = new(2026, 6, 30);
    public static readonly DateOnly DecidedOn = new(2026, 3, 2);
    public static readonly SubjectKey Unit = SubjectKey.OfUnit(A.Body);
    public static readonly SubjectKey Person = SubjectKey.OfMember(A.OwnerId);

    public static Actor Commission => new(104, "Ủy ban Kiểm tra", null, Today, [new Grant(Role.InspectionCommission, City)], []);

    public static InspectionDetails Details => new(2026, InspectionBody.InspectionCommission, City, Activity.Inspection, InspectionKind.Topical, "ROLE_MODEL", "Việc nêu gương", new(2026, 3, 1), new(2025, 1, 1), new(2025, 12, 31));

    public static InspectionDecision Decision => new("07-QĐ/UBKT", DecidedOn, [new("Nguyễn Văn Kiểm", TeamDuty.Head), new("Trần Thị Tra", TeamDuty.Member, 77)], InspectionDecision.Usual(DecidedOn));

    public static FindingText Found => new(FindingKind.Shortcoming, ShortcomingType.Leadership, null, "Chưa kiểm tra việc thực hiện bản đăng ký.", "Quy định 08-QĐi/TW", new(2026, 5, 4));

    public static Conclusion Ending => new(new(2026, 6, 1), "Cơ bản thực hiện tốt, còn khuyết điểm.", "12-KL/UBKT", "13-TB/UBKT", new(2026, 6, 3));

    public static Inspection Planned()
    {
        var inspection = Inspection.Plan(Details, Commission, A.Now).WithId(31);
        foreach (var subject in new[] { Unit, SubjectKey.OfUnit(8), SubjectKey.OfUnit(9), Person })
        {
            inspection.Add(subject, Commission, A.Now);
        }

        for (var i = 0; i < inspection.Subjects.Count; i++)
        {
            inspection.Subjects[i].WithId(i + 1);
        }

        return inspection;
    }

    public static Inspection Decided() => DecidedBy(Decision);

    public static Inspection DecidedBy(InspectionDecision decision)
    {
        var inspection = Planned();
        inspection.Decide(decision, Commission, A.Now);
        return inspection;
    }

    /// <summary>Every step before the conclusion done on its day.</summary>
    public static Inspection Reported()
    {
        var inspection = Decided();
        foreach (var (kind, day) in Decision.DueOn.Where(d => d.Key < StepKind.Conclusion).OrderBy(d => d.Key))
        {
            inspection.Complete(kind, day, null, null, Commission, A.Now);
        }

        return inspection;
    }

    public static Inspection Concluded()
    {
        var inspection = Reported();
        inspection.Find(1, Found, Commission, A.Now).WithId(41);
        foreach (var subject in inspection.Subjects.ToList())
        {
            inspection.Conclude(subject.Id, Ending, Commission, A.Now);
        }

        return inspection;
    }

    public static Inspection Closed()
    {
        var inspection = Concluded();
        inspection.Close(0, Commission, A.Now);
        return inspection;
    }
}

/// <summary>A remedy of that inspection on its way; the cell of the first owner answers for it.</summary>
internal static class ARemedy
{
    public static readonly DateOnly DueOn = new(2026, 9, 30);
    public static readonly SubjectKey Cell = SubjectKey.OfUnit(A.Cell);

    public static Actor Secretary => A.Secretary with { Today = AnInspection.Today };

    public static RemedyPlan Plan => new("Bổ sung sổ theo dõi.", "Chi ủy chưa phân công.", "Phân công từng chi ủy viên theo dõi 5 đảng viên.", Cell, DueOn);

    public static Remedy Demanded()
    {
        var inspection = AnInspection.Concluded();
        return Remedy.Demand(inspection, inspection.Subjects[0].Findings[0], new RemedyDemand(Cell, DueOn), AnInspection.Commission, A.Now).WithId(51);
    }

    public static Remedy Planned()
    {
        var remedy = Demanded();
        remedy.MakePlan(Plan, Secretary, A.Now);
        return remedy;
    }

    public static Remedy Done()
    {
        var remedy = Planned();
        remedy.MarkDone(new(2026, 6, 20), "Đã phân công xong, có danh sách.", Secretary, A.Now);
        return remedy;
    }

    public static Remedy Closed()
    {
        var remedy = Done();
        remedy.Close(new(2026, 6, 25), "Đã kiểm tra danh sách tại chi bộ.", CheckerStanding.FromOutside, AnInspection.Commission, A.Now);
        return remedy;
    }
}
