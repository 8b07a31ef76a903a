using Pledges.Domain.Discipline;
using Pledges.Domain.Members;
using Pledges.Domain.Planning;
using Pledges.Domain.Pledging;
using Pledges.Domain.Recognition;

namespace Pledges.Data.Importing;

/// <summary>The words that a column takes: the English key first, which is also what is written, then what people write.</summary>
internal sealed class Words<T>
    where T : struct
{
    private readonly Dictionary<string, T> values = [];
    private readonly Dictionary<T, string> keys = [];

    // Keys as they are, so that a hundred thousand rows need not be folded.
    private readonly Dictionary<string, T> verbatim = new(StringComparer.Ordinal);

    public Words(params (T Value, string[] Words)[] words)
    {
        foreach (var (value, names) in words)
        {
            keys[value] = names[0];
            foreach (var name in names)
            {
                values[TextKey.Of(name)] = value;
                verbatim[name] = value;
            }
        }
    }

    public IEnumerable<string> Keys => keys.Values;

    public T? Find(string text) => verbatim.TryGetValue(text, out var found) ? found : values.TryGetValue(TextKey.Of(text), out var value) ? value : null;

    public string KeyOf(T value) => keys[value];
}

internal static class RosterWords
{
    public static readonly Words<Gender> Genders = new(
        (Gender.Male, ["nam", "male", "m"]),
        (Gender.Female, ["nữ", "female", "f"]));

    public static readonly Words<EndReason> EndReasons = new(
        (EndReason.Transferred, ["TRANSFERRED", "chuyển sinh hoạt", "chuyển sinh hoạt đảng", "chuyển đi"]),
        (EndReason.Left, ["LEFT", "ra khỏi Đảng", "xin ra khỏi Đảng"]),
        (EndReason.StruckOff, ["STRUCK_OFF", "xóa tên"]),
        (EndReason.Expelled, ["EXPELLED", "khai trừ"]),
        (EndReason.Deceased, ["DECEASED", "từ trần", "qua đời", "chết"]));

    public static readonly Words<StatusKind> StatusKinds = new(
        (StatusKind.Exempt, ["EXEMPT", "miễn sinh hoạt", "miễn công tác và sinh hoạt", "miễn công tác, sinh hoạt đảng", "miễn"]),
        (StatusKind.Suspended, ["SUSPENDED", "đình chỉ", "đình chỉ sinh hoạt", "đình chỉ sinh hoạt đảng"]));

    public static readonly Words<PostType> PostTypes = new(
        (PostType.Secretary, ["SECRETARY", "bí thư"]),
        (PostType.DeputySecretary, ["DEPUTY_SECRETARY", "phó bí thư"]),
        (PostType.StandingMember, ["STANDING_MEMBER", "ủy viên ban thường vụ", "ủy viên BTV"]),
        (PostType.CommitteeMember, ["COMMITTEE_MEMBER", "cấp ủy viên", "chi ủy viên", "đảng ủy viên"]),
        (PostType.InspectionChair, ["INSPECTION_CHAIR", "chủ nhiệm ủy ban kiểm tra", "chủ nhiệm UBKT"]),
        (PostType.InspectionMember, ["INSPECTION_MEMBER", "ủy viên ủy ban kiểm tra", "ủy viên UBKT"]),
        (PostType.Head, ["HEAD", "người đứng đầu"]),
        (PostType.DeputyHead, ["DEPUTY_HEAD", "cấp phó"]),
        (PostType.Other, ["OTHER", "khác"]));

    public static readonly Words<PostKind> PostKinds = new(
        (PostKind.Party, ["PARTY", "đảng"]),
        (PostKind.Government, ["GOVERNMENT", "chính quyền"]),
        (PostKind.Front, ["FRONT", "mặt trận", "mặt trận, đoàn thể", "đoàn thể"]),
        (PostKind.Community, ["COMMUNITY", "cộng đồng", "cộng đồng dân cư", "khu dân cư"]));

    public static readonly Words<PledgeResult> Results = new(
        (PledgeResult.Excellent, ["EXCELLENT", "xuất sắc"]),
        (PledgeResult.Good, ["GOOD", "tốt"]),
        (PledgeResult.Fair, ["FAIR", "đạt"]),
        (PledgeResult.Poor, ["POOR", "chưa đạt"]));

    public static readonly Words<ExemplarFields> Fields = new(
        (ExemplarFields.Work, ["WORK", "công tác"]),
        (ExemplarFields.Labour, ["LABOUR", "lao động"]),
        (ExemplarFields.Study, ["STUDY", "học tập"]),
        (ExemplarFields.SelfTraining, ["SELF_TRAINING", "rèn luyện", "tu dưỡng rèn luyện"]));

    public static readonly Words<DisciplineForm> DisciplineForms = new(
        (DisciplineForm.Reprimand, ["REPRIMAND", "khiển trách"]),
        (DisciplineForm.Warning, ["WARNING", "cảnh cáo"]),
        (DisciplineForm.Removal, ["REMOVAL", "cách chức"]),
        (DisciplineForm.Expulsion, ["EXPULSION", "khai trừ"]),
        (DisciplineForm.Dissolution, ["DISSOLUTION", "giải tán"]));

    public static readonly Words<Grounds> Grounds = new(
        (Domain.Discipline.Grounds.Policy, ["POLICY", "không chấp hành chủ trương, nghị quyết, pháp luật", "chủ trương, nghị quyết, pháp luật"]),
        (Domain.Discipline.Grounds.Leadership, ["LEADERSHIP", "không làm tròn trách nhiệm lãnh đạo", "trách nhiệm lãnh đạo"]),
        (Domain.Discipline.Grounds.WordsDeeds, ["WORDS_DEEDS", "nói không đi đôi với làm"]),
        (Domain.Discipline.Grounds.Accountability, ["ACCOUNTABILITY", "dám làm, không dám chịu trách nhiệm"]),
        (Domain.Discipline.Grounds.Conduct, ["CONDUCT", "tác phong, lối sống, mất đoàn kết", "đạo đức, lối sống"]),
        (Domain.Discipline.Grounds.Will, ["WILL", "phai nhạt ý chí, lười tu dưỡng", "thiếu tu dưỡng, rèn luyện"]));

    public static readonly Words<CommendationForm> CommendationForms = new(
        (CommendationForm.Certificate, ["CERTIFICATE", "giấy khen"]),
        (CommendationForm.Diploma, ["DIPLOMA", "bằng khen"]),
        (CommendationForm.Flag, ["FLAG", "cờ", "cờ thi đua"]),
        (CommendationForm.PublicPraise, ["PUBLIC_PRAISE", "tuyên dương", "tuyên dương dưới cờ"]),
        (CommendationForm.Praise, ["PRAISE", "biểu dương"]));

    public static readonly Words<PlanKind> PlanKinds = new(
        (PlanKind.Term, ["TERM", "toàn khóa", "kế hoạch toàn khóa", "nhiệm kỳ"]),
        (PlanKind.Year, ["YEAR", "năm", "hằng năm", "chương trình hành động", "chương trình hành động hằng năm"]));

    public static readonly Words<Direction> Directions = new(
        (Direction.Up, ["UP", "tăng", "càng cao càng tốt"]),
        (Direction.Down, ["DOWN", "giảm", "càng thấp càng tốt"]));

    public static readonly Words<bool> Marks = new(
        (true, ["x", "1", "có", "yes", "true"]),
        (false, ["0", "không", "no", "false", "o"]));
}
