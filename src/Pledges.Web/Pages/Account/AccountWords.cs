using Pledges.Domain.Access;

namespace Pledges.Web.Pages.Account;

/// <summary>English texts of the interface for roles and for what was read.</summary>
public static class AccountWords
{
    public static string Of(Role role) => role switch
    {
        Role.Member => "Member",
        Role.CellSecretary => "Cell secretary",
        Role.GrassrootsCommittee => "Grassroots committee",
        Role.StandingCommittee => "Standing committee",
        Role.CityOffice => "City office",
        Role.InspectionCommission => "Inspection commission",
        Role.Administrator => "Administrator",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Unknown role"),
    };

    /// <summary>What kind of record was looked at.</summary>
    public static string OfRead(string what) => what switch
    {
        "pledge" => "The pledge",
        "roster" => "The roster entry",
        "inspection" => "Facts of an inspection",
        "remedy" => "A remedy",
        "ledger" => "The cell's ledger, as a file",
        "meeting" => "The record of the cell's year-end meeting",
        "discipline" => "The register of discipline",
        "recognition" => "A nomination or commendation",
        "report" => "The organisation's report",
        "account" => "The account",
        "changes" => "A change of organisations, as a file",
        "figure" => "A name in the list behind a figure",
        _ => "A record",
    };
}
