using FluentValidation;
using Pledges.Domain.Members;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;

namespace Pledges.Web.Pages.Members;

/// <summary>What may be recorded of a member's standing.</summary>
public enum StatusChange
{
    Exempt = 1,
    Suspended = 2,
    EndExempt = 3,
    EndSuspended = 4,
    Left = 5,
    StruckOff = 6,
    Expelled = 7,
    Deceased = 8,

    /// <summary>An end was entered wrongly.</summary>
    TakeBack = 9,
}

public sealed class StatusInput
{
    public StatusChange? Change { get; set; }

    /// <summary>First day on which it holds.</summary>
    public DateOnly? On { get; set; }
    public string? DecisionNo { get; set; }

    /// <summary>The version of the member that the person saw.</summary>
    public int Version { get; set; }
}

public sealed class StatusInputValidator : AbstractValidator<StatusInput>
{
    public StatusInputValidator(Texts texts)
    {
        RuleFor(i => i.Change).NotNull().WithMessage(_ => texts["Choose what is to be recorded."]).IsInEnum().WithMessage(_ => texts["Choose what is to be recorded."]);
        RuleFor(i => i.On).NotNull().WithMessage(_ => texts["Give the day, like 15/03/2026."]);
        RuleFor(i => i.DecisionNo).Must(n => VietnameseText.Clean(n).Length is > 0 and <= MemberStatus.DecisionLength).When(i => i.Change is not (StatusChange.Deceased or StatusChange.TakeBack))
            .WithMessage(_ => texts["Give the number of the decision, at most {0} characters.", MemberStatus.DecisionLength]);
        RuleFor(i => i.DecisionNo).Must(n => VietnameseText.Clean(n).Length <= MemberStatus.DecisionLength).When(i => i.Change is StatusChange.Deceased or StatusChange.TakeBack)
            .WithMessage(_ => texts["Give the number of the decision, at most {0} characters.", MemberStatus.DecisionLength]);
    }
}
