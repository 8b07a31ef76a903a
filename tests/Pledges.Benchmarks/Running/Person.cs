using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Pledges.Data.Seeding;

namespace Pledges.Benchmarks.Running;

/// <summary>One answer: its status, how long it took, and its text.</summary>
internal sealed record Answer(int Status, double Milliseconds, string Text, string? Location);

/// <summary>
/// Somebody at a browser, from an address of their own on the loopback, so that limits by address are met as in offices that
/// do not share one.
/// </summary>
internal sealed partial class Person : IDisposable
{
    private static readonly string[] Sections = ["tu_tuong", "dao_duc", "chuc_trach"];
    private readonly HttpClient client;
    private string token = "";
    private string version = "0";

    public Person(Uri site, string userName, int number)
    {
        UserName = userName;
        var from = new IPAddress([127, 1, (byte)(number >> 8), (byte)((number & 0xff) | 1)]);
        client = new HttpClient(new SocketsHttpHandler
        {
            CookieContainer = new CookieContainer(),
            AllowAutoRedirect = false,
            UseProxy = false,
            ConnectCallback = async (context, cancel) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                socket.Bind(new IPEndPoint(from, 0));
                await socket.ConnectAsync(context.DnsEndPoint.Host, context.DnsEndPoint.Port, cancel);
                return new NetworkStream(socket, ownsSocket: true);
            },
        })
        { BaseAddress = site };
    }

    public string UserName { get; }

    public async Task SignInAsync()
    {
        Read(await GetAsync("/signin"));
        var answer = await PostAsync("/signin", ("Input.Name", UserName), ("Input.Password", DemoAccounts.Password));
        if (answer.Status != 302)
        {
            throw new InvalidOperationException($"{UserName} could not sign in: {answer.Status}.");
        }
    }

    public Task<Answer> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

    public Task<Answer> PostAsync(string path, params (string Name, string Value)[] fields) => SendAsync(new HttpRequestMessage(HttpMethod.Post, path)
    {
        Content = new FormUrlEncodedContent([.. fields.Select(f => KeyValuePair.Create(f.Name, f.Value)), KeyValuePair.Create("__RequestVerificationToken", token)]),
    });

    /// <summary>Opens the form, which gives the token and the version of what is stored.</summary>
    public async Task<Answer> OpenFormAsync(int year)
    {
        var answer = await GetAsync(Edit(year));
        Read(answer);
        return answer;
    }

    /// <summary>Saves a draft as the page does by itself while somebody types.</summary>
    public async Task<Answer> SaveDraftAsync(int year, string words)
    {
        var answer = await PostAsync(Edit(year), [("Input.Version", version), ("Do", "auto"), .. Sections.SelectMany((section, row) => Row(row, section, words))]);
        if (Saved().Match(answer.Text) is { Success: true } saved)
        {
            version = saved.Groups[1].Value;
        }

        return answer;
    }

    /// <summary>Reads the pledge once more and hands it in; both answers.</summary>
    public async Task<IReadOnlyList<Answer>> HandInAsync(int year)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"/my-pledge/{year}/check");
        var read = await GetAsync(path);
        Read(read);
        return [read, await PostAsync(path, ("Version", version))];
    }

    public void Dispose() => client.Dispose();

    private static string Edit(int year) => string.Create(CultureInfo.InvariantCulture, $"/my-pledge/{year}/edit");

    private static IEnumerable<(string Name, string Value)> Row(int row, string section, string words) =>
    [
        ($"Input.Rows[{row}].Section", section),
        ($"Input.Rows[{row}].Deed", $"Mỗi tuần giúp một hộ neo đơn trong khu phố, việc {row + 1}: {words}"),
        ($"Input.Rows[{row}].Quantity", "1 buổi mỗi tuần"),
        ($"Input.Rows[{row}].Due", "hết tháng 11"),
        ($"Input.Rows[{row}].Beneficiary", "12 hộ"),
    ];

    private void Read(Answer answer)
    {
        token = WebUtility.HtmlDecode(Token().Match(answer.Text) is { Success: true } found ? found.Groups[1].Value : token);
        version = Version().Match(answer.Text) is { Success: true } seen ? seen.Groups[1].Value : version;
    }

    private async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        var begun = Stopwatch.GetTimestamp();
        using (request)
        using (var response = await client.SendAsync(request))
        {
            var text = await response.Content.ReadAsStringAsync();
            return new Answer((int)response.StatusCode, Stopwatch.GetElapsedTime(begun).TotalMilliseconds, text, response.Headers.Location?.ToString());
        }
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("name=\"(?:Input\\.)?Version\" value=\"(\\d+)\"")]
    private static partial Regex Version();

    [GeneratedRegex("\"version\":(\\d+)")]
    private static partial Regex Saved();
}
