using Pledges.Domain.Pledging;
using Pledges.Web.Components;
using Pledges.Web.Localisation;

namespace Pledges.Web.Pages.MyPledge;

/// <summary>The one thing to do next, or the sentence that says for whom one waits.</summary>
public sealed record NextAct(string Text, string? Url = null);

/// <summary>The year as five steps with their state in words.</summary>
public sealed class Steps(OwnYear year, DateOnly today, Texts texts)
{
    private string Base => $"/my-pledge/{year.Year}";

    private bool WritingIsOver => !year.IsOpen || year.IsPast(today);

    public NextAct Next() => year.State switch
    {
        _ when !year.IsOpen => new(texts["The year is closed; it can be read and printed."]),
        null when !year.HasBegun(today) => new(texts["Registering begins on {0}.", VietnamTime.Date(year.OpensOn)]),
        null or PledgeState.Draft or PledgeState.Returned when year.IsPast(today) =>
            new(texts["Handing in ended on {0}; ask the city office to reopen it.", VietnamTime.Date(year.LateUntil)]),
        null => new(texts["Write the pledge"], $"{Base}/edit"),
        PledgeState.Draft => new(texts["Continue writing"], $"{Base}/edit"),
        PledgeState.Returned => new(texts["Complete it and hand it in again"], $"{Base}/edit"),
        PledgeState.Submitted => new(texts["Nothing to do now: the pledge is waiting for confirmation."]),
        PledgeState.Confirmed when year.IsReviewTime(today) => new(texts["Write the self-review"], $"{Base}/self-review"),
        PledgeState.Confirmed => new(texts["Note a deed in the diary"], $"{Base}/diary"),
        PledgeState.SelfReviewed => new(texts["Nothing to do now: the cell assesses the result at its year-end meeting."]),
        PledgeState.Stopped => new(texts["This pledge was stopped; nothing more is asked."]),
        _ => new(texts["Nothing to do now: the result is recorded."]),
    };

    public IReadOnlyList<TaskItem> All() => [Write(), HandIn(), Confirmation(), Diary(), Review()];

    private TaskItem Write()
    {
        var (tone, state) = year.State switch
        {
            null when WritingIsOver => (Tone.Closed, texts["Not written"]),
            null => (Tone.Todo, texts["Not begun"]),
            PledgeState.Draft => (Tone.Doing, texts["Being written: {0} commitments", year.Commitments]),
            PledgeState.Returned => (Tone.Returned, texts["Returned for completion"]),
            _ => (Tone.Done, texts["Written: {0} commitments", year.Commitments]),
        };
        var open = year.IsWithMember && !WritingIsOver && year.HasBegun(today);
        return new(texts["Write the pledge"], tone, state, open ? $"{Base}/edit" : null, open ? texts["Three to seven things that others can see."].Value : null);
    }

    private TaskItem HandIn()
    {
        var hint = year.IsWithMember && year.IsOpen ? DueHint() : null;
        return year switch
        {
            { IsWithMember: true } when WritingIsOver => new(texts["Hand it in to the cell"], Tone.Closed, texts["Not handed in"], Hint: hint),
            { State: PledgeState.Draft or PledgeState.Returned } => new(
                texts["Hand it in to the cell"], year.IsLate(today) ? Tone.Late : Tone.Todo,
                year.IsLate(today) ? texts["Late, not handed in"] : texts["Not handed in"], $"{Base}/check", hint),
            { IsWithMember: true } => new(texts["Hand it in to the cell"], year.IsLate(today) ? Tone.Late : Tone.Closed, year.IsLate(today) ? texts["Late, not handed in"] : texts["After writing"], Hint: hint),
            { SubmittedOn: { } day } => new(
                texts["Hand it in to the cell"], Tone.Done, year.WasHandedInLate ? texts["Handed in late, {0}", VietnamTime.Date(day)] : texts["Handed in {0}", VietnamTime.Date(day)],
                year.State == PledgeState.Submitted ? $"{Base}/sent" : null),
            _ => new(texts["Hand it in to the cell"], Tone.Done, texts["Handed in"]),
        };
    }

    private TaskItem Confirmation()
    {
        var (tone, state) = year switch
        {
            { ConfirmedOn: { } day } => (Tone.Done, year.IsConcrete switch
            {
                true => texts["Confirmed {0}: concrete and practical", VietnamTime.Date(day)],
                false => texts["Confirmed {0}: not concrete enough", VietnamTime.Date(day)],
                _ => texts["Confirmed {0}", VietnamTime.Date(day)],
            }),
            { State: PledgeState.Submitted } => (Tone.Waiting, texts["Waiting"]),
            { State: PledgeState.Returned } => (Tone.Returned, texts["Returned"]),
            _ => (Tone.Closed, texts["After handing in"]),
        };
        return new(texts["The cell confirms"], tone, state);
    }

    private TaskItem Diary() => year switch
    {
        { State: PledgeState.Confirmed or PledgeState.SelfReviewed, IsOpen: true } => new(
            texts["Do it and note it in the diary"], year.Notes == 0 ? Tone.Todo : Tone.Doing, Noted(), $"{Base}/diary", texts["A line is enough: what, when, how many."]),
        { ConfirmedOn: not null } => new(texts["Do it and note it in the diary"], Tone.Closed, Noted(), $"{Base}/diary"),
        _ => new(texts["Do it and note it in the diary"], Tone.Closed, texts["After confirmation"]),
    };

    private TaskItem Review()
    {
        var title = texts["Review oneself; result of the cell"].Value;
        var url = $"{Base}/self-review";
        return year switch
        {
            { Result: { } result } => new(title, Tone.Done, texts["Result: {0}", texts[PledgeLabels.Of(result)].Value], url),
            { State: PledgeState.SelfReviewed, SelfReviewedOn: { } day } => new(title, Tone.Waiting, texts["Handed in {0}; the cell assesses next", VietnamTime.Date(day)], url),
            { State: PledgeState.Confirmed, IsOpen: true } => new(title, Tone.Todo, texts["Not handed in"], url, texts["Usually in November and December, before the cell's meeting."]),
            _ => new(title, Tone.Closed, texts["At the end of the year"]),
        };
    }

    private string Noted() => year.Notes == 0 ? texts["No entry yet"] : texts["{0} entries", year.Notes];

    private string DueHint() => today switch
    {
        _ when today > year.LateUntil => texts["Handing in ended on {0}; ask the city office to reopen it.", VietnamTime.Date(year.LateUntil)],
        _ when today > year.DueOn => texts["It was due on {0}; it is still taken until {1}.", VietnamTime.Date(year.DueOn), VietnamTime.Date(year.LateUntil)],
        _ => texts["Due by {0}", VietnamTime.Date(year.DueOn)],
    };
}
