using System.CommandLine;

namespace Pledges.Web.Commands;

/// <summary>Asks a health address and exits non-zero when it is not well: for containers, whose images have no HTTP client.</summary>
public static class ProbeCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    public static Command Create()
    {
        var address = new Argument<Uri>("address") { Description = "For example http://127.0.0.1:8080/health/ready" };
        var command = new Command("probe", "Asks a health address; exits 0 when it answers well.") { address };
        command.SetAction((parsed, cancel) => AskAsync(parsed.GetRequiredValue(address), cancel));
        return command;
    }

    private static async Task AskAsync(Uri address, CancellationToken cancel)
    {
        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await client.GetAsync(address, cancel);
            if (!answer.IsSuccessStatusCode)
            {
                throw new CommandFailed($"{address} answered {(int)answer.StatusCode}.");
            }
        }
        catch (HttpRequestException error)
        {
            throw new CommandFailed($"{address} does not answer: {error.Message}");
        }
    }
}
