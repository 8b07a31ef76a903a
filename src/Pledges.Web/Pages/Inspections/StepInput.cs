using Pledges.Domain.Inspections;

namespace Pledges.Web.Pages.Inspections;

/// <summary>A step is done, left out, or moved; which one says the pressed button.</summary>
public sealed class StepInput
{
    public DateOnly? On { get; set; }
    public string? DocumentNo { get; set; }
    public string? Note { get; set; }
    public string? Reason { get; set; }
    public DateOnly? DueOn { get; set; }
    public int Version { get; set; }

    public void Into(Inspection inspection, StepKind kind, string? act, Domain.Access.Actor by, DateTime at)
    {
        switch (act)
        {
            case "skip":
                inspection.LeaveOut(kind, Reason ?? "", by, at);
                break;
            case "move":
                inspection.Reschedule(kind, DueOn!.Value, Reason ?? "", by, at);
                break;
            default:
                inspection.Complete(kind, On!.Value, DocumentNo, Note, by, at);
                break;
        }
    }
}
