namespace Pledges.Web.Commands;

/// <summary>A command cannot do what was asked. The message is the one line that the operator reads.</summary>
public sealed class CommandFailed(string message, int exitCode = 1) : Exception(message)
{
    public const int Interrupted = 130;

    public int ExitCode { get; } = exitCode;
}
