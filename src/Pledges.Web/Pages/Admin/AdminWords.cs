using Microsoft.AspNetCore.Mvc.Rendering;
using Pledges.Data.Accounts;
using Pledges.Web.Components;
using Pledges.Web.Localisation;

namespace Pledges.Web.Pages.Admin;

public static class AdminWords
{
    public static string Of(AccountState state) => state switch
    {
        AccountState.NeverActivated => "No password yet",
        AccountState.Active => "In use",
        AccountState.Locked => "Locked",
        AccountState.Disabled => "Switched off",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Unknown state"),
    };

    public static Tone ToneOf(AccountState state) => state switch
    {
        AccountState.NeverActivated => Tone.Todo,
        AccountState.Active => Tone.Done,
        AccountState.Locked => Tone.Late,
        _ => Tone.Closed,
    };

    public static IEnumerable<SelectListItem> States(Texts texts) =>
        Enum.GetValues<AccountState>().Select(s => new SelectListItem(texts[Of(s)], s.ToString())).Prepend(new SelectListItem(texts["Any state"], ""));
}
