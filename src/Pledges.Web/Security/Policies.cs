using Microsoft.AspNetCore.Authorization;
using Pledges.Domain.Access;

namespace Pledges.Web.Security;

/// <summary>The endpoint guards by name. Rows and acts have gates of their own behind them.</summary>
public static class Policies
{
    /// <summary>Anyone with an account.</summary>
    public const string SignedIn = nameof(SignedIn);

    /// <summary>Has a pledge of their own.</summary>
    public const string Member = nameof(Member);

    /// <summary>Leads a cell.</summary>
    public const string CellSecretary = nameof(CellSecretary);

    /// <summary>Decides on pledges: cell secretaries, grassroots committees, the city office for grassroots cells.</summary>
    public const string Reviewer = nameof(Reviewer);

    /// <summary>May see a roster and figures of at least one unit.</summary>
    public const string UnitReader = nameof(UnitReader);

    /// <summary>Reads the whole city.</summary>
    public const string CityReader = nameof(CityReader);

    /// <summary>Keeps the registers of inspection and discipline.</summary>
    public const string Inspection = nameof(Inspection);

    public const string CityOffice = nameof(CityOffice);

    public const string Administrator = nameof(Administrator);

    /// <summary>May be concerned by an inspection, as subject, above one, or as a body that inspects or reads; the rows decide.</summary>
    public const string InspectionReader = nameof(InspectionReader);

    /// <summary>Keeps a register of inspections.</summary>
    public const string InspectionKeeper = nameof(InspectionKeeper);

    private static readonly IReadOnlyDictionary<string, Role[]> Roles = new Dictionary<string, Role[]>
    {
        [Member] = [Role.Member],
        [CellSecretary] = [Role.CellSecretary],
        [Reviewer] = [Role.CellSecretary, Role.GrassrootsCommittee, Role.CityOffice],
        [UnitReader] = [Role.CellSecretary, Role.GrassrootsCommittee, Role.StandingCommittee, Role.CityOffice, Role.InspectionCommission],
        [CityReader] = [Role.StandingCommittee, Role.CityOffice, Role.InspectionCommission],
        [Inspection] = [Role.InspectionCommission],
        [CityOffice] = [Role.CityOffice],
        [InspectionReader] = [Role.Member, Role.CellSecretary, Role.GrassrootsCommittee, Role.StandingCommittee, Role.InspectionCommission],
        [InspectionKeeper] = [Role.GrassrootsCommittee, Role.InspectionCommission],
        [Administrator] = [Role.Administrator],
    };

    public static void AddTo(AuthorizationBuilder authorization)
    {
        authorization.AddPolicy(SignedIn, policy => policy.RequireAuthenticatedUser());
        foreach (var (name, roles) in Roles)
        {
            authorization.AddPolicy(name, policy => policy.RequireAuthenticatedUser().RequireRole(roles.Select(r => r.ToString())));
        }
    }
}
