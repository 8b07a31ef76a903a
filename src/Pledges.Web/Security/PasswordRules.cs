using FluentValidation;
using Pledges.Web.Localisation;

namespace Pledges.Web.Security;

/// <summary>Length protects; rules about signs only make people write the password down.</summary>
public static class PasswordRules
{
    public const int MinimumLength = 8;
    public const int MaximumLength = 200;
    public const int DifferentCharacters = 4;

    public static IRuleBuilderOptions<T, string> GoodPassword<T>(this IRuleBuilderInitial<T, string> password, Texts texts) =>
        password.Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage(_ => texts["Enter a new password."])
            .MinimumLength(MinimumLength).WithMessage(_ => texts["The password needs at least {0} characters.", MinimumLength])
            .MaximumLength(MaximumLength).WithMessage(_ => texts["This password is too long."])
            .Must(text => text.Distinct().Count() >= DifferentCharacters).WithMessage(_ => texts["The password needs at least {0} different characters.", DifferentCharacters]);
}
