namespace Pledges.Web.Components;

/// <summary>Whether this site runs on the synthetic demo city. Set once at start; the layout then says so on every page.</summary>
public sealed class DemoMark
{
    public bool IsDemo { get; set; }

    /// <summary>Shown on the sign-in page, one for each role; empty on a real database.</summary>
    public IReadOnlyList<DemoAccount> Accounts { get; set; } = [];
}

/// <summary>A made-up person to try the site as. <paramref name="Role"/> is an English text of the interface.</summary>
public sealed record DemoAccount(string Role, string Name, string UserName, string Password);
