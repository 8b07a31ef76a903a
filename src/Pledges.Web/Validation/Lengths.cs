using FluentValidation;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;

namespace Pledges.Web.Validation;

/// <summary>Lengths count as stored: composed, trimmed, without invisible signs, a line break as one sign.</summary>
public static class Lengths
{
    public static void Fits<T>(this IRuleBuilder<T, string?> rule, Texts texts, int longest) =>
        rule.Must(text => VietnameseText.CleanLines(text).Length <= longest)
            .WithMessage((_, text) => texts["This is too long: {0} of at most {1} characters.", VietnameseText.CleanLines(text).Length, longest]);
}
