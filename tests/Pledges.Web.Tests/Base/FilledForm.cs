using System.Text;
using AngleSharp.Html.Dom;

namespace Pledges.Web.Tests.Base;

/// <summary>A form as a browser would send it: hidden fields, chosen options, ticked boxes and the button pressed.</summary>
internal sealed record FilledForm(string Method, string Action, IReadOnlyList<(string Name, string Value)> Fields)
{
    public const string TokenField = "__RequestVerificationToken";

    public static FilledForm From(string path, IHtmlFormElement form, IHtmlElement? submitter, IReadOnlyList<(string Name, string Value)> given)
    {
        var typed = given.Select(g => g.Name).ToHashSet(StringComparer.Ordinal);
        var fields = form.Elements.OfType<IHtmlElement>().Where(e => !typed.Contains(e.GetAttribute("name") ?? "")).SelectMany(Sent).Concat(given).ToList();
        if (submitter?.GetAttribute("name") is { Length: > 0 } name)
        {
            fields.Add((name, submitter.GetAttribute("value") ?? ""));
        }

        var action = submitter?.GetAttribute("formaction") ?? form.GetAttribute("action");
        return new(form.Method, string.IsNullOrEmpty(action) ? path : action, fields);
    }

    public static FormUrlEncodedContent Encode(IEnumerable<(string Name, string Value)> fields) =>
        new(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));

    public HttpRequestMessage ToRequest()
    {
        if (Method.Equals("post", StringComparison.OrdinalIgnoreCase))
        {
            return new HttpRequestMessage(HttpMethod.Post, Action) { Content = Encode(Fields) };
        }

        var query = new StringBuilder();
        foreach (var (name, value) in Fields)
        {
            query.Append(query.Length == 0 ? '?' : '&').Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
        }

        return new HttpRequestMessage(HttpMethod.Get, Action.Split('?')[0] + query);
    }

    private static IEnumerable<(string Name, string Value)> Sent(IHtmlElement element)
    {
        if (element.GetAttribute("name") is not { Length: > 0 } name || element.HasAttribute("disabled"))
        {
            return [];
        }

        return element switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio" } choice => choice.IsChecked ? [(name, choice.GetAttribute("value") ?? "on")] : [],
            IHtmlInputElement { Type: "submit" or "button" or "image" or "reset" or "file" } => [],
            IHtmlInputElement input => [(name, input.Value)],
            IHtmlTextAreaElement area => [(name, area.Value)],
            IHtmlSelectElement select => select.Options.Where(o => o.IsSelected && !o.IsDisabled).Select(o => (name, o.Value)),
            _ => [],
        };
    }
}
