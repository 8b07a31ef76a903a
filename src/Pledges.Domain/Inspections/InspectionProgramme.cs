using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Inspections;

/// <summary>That a body's programme of a year was approved: number and day. What stands on it are the inspections of the year.</summary>
public sealed class InspectionProgramme : Aggregate
{
    private InspectionProgramme()
    {
    }

    public InspectionProgramme(int year, InspectionBody body, int unitId, string number, DateOnly approvedOn, Actor by, DateTime at)
    {
        (Year, Body, UnitId) = (year, body, unitId);
        Approve(number, approvedOn, by, at);
    }

    public int Year { get; private set; }
    public InspectionBody Body { get; private set; }
    public int UnitId { get; private set; }
    public string Number { get; private set; } = "";
    public DateOnly ApprovedOn { get; private set; }

    /// <summary>Enters number and day, again to put them right.</summary>
    public void Approve(string number, DateOnly approvedOn, Actor by, DateTime at)
    {
        Rule.Check(
            InspectionRules.YearIsSensible(Year),
            ProgrammeRules.ProgrammeIsNumbered(number),
            ProgrammeRules.ApprovalFits(Year, approvedOn, by.Today));
        (Number, ApprovedOn) = (VietnameseText.Clean(number), approvedOn);
        Happened("programme.approved", by, at, Number);
    }
}

/// <summary>The rules of the yearly programme.</summary>
public static class ProgrammeRules
{
    public static Rule ProgrammeIsNumbered(string? number) =>
        new(nameof(ProgrammeIsNumbered), VietnameseText.Clean(number).Length is 0 or > Inspection.NumberLength, "Give the number of the programme (at most {0} characters).", Inspection.NumberLength);

    /// <summary>From the last quarter before the year.</summary>
    public static Rule ApprovalFits(int year, DateOnly approvedOn, DateOnly today) =>
        new(nameof(ApprovalFits), approvedOn < new DateOnly(year - 1, 10, 1) || approvedOn > new DateOnly(year, 12, 31) || approvedOn > today, "The programme of a year is approved between October before it and its end, and not in the future.");
}
