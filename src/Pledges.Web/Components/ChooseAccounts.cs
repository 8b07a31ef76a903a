using Pledges.Data.Accounts;

namespace Pledges.Web.Components;

/// <summary>A table of people with boxes to tick (partial _ChooseAccounts, field Chosen). Those without a code are ticked.</summary>
public sealed record ChooseAccounts(IReadOnlyList<MemberAccount> Members, Func<MemberAccount, bool> MayChoose);
