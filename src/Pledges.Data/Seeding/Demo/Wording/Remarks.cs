using Pledges.Domain.Pledging;

namespace Pledges.Data.Seeding.Demo.Wording;

/// <summary>What cells and members write along the way: reasons of returns, verdicts, outcomes, reviews.</summary>
internal static class Remarks
{
    public static readonly IReadOnlyList<string> ReturnReasons =
    [
        "Nội dung này còn chung chung. Đề nghị đồng chí ghi rõ làm việc gì, với bao nhiêu hộ và đến khi nào.",
        "Chưa có thời hạn. Đồng chí bổ sung mốc cụ thể để chi bộ theo dõi.",
        "Phần khắc phục hạn chế chưa nói đến góp ý tại buổi kiểm điểm cuối năm; đề nghị bổ sung.",
        "Nội dung giống bản năm trước. Đồng chí xem lại việc nào đã xong, việc nào làm tiếp, thêm việc của năm nay.",
        "Cần gắn với phần việc chi bộ đã giao cho đồng chí trong nghị quyết tháng 1.",
        "Đề nghị ghi người được hưởng lợi: nhóm hộ nào, học sinh nào, bao nhiêu người.",
        "Số lượng ghi hơi nhiều so với sức khỏe của đồng chí; chọn một, hai việc làm được chắc chắn.",
        "Mục chức trách nên ghi cách kiểm tra kết quả, ví dụ sổ theo dõi hoặc biên bản.",
    ];

    public static readonly IReadOnlyList<string> NotConcreteReasons =
    [
        "Các nội dung chưa có số lượng và thời hạn, khó kiểm tra.",
        "Phần lớn là câu chung, chưa gắn với chức trách của đồng chí.",
        "Chưa nêu việc cụ thể cho người dân, cho đơn vị; chi bộ sẽ góp ý tại buổi sinh hoạt.",
        "Có việc làm nhưng chưa rõ làm cho ai và đến khi nào.",
    ];

    public static readonly IReadOnlyList<string> ResultNotes =
    [
        "Làm đúng nội dung đã đăng ký, chi bộ ghi nhận.",
        "Hoàn thành các việc chính; cần giữ nền nếp ghi chép.",
        "Bà con nơi ở nhận xét tốt.",
        "Còn một việc chậm do khách quan, đã có cách làm tiếp.",
    ];

    public static readonly IReadOnlyList<string> PoorNotes =
    [
        "Hai nội dung chưa làm, chưa báo cáo lý do với chi bộ.",
        "Kết quả thấp so với đăng ký; chi bộ phân công đồng chí giúp đỡ trong năm tới.",
    ];

    public static readonly IReadOnlyList<string> SelfReviews =
    [
        "Tôi đã làm được phần lớn các việc đăng ký. Việc tốt nhất là giữ được đều đặn hằng tháng; việc còn chậm tôi xin làm tiếp trong quý I năm sau.",
        "Năm nay tôi làm đủ các nội dung đã hứa với chi bộ. Qua làm thấy bà con ủng hộ khi mình làm trước.",
        "Sức khỏe có lúc không bảo đảm nên một việc chưa đủ số lượng. Tôi tự nhận là hạn chế và xin chi bộ góp ý.",
        "Các việc gắn với chuyên môn hoàn thành tốt. Phần đóng góp ở nơi cư trú còn ít, tôi sẽ sửa.",
        "Tôi giữ được nền nếp sinh hoạt, ghi nhật ký đều. Mong chi bộ kiểm tra và góp ý thêm.",
    ];

    public static string Outcome(Fulfilment fulfilment, int n, string unit, Dice dice) => (fulfilment, Part(fulfilment, n)) switch
    {
        _ when unit.Length == 0 => dice.OneOf(Vague),
        (Fulfilment.Fully, _) => dice.OneOf(Fully),
        (Fulfilment.None, _) => "Chưa làm được vì sức khỏe; xin chuyển sang năm sau.",
        (_, var done) when done > 0 && done < n && IsCounted(unit) => $"Đạt {Fillers.Number(done)}/{Fillers.Number(n)} {unit}; {dice.OneOf(unit == "hộ" ? CausesAtHomes : Causes)}.",
        _ => $"Làm được phần chính; {dice.OneOf(Causes)}.",
    };

    /// <summary>Deeds are counted in households, sessions, people; minutes and percent are no progress.</summary>
    public static bool IsCounted(string unit) => unit is not ("" or "phút" or "giờ" or "ngày" or "%" or "trang" or "mét" or "cuộc" or "ca");

    private static readonly string[] Fully =
    [
        "Đã làm đủ như đăng ký, có sổ theo dõi.", "Hoàn thành trước hạn, chi bộ đã kiểm tra.", "Làm đủ; việc này sẽ giữ thành nền nếp.",
        "Hoàn thành, chi ủy đã xác nhận.", "Đạt mức đã hứa với chi bộ.", "Làm đều cả năm, không bỏ lần nào.",
    ];

    private static readonly string[] Vague = ["Đã thực hiện theo đăng ký.", "Thực hiện tốt.", "Chấp hành nghiêm túc.", "Có làm nhưng chưa đều."];

    private static readonly string[] CausesAtHomes = ["một số hộ đi vắng chưa gặp được", "hai hộ còn băn khoăn, hẹn sau Tết", "phần còn lại làm tiếp trong quý I năm sau"];

    private static readonly string[] Causes =
    [
        "phần còn lại làm tiếp trong quý I năm sau", "chậm do thời tiết mưa nhiều", "còn chờ phối hợp của đơn vị liên quan", "có thời gian ốm nên chưa đủ",
        "do chuyển công việc giữa năm",
    ];

    private static int Part(Fulfilment fulfilment, int n) => fulfilment switch
    {
        Fulfilment.Mostly => Math.Max(1, (int)(n * 0.8)),
        Fulfilment.Partly => Math.Max(1, n / 2),
        _ => Math.Max(1, n / 4),
    };
}
