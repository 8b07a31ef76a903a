namespace Pledges.Web.Components;

/// <summary>Whether this site runs on the synthetic demo city. Set once at start; the layout then says so on every page.</summary>
public sealed class DemoMark
{
    public bool IsDemo { get; set; }
}
