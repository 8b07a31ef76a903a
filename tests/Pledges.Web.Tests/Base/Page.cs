using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Pledges.Web.Tests.Base;

/// <summary>An answer of the site, read as a person would read it.</summary>
public sealed class Page
{
    private static readonly HtmlParser Parser = new();

    private Page(string path, HttpResponseMessage response, string body)
    {
        (Path, Status, Location, Body) = (path, (int)response.StatusCode, response.Headers.Location?.ToString(), body);
        Headers = response.Headers.Concat(response.Content.Headers).ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase);
        Document = Parser.ParseDocument(body);
    }

    /// <summary>Path and query that were asked for.</summary>
    public string Path { get; }

    public int Status { get; }

    /// <summary>Where a redirect leads.</summary>
    public string? Location { get; }

    public string Body { get; }

    /// <summary>The answer as it came, for files.</summary>
    public byte[] Content { get; private init; } = [];

    public IReadOnlyDictionary<string, string> Headers { get; }

    public IHtmlDocument Document { get; }

    public string Title => Document.Title ?? "";

    public string Heading => Text(Document.QuerySelector("h1"));

    /// <summary>The text of the page's main part, blanks folded.</summary>
    public string Main => Text(Document.QuerySelector("main"));

    /// <summary>The lines of the error summary; empty when there is none.</summary>
    public IReadOnlyList<string> Errors => [.. Document.QuerySelectorAll(".error-summary li").Select(Text)];

    public string AntiforgeryToken => Document.QuerySelector<IHtmlInputElement>($"input[name={FilledForm.TokenField}]")?.Value ?? "";

    public IElement? Find(string selector) => Document.QuerySelector(selector);

    public IReadOnlyList<IElement> FindAll(string selector) => [.. Document.QuerySelectorAll(selector)];

    public static string Text(IElement? element) => string.Join(' ', (element?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What is typed or chosen in a field of the page.</summary>
    public string ValueOf(string field) => Document.QuerySelector($"main [name=\"{field}\"]") switch
    {
        IHtmlInputElement { Type: "radio" } => Document.QuerySelectorAll<IHtmlInputElement>($"main [name=\"{field}\"]").FirstOrDefault(r => r.IsChecked)?.Value ?? "",
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? "",
        _ => throw new Xunit.Sdk.XunitException($"{Path} has no field {field}."),
    };

    internal static async Task<Page> ReadAsync(HttpRequestMessage request, HttpResponseMessage response)
    {
        var path = request.RequestUri!.IsAbsoluteUri ? request.RequestUri.PathAndQuery : request.RequestUri.OriginalString;
        var content = await response.Content.ReadAsByteArrayAsync();
        return new Page(path, response, System.Text.Encoding.UTF8.GetString(content)) { Content = content };
    }

    internal (IHtmlFormElement Form, IHtmlElement? Submitter) FindForm(string? button, IEnumerable<string> fields)
    {
        Assert.True(Status is 200 or 400, $"{Path} answered {Status}{(Location is null ? "" : " → " + Location)}; there is no form to fill in.");
        var wanted = fields.ToList();
        var forms = Document.QuerySelectorAll<IHtmlFormElement>("main form").ToList();
        foreach (var form in forms)
        {
            var names = form.Elements.Select(e => e.GetAttribute("name")).ToHashSet();
            var submitter = button is null ? Buttons(form).FirstOrDefault() : Buttons(form).FirstOrDefault(b => Names(b, button));
            if (wanted.TrueForAll(names.Contains) && (button is null || submitter is not null))
            {
                return (form, submitter);
            }
        }

        var there = forms.Select(f => "[" + string.Join(", ", f.Elements.Select(e => e.GetAttribute("name")).Where(n => n is not null).Distinct()) + "]");
        throw new Xunit.Sdk.XunitException($"{Path} has no form with {string.Join(", ", wanted)}{(button is null ? "" : $" and button “{button}”")}. Forms: {string.Join(" ", there)}");
    }

    private static IEnumerable<IHtmlElement> Buttons(IHtmlFormElement form) =>
        form.Elements.OfType<IHtmlElement>().Where(e => e is IHtmlButtonElement { Type: "submit" } or IHtmlInputElement { Type: "submit" });

    private static bool Names(IHtmlElement button, string wanted) =>
        Text(button) == wanted || button.GetAttribute("value") == wanted || button.GetAttribute("name") == wanted;
}
