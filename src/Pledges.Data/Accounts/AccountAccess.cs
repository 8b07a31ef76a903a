using Pledges.Domain.Access;

namespace Pledges.Data.Accounts;

/// <summary>Who may do what with accounts. The same question draws the button and guards the act.</summary>
public static class AccountAccess
{
    /// <summary>Appoint, end, switch off, unlock, give codes to leaders and staff.</summary>
    public static bool MayManage(Actor actor) => actor.Is(Role.Administrator);

    /// <summary>The secretary or deputy of the cell.</summary>
    public static bool MayIssueCodes(Actor actor, int cellId) => actor.Holds(Role.CellSecretary, cellId);

    /// <summary>
    /// Codes of the cell are for its plain members. Who holds a code can open the account, so a person with any further role
    /// gets theirs from the administrator.
    /// </summary>
    public static bool MayIssueCodeFor(Actor actor, int cellId, int memberId, bool hasFurtherRole) =>
        MayIssueCodes(actor, cellId) && actor.MemberId != memberId && !hasFurtherRole;

    /// <summary>Nobody gives a role to themselves; a second administrator does it, and both are in the history.</summary>
    public static bool MayAppoint(Actor actor, int accountId) => MayManage(actor) && actor.AccountId != accountId;

    /// <summary>Nobody locks themselves out by mistake.</summary>
    public static bool MayDisable(Actor actor, int accountId) => MayManage(actor) && actor.AccountId != accountId;

    /// <summary>For somebody who lost the authenticator and the recovery codes. One's own needs a code.</summary>
    public static bool MayForgetSecondFactor(Actor actor, int accountId) => MayManage(actor) && actor.AccountId != accountId;

    public static bool MayEndRole(Actor actor, int accountId) => MayManage(actor) && actor.AccountId != accountId;
}
