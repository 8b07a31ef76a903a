namespace Pledges.Domain.Pledging;

/// <summary>Three names of the same thing: the yearly pledge.</summary>
public enum FormType
{
    /// <summary>Bản đăng ký trách nhiệm nêu gương.</summary>
    RoleModelPledge = 1,

    /// <summary>Bản cam kết tu dưỡng, rèn luyện, phấn đấu.</summary>
    SelfTrainingCommitment = 2,

    /// <summary>Bản đăng ký học tập và làm theo.</summary>
    StudyAndFollow = 3,
}

/// <summary>A version of the form: its sections and how many commitments a pledge has. Data, chosen per year.</summary>
public sealed class FormVersion
{
    /// <summary>The section whose commitments belong to a post: another cell has to say whether they still hold.</summary>
    public const string DutySection = "chuc_trach";
    public const int NameLength = 200;
    public const int PreambleLength = 2000;
    public const int MostCommitments = 15;
    public const int MostSections = 12;

    private readonly List<FormSection> sections = [];

    private FormVersion()
    {
    }

    /// <exception cref="Shared.RuleBroken">The form could not be filled in.</exception>
    public FormVersion(FormType type, string name, string nameEn, int fromYear, int minCommitments, int maxCommitments, IEnumerable<FormSection> sections)
    {
        (Type, Name, NameEn, FromYear, MinCommitments, MaxCommitments) = (type, name, nameEn, fromYear, minCommitments, maxCommitments);
        this.sections.AddRange(sections);
        Shared.Rule.Check(FormRules.CommitmentsAreInOrder(this), FormRules.SectionsAreThere(this), FormRules.SectionsDiffer(this), FormRules.RequiredSectionsFit(this));
    }

    public int Id { get; private set; }
    public FormType Type { get; private set; }
    public string Name { get; private set; } = "";
    public string NameEn { get; private set; } = "";
    public int FromYear { get; private set; }
    public int MinCommitments { get; private set; }
    public int MaxCommitments { get; private set; }
    public IReadOnlyList<FormSection> Sections => sections;

    /// <summary>What stands above the sections on screen and paper: the basis and the promise; may be empty.</summary>
    public string? Preamble { get; init; }

    public FormSection? Section(string code) => sections.FirstOrDefault(s => s.Code == code);

    /// <summary>The default form: seven sections, 3 to 7 commitments; political thought, duties and remedies… as local practice asks.</summary>
    public static FormVersion FirstDelivered() => new(
        FormType.RoleModelPledge,
        "Bản đăng ký trách nhiệm nêu gương",
        "Role-model pledge",
        fromYear: 2010,
        minCommitments: 3,
        maxCommitments: 7,
        [
            new("tu_tuong", 1, "Tư tưởng chính trị", "Political thought",
                "Việc học tập, tuyên truyền, giữ vững lập trường mà đồng chí sẽ làm, và làm đến khi nào.",
                "What you will study, explain or stand for, and by when.",
                isRequired: true, deedAndDeadlineSuffice: true),
            new("dao_duc", 2, "Đạo đức, lối sống", "Ethics and way of life",
                "Một việc người khác nhìn thấy được: với ai, bao nhiêu lần, đến khi nào.",
                "One thing that others can see: with whom, how often, until when."),
            new("ky_luat", 3, "Ý thức tổ chức kỷ luật", "Discipline",
                "Việc đồng chí sẽ giữ hoặc sửa trong nền nếp sinh hoạt, giờ giấc, chấp hành.",
                "What you will keep or mend in attendance, punctuality and order."),
            new("tac_phong", 4, "Tác phong, lề lối làm việc", "Manner of working",
                "Cách làm việc sẽ đổi: hẹn trả bao nhiêu ngày, gặp dân vào buổi nào.",
                "How your work will change: answers within how many days, which morning for visitors."),
            new(DutySection, 5, "Chức trách, nhiệm vụ được giao", "Duties",
                "Gắn với nhiệm vụ của đồng chí: làm gì, bao nhiêu, cho ai, xong khi nào.",
                "Tied to your post: what, how much, for whom, done by when.",
                isRequired: true),
            new("khac_phuc", 6, "Khắc phục hạn chế, khuyết điểm", "Putting shortcomings right",
                "Hạn chế nào đã được chỉ ra, sửa bằng việc gì, đến khi nào.",
                "Which shortcoming was named, what you do about it, by when."),
            new("hanh_dong", 7, "Kế hoạch hành động thực hiện nghị quyết", "Action on resolutions",
                "Nghị quyết nào, phần việc của đồng chí là gì, mốc thời gian.",
                "Which resolution, which part is yours, the date."),
        ]);
}

/// <summary>A section (nhóm nội dung) of a form.</summary>
public sealed class FormSection
{
    public const int CodeLength = 30;
    public const int TitleLength = 120;
    public const int HintLength = 400;

    private FormSection()
    {
    }

    public FormSection(string code, int no, string title, string titleEn, string hint, string hintEn, bool isRequired = false, bool deedAndDeadlineSuffice = false) =>
        (Code, No, Title, TitleEn, Hint, HintEn, IsRequired, DeedAndDeadlineSuffice) = (code, no, title, titleEn, hint, hintEn, isRequired, deedAndDeadlineSuffice);

    public int Id { get; private set; }
    public string Code { get; private set; } = "";

    /// <summary>Order on the form, from 1.</summary>
    public int No { get; private set; }
    public string Title { get; private set; } = "";
    public string TitleEn { get; private set; } = "";
    public string Hint { get; private set; } = "";
    public string HintEn { get; private set; } = "";

    /// <summary>A pledge must have a commitment here.</summary>
    public bool IsRequired { get; private set; }

    /// <summary>In section 1 a deed with a deadline is concrete enough.</summary>
    public bool DeedAndDeadlineSuffice { get; private set; }
}
