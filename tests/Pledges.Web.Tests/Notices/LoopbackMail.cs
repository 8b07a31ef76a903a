using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Pledges.Web.Tests.Notices;

/// <summary>A mail server on the loopback interface that takes letters and keeps them; it refuses recipients of one address.</summary>
internal sealed class LoopbackMail : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Task serving;

    public LoopbackMail(string? refused = null)
    {
        listener.Start();
        serving = ServeAsync(refused);
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public List<(string To, string Text)> Letters { get; } = [];

    public async ValueTask DisposeAsync()
    {
        // The listener goes last: a conversation that has just ended asks it for the next one.
        await stop.CancelAsync();
        await serving;
        listener.Dispose();
        stop.Dispose();
    }

    private async Task ServeAsync(string? refused)
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(stop.Token);
                await TalkAsync(client.GetStream(), refused);
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or IOException)
        {
        }
    }

    private async Task TalkAsync(NetworkStream stream, string? refused)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 loopback");
        var to = "";
        while (await reader.ReadLineAsync(stop.Token) is { } line)
        {
            switch (line.Split([' ', ':'])[0].ToUpperInvariant())
            {
                case "RCPT":
                    to = line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)];
                    await writer.WriteLineAsync(to == refused ? "550 nobody of this name" : "250 ok");
                    break;
                case "DATA":
                    await writer.WriteLineAsync("354 go on");
                    Letters.Add((to, await LetterAsync(reader)));
                    await writer.WriteLineAsync("250 taken");
                    break;
                case "QUIT":
                    await writer.WriteLineAsync("221 bye");
                    return;
                default:
                    await writer.WriteLineAsync("250 ok");
                    break;
            }
        }
    }

    private async Task<string> LetterAsync(StreamReader reader)
    {
        var letter = new StringBuilder();
        while (await reader.ReadLineAsync(stop.Token) is { } line && line != ".")
        {
            letter.AppendLine(line);
        }

        return letter.ToString();
    }
}
