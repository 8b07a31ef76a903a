using System.Reflection;

namespace Pledges.Web.Components;

/// <summary>The version of this build, with the first seven digits of its source revision where the build knew it.</summary>
public static class ProductVersion
{
    public static readonly string Text = Shorten(typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);

    private static string Shorten(string version)
    {
        var plus = version.IndexOf('+', StringComparison.Ordinal);
        return plus < 0 ? version : version[..Math.Min(version.Length, plus + 8)];
    }
}
