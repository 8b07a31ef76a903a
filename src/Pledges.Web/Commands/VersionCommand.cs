using System.CommandLine;
using Pledges.Web.Components;

namespace Pledges.Web.Commands;

public static class VersionCommand
{
    public static Command Create()
    {
        var command = new Command("version", "Shows which version this is.");
        command.SetAction(parsed => parsed.InvocationConfiguration.Output.WriteLine(ProductVersion.Text));
        return command;
    }
}
