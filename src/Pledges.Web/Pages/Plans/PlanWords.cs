using Pledges.Domain.Planning;
using Pledges.Domain.Pledging;
using Pledges.Web.Components;

namespace Pledges.Web.Pages.Plans;

/// <summary>The words for plans.</summary>
public static class PlanWords
{
    public static string Of(PlanState? state) => state switch
    {
        null => "No plan yet",
        PlanState.Draft => "Being written",
        PlanState.Submitted => "Waiting for approval",
        PlanState.Returned => "Returned for completion",
        _ => "Approved",
    };

    public static Tone ToneOf(PlanState? state) => state switch
    {
        null => Tone.Todo,
        PlanState.Draft => Tone.Doing,
        PlanState.Submitted => Tone.Waiting,
        PlanState.Returned => Tone.Returned,
        _ => Tone.Done,
    };

    public static string Of(PlanKind kind) => kind == PlanKind.Term ? "Term plan" : "Yearly action programme";

    public static string Of(WorkKind kind) => kind == WorkKind.Push ? "To push" : "To resolve";

    public static string Of(PlanStepKind kind) => kind switch
    {
        PlanStepKind.Submitted => "Handed in",
        PlanStepKind.Returned => "Returned",
        PlanStepKind.Approved => "Approved",
        PlanStepKind.Revised => "Revision begun",
        PlanStepKind.Adopted => "Taken over from a unit that ended",
        _ => "Handed over to the unit that took over",
    };

    public static string Of(Fulfilment fulfilment) => fulfilment switch
    {
        Fulfilment.None => "nothing done yet",
        Fulfilment.Started => "begun",
        Fulfilment.Partly => "partly done",
        Fulfilment.Mostly => "mostly done",
        _ => "fully done",
    };

    public static string Half(int half) => half == 1 ? "First half of {0}" : "Second half of {0}";
}
