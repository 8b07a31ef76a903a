using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Domain.Wording;

namespace Pledges.Web.Pages.MyPledge;

/// <summary>What a member's days are like, as far as an example needs it.</summary>
public enum PostKindOfWork
{
    Resident = 0,
    Teacher = 1,
    Health = 2,
    Office = 3,
    Company = 4,
}

/// <summary>Examples fit to the member's post. Chosen by simple words in the post and the unit; a wrong guess costs a smile.</summary>
public sealed record Examples(PostKindOfWork Kind)
{
    // In this order: a school or a hospital is also an office.
    private static readonly (PostKindOfWork Kind, string[] Words)[] Known =
    [
        (PostKindOfWork.Resident, [" pho ", " thon ", " khu dan cu", " khu pho", " xom ", " lang ", " ban dan cu", "hoa giai", "nguoi cao tuoi", "huu tri"]),
        (PostKindOfWork.Teacher, ["giao vien", "giang vien", "hieu truong", "truong thpt", "truong thcs", "truong tieu hoc", "mam non", "truong dai hoc", "truong cao dang", "truong trung", "giao duc"]),
        (PostKindOfWork.Health, ["bac si", "dieu duong", "y si", "duoc si", "benh vien", "tram y te", "trung tam y te", " y te", "phong kham"]),
        (PostKindOfWork.Company, ["cong ty", "doanh nghiep", "nha may", "xi nghiep", "hop tac xa", "cong nhan", "ky su", "giam doc", "phan xuong", "ngan hang"]),
        (PostKindOfWork.Office, ["uy ban", "ubnd", "hdnd", "chi cuc", " cuc ", " so ", " phong ", " ban ", "van phong", "cong chuc", "chuyen vien", "toa an", "vien kiem sat", "kho bac", "cong an", "quan su", "co quan", "mat tran"]),
    ];

    public string KindKey => Kind switch
    {
        PostKindOfWork.Teacher => "a teacher",
        PostKindOfWork.Health => "a health worker",
        PostKindOfWork.Office => "an official",
        PostKindOfWork.Company => "a worker in a company",
        _ => "someone retired, in a street",
    };

    /// <summary>English key of the example; null for a section that has none.</summary>
    public string? Of(string section) => ExampleTexts.BySection.TryGetValue(section, out var all) ? all[(int)Kind] : null;

    public static async Task<Examples> ForAsync(PledgesDb db, int memberId, OwnPlace? place, DateOnly day, CancellationToken cancel)
    {
        var titles = await db.Posts.On(day).Where(p => p.MemberId == memberId && p.Title != null).Select(p => p.Title!).ToListAsync(cancel);
        return new(KindOf([string.Join(" / ", titles), place?.CellName, place?.ParentName, place?.Sector]));
    }

    /// <summary>The first text that says something decides: one's posts, then the cell, then what stands above it.</summary>
    public static PostKindOfWork KindOf(IEnumerable<string?> texts) =>
        texts.Select(KindIn).FirstOrDefault(kind => kind is not null) ?? PostKindOfWork.Resident;

    // Folded like the texts; a blank at either end asks for a whole word.
    private static string Key(string word) => (word[0] == ' ' ? " " : "") + VietnameseText.Fold(word) + (word[^1] == ' ' ? " " : "");

    private static PostKindOfWork? KindIn(string? text)
    {
        var folded = $" {VietnameseText.Fold(text)} ";
        return Known.Where(k => k.Words.Any(word => folded.Contains(Key(word), StringComparison.Ordinal))).Select(k => (PostKindOfWork?)k.Kind).FirstOrDefault();
    }
}
