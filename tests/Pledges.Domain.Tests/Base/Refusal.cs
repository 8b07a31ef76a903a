namespace Pledges.Domain.Tests.Base;

/// <summary>An act that one rule of the office refuses.</summary>
/// <param name="Rule">Name of the rule.</param>
/// <param name="When">The circumstance.</param>
/// <param name="Arrange">Gives the subject as it is before the act, null where the act would make it, and the act.</param>
internal sealed record Refusal(string Rule, string When, Func<(object? Subject, Action Act)> Arrange)
{
    public override string ToString() => $"{Rule}: {When}";
}
