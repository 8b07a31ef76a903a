using Pledges.Data.Audit;
using Pledges.Web.Localisation;

namespace Pledges.Web.Pages.Admin;

/// <summary>English texts of the interface for the logs, their faults, and what an event is about.</summary>
public static class AuditWords
{
    public static string OfLog(string log) => log == AuditLogs.Events ? "Events" : "Reads of other people's records";

    public static string Of(AuditFault fault, long no, Texts texts) => fault switch
    {
        AuditFault.Changed => texts["Line {0} is not as it was written, or the line before it is not.", no],
        AuditFault.Missing => texts["Line {0} is missing.", no],
        AuditFault.Cut => texts["Lines are missing after line {0}, the last one there is.", no],
        AuditFault.Appended => texts["Line {0} stands behind the end.", no],
        AuditFault.PutIn => texts["The row with Id {0} has no number; it did not come through this product.", no],
        AuditFault.NoHead => texts["The record of the end of the log is gone."],
        AuditFault.OtherHead => texts["The record of the end of the log does not fit line {0}, the last one there is.", no],
        _ => texts["Line {0} is not the one noted down earlier; the log was written anew.", no],
    };

    public static string OfSubject(string subject) => subject switch
    {
        "Account" => "The account",
        "RoleAppointment" => "An appointment",
        "PledgeYear" => "A year",
        "Member" => "A member's entry",
        "OrgUnit" => "An organisation",
        "Pledge" => "A pledge",
        "Transfer" => "A transfer",
        "GradeScheme" => "A grading scheme",
        "FormVersion" => "A form",
        "YearMeeting" => "A meeting",
        "GradeAppeal" => "An objection",
        "PracticeModel" => "A practice model",
        "Roster" => "The roster as a whole",
        "DemoCity" => "The demo city",
        "ReportedValue" => "A value of an old report",
        "ApiToken" => "An access token",
        "InspectionProgramme" => "An inspection programme",
        "Inspection" => "An inspection",
        "Remedy" => "A remedy",
        "AssignedTask" => "An assigned task",
        "Indicator" => "An indicator",
        "Plan" => "A plan",
        "OrgEvent" => "A change of organisations",
        "DisciplineDecision" => "A discipline",
        "GoodDeed" => "A good deed",
        "Nomination" => "A nomination",
        "Commendation" => "A commendation",
        History.Subject => "The history",
        _ => "Another record",
    };
}
