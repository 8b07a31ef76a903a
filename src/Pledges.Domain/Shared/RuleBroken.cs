namespace Pledges.Domain.Shared;

/// <summary>
/// A rule of the office refused an act. <see cref="Sentence"/> is an English sentence for the person,
/// also the key of its translation; <see cref="Arguments"/> fill its {0}, {1} …
/// </summary>
public sealed class RuleBroken(string rule, string sentence, params object[] arguments)
    : Exception(arguments.Length == 0 ? sentence : string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence, arguments))
{
    public string Rule { get; } = rule;
    public string Sentence { get; } = sentence;
    public IReadOnlyList<object> Arguments { get; } = arguments;
}

/// <summary>A named rule: its name, whether it is broken, and one sentence for the user.</summary>
public readonly record struct Rule(string Name, bool IsBroken, string Sentence, params object[] Arguments)
{
    /// <summary>Throws <see cref="RuleBroken"/> for the first broken rule, in order.</summary>
    public static void Check(params ReadOnlySpan<Rule> rules)
    {
        foreach (var rule in rules)
        {
            if (rule.IsBroken)
            {
                throw new RuleBroken(rule.Name, rule.Sentence, rule.Arguments);
            }
        }
    }
}
