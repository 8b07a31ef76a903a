using Microsoft.Extensions.DependencyInjection;
using Pledges.Domain.Pledging;
using Pledges.Web.Papers;
using Pledges.Web.Papers.Docx;
using Pledges.Web.Papers.Facts;
using Pledges.Web.Tests.Base;

namespace Pledges.Web.Tests.Papers;

/// <summary>Papers written from records, without a database.</summary>
public abstract class PaperTest(Site site)
{
    protected static readonly UnitHead Cell = new("Đảng bộ phường Sông Trong", "Chi bộ phố 1");

    protected PaperTexts Texts { get; } = site.Services.GetRequiredService<PaperTexts>();

    internal static OpenedDocx Open(Paper paper) => new(DocxFile.Write(paper, "Nêu gương", new DateTime(2026, 3, 10, 3, 0, 0, DateTimeKind.Utc)));

    protected static PledgeFacts Pledge(params (string Deed, string? Outcome)[] commitments) => new()
    {
        FormName = "Bản đăng ký trách nhiệm nêu gương",
        Year = 2026,
        Reference = "NG-2026-M01",
        State = PledgeState.Confirmed,
        Person = new PersonFacts("M01", "Lê Văn An", 1965, new DateOnly(1990, 2, 3), [], Cell),
        SubmittedOn = new DateOnly(2026, 1, 5),
        ConfirmedOn = new DateOnly(2026, 2, 9),
        IsConcrete = true,
        Sections = [new SectionFacts(1, "Tư tưởng chính trị", [.. commitments.Select((c, i) => new CommitmentFacts(i + 1, new CommitmentText("tu_tuong", c.Deed, "12 buổi", "hằng tháng"), null, c.Outcome))])],
        Review = new ReviewFacts(null, null),
    };
}
