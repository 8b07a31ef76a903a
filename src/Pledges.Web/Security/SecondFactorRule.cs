using Microsoft.Extensions.Options;
using Pledges.Domain.Access;
using Pledges.Web.Components;

namespace Pledges.Web.Security;

/// <summary>Settings <c>SecondFactor:…</c>.</summary>
public sealed class SecondFactorOptions
{
    /// <summary>Whether roles over the whole city need a second factor. Not set: yes, but not in the demo city.</summary>
    public bool? Required { get; set; }
}

/// <summary>Of whom a second factor is asked.</summary>
public sealed class SecondFactorRule(IOptionsSnapshot<SecondFactorOptions> options, DemoMark demo)
{
    /// <summary>The roles that are appointed are those over the whole city.</summary>
    public bool IsRequiredOf(Actor actor) =>
        (options.Value.Required ?? !demo.IsDemo) && actor.Grants.Any(g => RoleAppointment.Appointable.Contains(g.Role));
}

/// <summary>A page that opens before the second factor is set up.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BeforeSecondFactorAttribute : Attribute;
