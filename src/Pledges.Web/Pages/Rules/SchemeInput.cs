using System.Globalization;
using FluentValidation;
using Pledges.Domain.Grading;
using Pledges.Domain.Organisations;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;

namespace Pledges.Web.Pages.Rules;

/// <summary>A new grade scheme as typed; without a percentage it has no cap, without points it has none.</summary>
public sealed class SchemeInput
{
    public string? Code { get; set; }
    public string? Name { get; set; }
    public string? NameEn { get; set; }
    public int? FromYear { get; set; }
    public string? CapPercent { get; set; }
    public CapBase CapBase { get; set; } = CapBase.GoodOnly;
    public CapScope CapScope { get; set; } = CapScope.GrassrootsOrganisation;
    public CapRounding CapRounding { get; set; } = CapRounding.Down;
    public int? General { get; set; }
    public int? Conduct { get; set; }
    public int? Task { get; set; }
    public int? BestFrom { get; set; }
    public int? GoodFrom { get; set; }
    public int? FairFrom { get; set; }
    public int? AppealDays { get; set; }

    public bool HasCap => !string.IsNullOrWhiteSpace(CapPercent);

    public decimal? Percent =>
        decimal.TryParse(CapPercent?.Trim().TrimEnd('%', ' ').Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) ? percent : null;

    public bool HasPoints => Points.Any(p => p is not null);

    public bool HasAllPoints => Points.All(p => p is not null);

    private int?[] Points => [General, Conduct, Task, BestFrom, GoodFrom, FairFrom];

    public static SchemeInput From(GradeScheme scheme, int fromYear) => new()
    {
        FromYear = Math.Max(fromYear, scheme.FromYear + 1),
        CapPercent = scheme.Cap?.Percent.ToString("0.##", CultureInfo.CurrentCulture),
        CapBase = scheme.Cap?.Base ?? CapBase.GoodOnly,
        CapScope = scheme.Cap?.Scope ?? CapScope.GrassrootsOrganisation,
        CapRounding = scheme.Cap?.Rounding ?? CapRounding.Down,
        General = scheme.Points?.General,
        Conduct = scheme.Points?.Conduct,
        Task = scheme.Points?.Task,
        BestFrom = scheme.Points?.BestFrom,
        GoodFrom = scheme.Points?.GoodFrom,
        FairFrom = scheme.Points?.FairFrom,
        AppealDays = scheme.AppealDays,
    };

    /// <summary>The scheme as it is, to be corrected.</summary>
    public static SchemeInput Of(GradeScheme scheme)
    {
        var input = From(scheme, scheme.FromYear);
        (input.Code, input.Name, input.NameEn, input.FromYear) = (scheme.Code, scheme.Name, scheme.NameEn, scheme.FromYear);
        return input;
    }

    public string Fingerprint => System.Text.Json.JsonSerializer.Serialize(ToDetails());

    public SchemeDetails ToDetails() => new(
        VietnameseText.Clean(Code).ToUpperInvariant(), VietnameseText.Clean(Name), FormInput.Or(NameEn, Name), FromYear!.Value,
        HasCap ? new CapRule(Percent!.Value, CapBase, CapScope, CapRounding) : null,
        HasPoints ? new PointScale(General!.Value, Conduct!.Value, Task!.Value, BestFrom!.Value, GoodFrom!.Value, FairFrom!.Value) : null,
        AppealDays!.Value);
}

public sealed class SchemeInputValidator : AbstractValidator<SchemeInput>
{
    public SchemeInputValidator(Texts texts)
    {
        RuleFor(i => i.Code).NotEmpty().WithMessage(_ => texts["Fill in this field."]);
        RuleFor(i => i.Name).Must(n => VietnameseText.Clean(n).Length is > 0 and <= LevelType.NameLength).WithMessage(_ => texts["Give a name of at most {0} characters.", LevelType.NameLength]);
        RuleFor(i => i.NameEn).Must(n => VietnameseText.Clean(n).Length <= LevelType.NameLength).WithMessage(_ => texts["Give a name of at most {0} characters.", LevelType.NameLength]);
        RuleFor(i => i.FromYear).NotNull().WithMessage(_ => texts["Give the year."]).InclusiveBetween(2010, 2100).WithMessage(_ => texts["The year must lie between {0} and {1}.", 2010, 2100]);
        RuleFor(i => i.CapPercent).Must((i, _) => !i.HasCap || i.Percent is not null).WithMessage(_ => texts["Enter a number."]);
        RuleFor(i => i.CapBase).IsInEnum().WithMessage(_ => texts["What was entered here cannot be read."]);
        RuleFor(i => i.CapScope).IsInEnum().WithMessage(_ => texts["What was entered here cannot be read."]);
        RuleFor(i => i.CapRounding).IsInEnum().WithMessage(_ => texts["What was entered here cannot be read."]);
        RuleFor(i => i.General).Must((i, _) => !i.HasPoints || i.HasAllPoints).WithMessage(_ => texts["Give all six numbers of points, or none."]);
        RuleFor(i => i.AppealDays).NotNull().WithMessage(_ => texts["Give a number."]);
    }
}
