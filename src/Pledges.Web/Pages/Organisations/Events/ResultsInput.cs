using FluentValidation;
using Pledges.Domain.Organisations;
using Pledges.Web.Localisation;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Organisations.Events;

public sealed class ResultsInput
{
    /// <summary>Code of the source that goes on under its own code; empty: a new one takes over.</summary>
    public string? GoesOn { get; set; }
    public List<ResultRow> Rows { get; set; } = [];

    /// <summary>Code of the unit that takes everything of which nothing else is said.</summary>
    public string? Rest { get; set; }
    public PostsRule Posts { get; set; }
}

public sealed class ResultRow
{
    public string? Code { get; set; }
    public string? Name { get; set; }
    public int? LevelTypeId { get; set; }
    public string? Sector { get; set; }
    public string? ParentCode { get; set; }

    public static ResultRow Of(ResultDetails details) =>
        new() { Code = details.Code, Name = details.Name, LevelTypeId = details.LevelTypeId, Sector = details.Sector, ParentCode = details.ParentCode };

    public bool IsEmpty() => string.IsNullOrWhiteSpace(Code) && string.IsNullOrWhiteSpace(Name);

    public ResultDetails ToDetails(string code) => new(code, Name, LevelTypeId, Sector, ParentCode);
}

public sealed class ResultsInputValidator : AbstractValidator<ResultsInput>
{
    public ResultsInputValidator(Texts texts) => RuleForEach(i => i.Rows).ChildRules(row =>
    {
        row.RuleFor(r => r.Code).Fits(texts, OrgUnitVersion.CodeLength);
        row.RuleFor(r => r.Name).Fits(texts, OrgUnitVersion.NameLength);
        row.RuleFor(r => r.Sector).Fits(texts, OrgUnitVersion.SectorLength);
        row.RuleFor(r => r.ParentCode).Fits(texts, OrgUnitVersion.CodeLength);
    });
}
