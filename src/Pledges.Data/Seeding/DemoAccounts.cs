using Pledges.Domain.Access;

namespace Pledges.Data.Seeding;

/// <summary>An account of the demo city: what it is and what it shows. The sentences are keys of translations.</summary>
public sealed record DemoAccount(string UserName, Role Role, string Title, string Shows);

/// <summary>The accounts of a demo database; the sign-in page lists them there and nowhere else.</summary>
public static class DemoAccounts
{
    /// <summary>One password for all of them; there are no real data behind it.</summary>
    public const string Password = "NeuGuong#2026";

    public const string Returned = "000001";
    public const string NotStarted = "000002";
    public const string Confirmed = "000003";
    public const string CellSecretary = "000004";
    public const string CellDeputy = "000005";
    public const string GrassrootsCellSecretary = "000006";
    public const string BodySecretary = "000007";
    public const string StandingCommittee = "thuongtruc";
    public const string CityOffice = "vanphong";
    public const string InspectionCommission = "kiemtra";
    public const string Administrator = "quantri";

    public static IReadOnlyList<DemoAccount> All { get; } =
    [
        new(Returned, Role.Member, "Member: pledge returned", "A pledge sent back with a reason, to be completed and handed in again"),
        new(NotStarted, Role.Member, "Member: not registered yet", "A pledge to write from the beginning"),
        new(Confirmed, Role.Member, "Member: pledge confirmed", "A confirmed pledge with a diary of deeds"),
        new(CellSecretary, Role.CellSecretary, "Cell secretary", "Pledges waiting for confirmation, one of them formulaic, and members who are missing"),
        new(CellDeputy, Role.CellSecretary, "Deputy secretary of the cell", "The same cell, acting for the secretary"),
        new(GrassrootsCellSecretary, Role.CellSecretary, "Secretary of a grassroots cell", "A cell directly under the city; the secretary's own pledge goes to the city office"),
        new(BodySecretary, Role.GrassrootsCommittee, "Secretary of a grassroots body", "Progress of the cells and the pledges of their secretaries"),
        new(StandingCommittee, Role.StandingCommittee, "Standing committee of the city", "The figures of the whole city against the targets"),
        new(CityOffice, Role.CityOffice, "City office", "Years, organisations, members and import"),
        new(InspectionCommission, Role.InspectionCommission, "Inspection commission", "Coverage of the whole city, without the texts of pledges"),
        new(Administrator, Role.Administrator, "System administrator", "Accounts, without the texts of pledges"),
    ];
}
