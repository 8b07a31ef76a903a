using System.Globalization;
using Pledges.Domain.Figures;
using Pledges.Domain.Planning;
using Pledges.Web.Components;

namespace Pledges.Web.Pages.Dashboard;

public static class TargetWords
{
    /// <summary>"≥ 98%", "&gt; 95%", "≥ 66,67%", "= 0".</summary>
    public static string Of(Figure figure, Target target)
    {
        var sign = target.Comparison switch
        {
            Comparison.AtMost when target.Value == 0 => "=",
            Comparison.AtLeast => "≥",
            Comparison.MoreThan => ">",
            Comparison.AtMost => "≤",
            _ => "<",
        };
        return $"{sign} {target.Value.ToString("0.##", CultureInfo.CurrentCulture)}{(figure.Unit == FigureUnit.Percent ? "%" : "")}";
    }

    public static TargetState StateOf(TargetOutcome outcome) => outcome switch
    {
        TargetOutcome.NoTarget => TargetState.NoTarget,
        TargetOutcome.Met => TargetState.Met,
        TargetOutcome.NotMet => TargetState.NotMet,
        _ => TargetState.Pending,
    };

    /// <summary>Shape and English key of an outcome; null without a target.</summary>
    public static (Tone Tone, string Text)? Words(TargetOutcome outcome) => outcome switch
    {
        TargetOutcome.NoNumbers => (Tone.Todo, "Not yet reported"),
        TargetOutcome.NotDue => (Tone.Waiting, "Not due yet"),
        TargetOutcome.Met => (Tone.Done, "Met"),
        TargetOutcome.NotMet => (Tone.Failed, "Not met"),
        _ => null,
    };
}
