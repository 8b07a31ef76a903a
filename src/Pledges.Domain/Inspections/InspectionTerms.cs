namespace Pledges.Domain.Inspections;

/// <summary>The body of a Party organisation that inspects: ban thường vụ, ủy ban kiểm tra.</summary>
public enum InspectionBody
{
    StandingCommittee = 1,
    InspectionCommission = 2,
}

/// <summary>Kiểm tra concludes on merits and violations; giám sát reminds in time.</summary>
public enum Activity
{
    Inspection = 1,
    Supervision = 2,
}

public enum InspectionKind
{
    /// <summary>Chuyên đề.</summary>
    Topical = 1,

    /// <summary>Thường xuyên.</summary>
    Regular = 2,

    /// <summary>Khi có dấu hiệu vi phạm.</summary>
    OnSigns = 3,
}

/// <summary>planned → running → concluded → closed; or called off before it was concluded.</summary>
public enum InspectionState
{
    /// <summary>On the programme of the year; nobody outside the body sees it yet.</summary>
    Planned = 1,

    /// <summary>Decided.</summary>
    Running = 2,

    /// <summary>Every subject has its conclusion; remedies run.</summary>
    Concluded = 3,

    Closed = 4,

    CalledOff = 5,
}

/// <summary>The ten steps of an inspection, in their order.</summary>
public enum StepKind
{
    Programme = 1,
    Decision = 2,
    Outline = 3,
    Opening = 4,
    SelfReport = 5,
    Verification = 6,
    Conference = 7,
    Report = 8,
    Conclusion = 9,
    Remedies = 10,
}

public enum TeamDuty
{
    Head = 1,
    Deputy = 2,
    Secretary = 3,
    Member = 4,
}

public enum FindingKind
{
    /// <summary>Hạn chế.</summary>
    Limitation = 1,

    /// <summary>Khuyết điểm.</summary>
    Shortcoming = 2,

    /// <summary>Vi phạm.</summary>
    Violation = 3,

    /// <summary>What was looked into proved not to be so. Said honestly, and never remedied.</summary>
    Unfounded = 4,
}

/// <summary>The shortcomings that the article names.</summary>
public enum ShortcomingType
{
    /// <summary>Does not follow policy, resolution, law.</summary>
    Policy = 1,

    /// <summary>Incomplete responsibility of leadership.</summary>
    Leadership = 2,

    /// <summary>Words not matched by deeds.</summary>
    WordsDeeds = 3,

    /// <summary>Dares to do but not to answer for it.</summary>
    Accountability = 4,

    /// <summary>Conduct, lifestyle, disunity.</summary>
    Conduct = 5,

    /// <summary>Will weakened, careless self-training.</summary>
    Will = 6,

    /// <summary>Registration is formulaic: a defect, no ground for discipline.</summary>
    Formulaic = 7,
}

/// <summary>How grave a violation is, in the four degrees of Regulation 69-QĐ/TW (2022).</summary>
public enum Severity
{
    Minor = 1,
    Serious = 2,
    VerySerious = 3,
    ExtremelySerious = 4,
}
