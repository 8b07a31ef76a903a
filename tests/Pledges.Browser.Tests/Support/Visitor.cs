using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace Pledges.Browser.Tests.Support;

/// <summary>One person at one screen. What goes wrong behind the page – console errors, failed requests – fails the test.</summary>
public sealed class Visitor : IAsyncDisposable
{
    public const int Phone = 390;
    public const int Desk = 1280;
    private const int SmallestPhone = 360;

    // How long a slow machine may take before a page counts as broken; a page that is there is not waited for.
    private const int Patience = 30_000;

    // The rest of a long list looks like its beginning.
    private const int Photographed = 6_000;

    private const string FindFaults = """
        async () => {
          const found = await axe.run(document, { resultTypes: ['violations'] });
          return found.violations
            .filter(fault => ['serious', 'critical'].includes(fault.impact))
            .map(fault => `${fault.id} – ${fault.help}: ${fault.nodes.slice(0, 3).map(node => node.html).join(' | ')}`);
        }
        """;

    // A picture is for people, and a third of the time of a look.
    private static readonly bool TakesPictures = Environment.GetEnvironmentVariable("PLEDGES_PICTURES") is { Length: > 0 };

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private readonly IBrowserContext context;
    private readonly List<string> troubles = [];

    private Visitor(IBrowserContext context, IPage page, string address)
    {
        (this.context, Page, Address) = (context, page, address);
        page.Console += (_, message) => Note(message.Type == "error" && !message.Text.Contains("status of 400", StringComparison.Ordinal), $"{message.Text} {message.Location}");
        page.PageError += (_, error) => Note(true, error);
        page.Request += (_, request) => Note(!request.Url.StartsWith(address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal), $"A request left the server: {request.Url}");
    }

    public IPage Page { get; }

    public string Address { get; }

    public static async Task<Visitor> ArriveAsync(Browser browser, Site site, int width = Phone, bool javaScript = true, ColorScheme colours = ColorScheme.Light)
    {
        var context = await browser.Chromium.NewContextAsync(new()
        {
            BaseURL = site.Address,
            ViewportSize = new() { Width = width, Height = 900 },
            JavaScriptEnabled = javaScript,
            ColorScheme = colours,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "vi-VN",
        });
        context.SetDefaultTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        return new Visitor(context, await context.NewPageAsync(), site.Address);
    }

    public Task GoAsync(string path) => Page.GotoAsync(path);

    public async Task SignInAsync(string userName, string password)
    {
        await GoAsync("/signin");
        await Page.Locator("#Input_Name").FillAsync(userName);
        await Page.Locator("#Input_Password").FillAsync(password);
        await Page.Locator("main .btn-primary").First.ClickAsync();
        await LeavesAsync("/signin");
    }

    /// <summary>Answers the question of this name, whatever kind of input it has.</summary>
    public async Task AnswerAsync(string name, string value)
    {
        var inputs = Page.Locator($"main [name='{name}']");
        var kind = await inputs.First.EvaluateAsync<string>("input => input.type");
        await (kind switch
        {
            "radio" => Page.Locator($"main [name='{name}'][value='{value}']").CheckAsync(),
            "select-one" => inputs.SelectOptionAsync(value),
            _ => inputs.FillAsync(value),
        });
    }

    /// <summary>Opens a page, answers questions, presses a button and sees what follows.</summary>
    public async Task DoAsync(string path, string button, string sees, params IEnumerable<(string Name, string Value)> answers)
    {
        await GoAsync(path);
        await FinishAsync(button, sees, answers);
    }

    /// <summary>Answers questions of the page at hand, presses a button and sees what follows.</summary>
    public async Task FinishAsync(string button, string sees, params IEnumerable<(string Name, string Value)> answers)
    {
        foreach (var (name, value) in answers)
        {
            await AnswerAsync(name, value);
        }

        await PressAsync(button);
        await SeesAsync(sees);
        await IsWholeAsync();
    }

    /// <summary>Presses the button or link with this accessible name, exactly.</summary>
    public Task PressAsync(string name) =>
        Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = name, Exact = true })
            .Or(Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = name, Exact = true })).First.ClickAsync();

    public Task SeesAsync(string text) => Assertions.Expect(Page.Locator("main")).ToContainTextAsync(text);

    /// <summary>The page at hand has an address with this part, and is there to its end.</summary>
    public async Task ArrivesAsync(string part)
    {
        await Assertions.Expect(Page).ToHaveURLAsync(With(part));
        await IsWholeAsync();
    }

    /// <summary>The page at hand no longer has an address with this part; what came instead is there to its end.</summary>
    public async Task LeavesAsync(string part)
    {
        await Assertions.Expect(Page).Not.ToHaveURLAsync(With(part));
        await IsWholeAsync();
    }

    /// <summary>The header's button for the other language.</summary>
    public Task ChangeLanguageAsync() => Page.Locator("header form button[name=code]").ClickAsync();

    /// <summary>Where the first such link of a page leads.</summary>
    public async Task<string> LinkAsync(string path, string selector)
    {
        await GoAsync(path);
        return (await Page.Locator(selector).First.GetAttributeAsync("href"))!;
    }

    /// <summary>
    /// Lets axe look at the page at a desk and on a phone: no serious or critical violation. Nothing is
    /// wider than the screen, not even on the smallest phone.
    /// </summary>
    public async Task LookAsync(string name)
    {
        await IsWholeAsync();
        var before = Page.ViewportSize!;
        await Page.EvaluateAsync(Axe);
        foreach (var width in new[] { Desk, Phone })
        {
            await FitsAsync(name, width);
            await PhotographAsync(name, width);
            var faults = await Page.EvaluateAsync<string[]>(FindFaults);
            Assert.Empty(faults.Select(fault => $"{name} at {width}: {fault}"));
        }

        await FitsAsync(name, SmallestPhone);
        await Page.SetViewportSizeAsync(before.Width, before.Height);
    }

    // The footer ends a page; a paper has none, and is never what follows a press. What a page holds is asked again and again: an
    // event, such as that of loading, may be over before the driver begins to wait for it.
    private Task IsWholeAsync() => Assertions.Expect(Page.Locator(".site-footer, .paper")).ToBeAttachedAsync();

    private static Regex With(string part) => new(Regex.Escape(part));

    private async Task PhotographAsync(string name, int width)
    {
        if (!TakesPictures)
        {
            return;
        }

        var height = await Page.EvaluateAsync<int>("document.documentElement.scrollHeight");
        await Page.ScreenshotAsync(new()
        {
            Path = Path.Combine(Site.Pictures, $"{name}-{width}.png"),
            FullPage = true,
            Clip = new() { Width = width, Height = Math.Min(height, Photographed) },
        });
    }

    private async Task FitsAsync(string name, int width)
    {
        await Page.SetViewportSizeAsync(width, 900);
        var overflow = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{name} is {overflow} px wider than a screen of {width} px.");
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        Assert.False(troubles.Count > 0, string.Join(Environment.NewLine, troubles));
    }

    private void Note(bool isTrouble, string text)
    {
        if (isTrouble)
        {
            troubles.Add(text);
        }
    }
}
