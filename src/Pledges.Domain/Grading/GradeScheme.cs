namespace Pledges.Domain.Grading;

/// <summary>What a grade is given to.</summary>
public enum GradeSubject
{
    Member = 1,
    Organisation = 2,
}

/// <summary>
/// A grade scheme in force for some years: A to 2017; B by QĐ 132/2018; C by QĐ 124/2023; D by QĐ 366/2025.
/// </summary>
public sealed class GradeScheme
{
    public const int CodeLength = 10;

    /// <summary>A member may object within this many days after the decision, unless the scheme says otherwise.</summary>
    public const int UsualAppealDays = 30;

    private readonly List<SchemeGrade> grades = [];

    private GradeScheme()
    {
    }

    public GradeScheme(string code, string name, string nameEn, int fromYear, int? toYear, IEnumerable<SchemeGrade> grades)
    {
        (Code, Name, NameEn, FromYear, ToYear) = (code, name, nameEn, fromYear, toYear);
        this.grades.AddRange(grades);
    }

    public string Code { get; private set; } = "";
    public string Name { get; private set; } = "";
    public string NameEn { get; private set; } = "";
    public int FromYear { get; private set; }
    public int? ToYear { get; private set; }
    public IReadOnlyList<SchemeGrade> Grades => grades;

    /// <summary>Null: the scheme knows no cap on the best grade.</summary>
    public CapRule? Cap { get; private set; }

    /// <summary>Null: the scheme knows no points.</summary>
    public PointScale? Points { get; private set; }

    /// <summary>Days after the decision in which the member may object.</summary>
    public int AppealDays { get; private set; } = UsualAppealDays;

    public IEnumerable<SchemeGrade> MembersGrades => grades.Where(g => g.Subject == GradeSubject.Member).OrderBy(g => g.Rank);

    /// <summary>The grade of whoever was disciplined in the year.</summary>
    public SchemeGrade Lowest => MembersGrades.Last();

    public SchemeGrade? MembersGrade(string? code) => MembersGrades.FirstOrDefault(g => g.Code == code);

    /// <summary>The grade that the points suggest; null in a scheme without points.</summary>
    public SchemeGrade? Suggested(decimal? total) =>
        Points is { } scale && total is { } points ? MembersGrades.First(g => g.Rank == scale.RankOf(points)) : null;

    public GradeScheme WithRules(CapRule? cap, PointScale? points)
    {
        (Cap, Points) = (cap, points);
        return this;
    }

    /// <summary>A new scheme with the same grades and other rules; this one ends with the year before.</summary>
    /// <param name="rules">What it is called, from which year it holds, and its rules.</param>
    /// <exception cref="Shared.RuleBroken">The rules cannot be followed, or do not come after this scheme.</exception>
    public GradeScheme Next(SchemeDetails rules)
    {
        Shared.Rule.Check(
            SchemeRules.CodeIsShort(rules.Code),
            SchemeRules.ComesAfter(this, rules.FromYear),
            SchemeRules.CapIsAShare(rules.Cap),
            SchemeRules.PointsAddUp(rules.Points),
            SchemeRules.AppealDaysAreSensible(rules.AppealDays));
        ToYear = rules.FromYear - 1;
        return new GradeScheme(rules.Code, rules.Name, rules.NameEn, rules.FromYear, null, grades.Select(g => new SchemeGrade(g.Subject, g.Code, g.Name, g.NameEn, g.Rank)))
        {
            Cap = rules.Cap,
            Points = rules.Points,
            AppealDays = rules.AppealDays,
        };
    }

    /// <summary>Puts right what was mistyped while no grade has been proposed or given by this scheme. Its code and first year stay.</summary>
    /// <param name="isUsed">A grade or the record of a meeting refers to this scheme.</param>
    /// <exception cref="Shared.RuleBroken">The scheme is in use, or the rules cannot be followed.</exception>
    public void Correct(SchemeDetails rules, bool isUsed)
    {
        Shared.Rule.Check(
            SchemeRules.SchemeIsUnused(isUsed),
            SchemeRules.CapIsAShare(rules.Cap),
            SchemeRules.PointsAddUp(rules.Points),
            SchemeRules.AppealDaysAreSensible(rules.AppealDays));
        (Name, NameEn, Cap, Points, AppealDays) = (rules.Name, rules.NameEn, rules.Cap, rules.Points, rules.AppealDays);
    }

    public bool Has(GradeSubject subject, string grade) => grades.Any(g => g.Subject == subject && g.Code == grade);

    /// <summary>The four schemes of the regulations; new rows at each call.</summary>
    public static IReadOnlyList<GradeScheme> FirstDelivered() =>
    [
        new("A", "Đến năm 2017 (trong sạch, vững mạnh)", "To 2017 (clean and strong)", 2010, 2017, [.. MemberGrades, .. OrganisationGradesOfA]),
        new GradeScheme("B", "Quy định 132-QĐ/TW (2018–2022)", "Regulation 132 of 2018 (2018–2022)", 2018, 2022, [.. MemberGrades, .. OrganisationGrades])
            .WithRules(OneFifth(CapBase.GoodOnly), null),
        new GradeScheme("C", "Quy định 124-QĐ/TW (2023–2024)", "Regulation 124 of 2023 (2023–2024)", 2023, 2024, [.. MemberGrades, .. OrganisationGrades])
            .WithRules(OneFifth(CapBase.PeerGroup), null),
        new GradeScheme("D", "Quy định 366-QĐ/TW (từ 2025)", "Regulation 366 of 2025 (from 2025)", 2025, null, [.. MemberGrades, .. OrganisationGrades])
            .WithRules(OneFifth(CapBase.PeerGroup), new PointScale(General: 30, Conduct: 18, Task: 70, BestFrom: 90, GoodFrom: 70, FairFrom: 50)),
    ];

    private static CapRule OneFifth(CapBase of) => new(20, of, CapScope.GrassrootsOrganisation, CapRounding.Down);

    private static IEnumerable<SchemeGrade> MemberGrades =>
    [
        new(GradeSubject.Member, "EXCELLENT", "Hoàn thành xuất sắc nhiệm vụ", "Completed excellently", 1),
        new(GradeSubject.Member, "GOOD", "Hoàn thành tốt nhiệm vụ", "Completed well", 2),
        new(GradeSubject.Member, "FAIR", "Hoàn thành nhiệm vụ", "Completed", 3),
        new(GradeSubject.Member, "FAILED", "Không hoàn thành nhiệm vụ", "Not completed", 4),
    ];

    private static IEnumerable<SchemeGrade> OrganisationGradesOfA =>
    [
        new(GradeSubject.Organisation, "CLEAN_STRONG", "Trong sạch, vững mạnh", "Clean and strong", 1),
        new(GradeSubject.Organisation, "GOOD", "Hoàn thành tốt nhiệm vụ", "Completed well", 2),
        new(GradeSubject.Organisation, "FAIR", "Hoàn thành nhiệm vụ", "Completed", 3),
        new(GradeSubject.Organisation, "WEAK", "Yếu kém", "Weak", 4),
    ];

    private static IEnumerable<SchemeGrade> OrganisationGrades =>
        MemberGrades.Select(g => new SchemeGrade(GradeSubject.Organisation, g.Code, g.Name, g.NameEn, g.Rank));
}

/// <summary>One grade of a scheme; <see cref="Rank"/> 1 is the best.</summary>
public sealed class SchemeGrade
{
    public const int CodeLength = 20;
    public const int NameLength = 60;

    private SchemeGrade()
    {
    }

    public SchemeGrade(GradeSubject subject, string code, string name, string nameEn, int rank) =>
        (Subject, Code, Name, NameEn, Rank) = (subject, code, name, nameEn, rank);

    public GradeSubject Subject { get; private set; }
    public string Code { get; private set; } = "";
    public string Name { get; private set; } = "";
    public string NameEn { get; private set; } = "";
    public int Rank { get; private set; }
}
