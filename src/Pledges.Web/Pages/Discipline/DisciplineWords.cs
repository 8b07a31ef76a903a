using Pledges.Data.Queries;
using Pledges.Domain.Discipline;
using Pledges.Web.Components;
using Pledges.Web.Localisation;

namespace Pledges.Web.Pages.Discipline;

/// <summary>Forms, grounds and states of the register in words; English keys of the texts.</summary>
public static class DisciplineWords
{
    public static string Of(DisciplineForm form) => form switch
    {
        DisciplineForm.Reprimand => "Reprimand",
        DisciplineForm.Warning => "Warning",
        DisciplineForm.Removal => "Removal from post",
        DisciplineForm.Expulsion => "Expulsion",
        _ => "Dissolution",
    };

    public static string Of(Grounds ground) => ground switch
    {
        Grounds.Policy => "Does not follow policy, resolution, law",
        Grounds.Leadership => "Incomplete responsibility of leadership",
        Grounds.WordsDeeds => "Words not matched by deeds",
        Grounds.Accountability => "Dares to do but not to answer for it",
        Grounds.Conduct => "Conduct, lifestyle, disunity",
        _ => "Will weakened, careless self-training",
    };

    public static string Of(AppealOutcome outcome) => outcome switch
    {
        AppealOutcome.Kept => "Kept as it was",
        AppealOutcome.Changed => "Changed to another form",
        _ => "Decision lifted",
    };

    public static IEnumerable<Grounds> Each(Grounds grounds) => DisciplineFacts.EachGround.Where(g => grounds.HasFlag(g));

    /// <summary>What becomes of posts is decided by a person; this is what the regulations let expect.</summary>
    public static string PostsHint(DisciplineForm form) => form switch
    {
        DisciplineForm.Expulsion => "Expelled: every post ends; the membership is ended on the member's page.",
        DisciplineForm.Removal => "Removed from post: end the post that the decision names; no equal or higher one while the decision has effect.",
        DisciplineForm.Warning => "Warned: no election to a committee and no higher post while the decision has effect; whether the present ones go on is decided by the body that gave them.",
        _ => "Reprimanded: no higher post while the decision has effect; the present ones go on.",
    };

    public static (Tone Tone, string Text) StateOf(DisciplineLine line, DateOnly today, Texts texts)
    {
        if (line.AnnulledOn is { } annulled)
        {
            return (Tone.Closed, texts["lifted on {0}", VietnamTime.Date(annulled)]);
        }

        if (line.IsAppealOpen)
        {
            return (Tone.Waiting, texts["appeal open since {0}", VietnamTime.Date(line.AppealedOn!.Value)]);
        }

        return DisciplineFilter.LapsesOn(line) is not { } end ? (Tone.Failed, texts["in effect, does not lapse"])
            : end > today ? (Tone.Failed, texts["in effect until {0}", VietnamTime.Date(end.AddDays(-1))])
            : (Tone.Closed, texts["lapsed on {0}", VietnamTime.Date(end)]);
    }
}
