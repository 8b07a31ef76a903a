using System.Collections.Frozen;
using Microsoft.AspNetCore.Html;

namespace Pledges.Web.TagHelpers;

/// <summary>The few icons of the site, drawn on a 24 × 24 grid. They decorate words and are hidden from screen readers.</summary>
public static class Icons
{
    private static readonly FrozenDictionary<string, string> Paths = new Dictionary<string, string>
    {
        ["circle"] = """<circle cx="12" cy="12" r="8.5"/>""",
        ["half"] = """<circle cx="12" cy="12" r="8.5"/><path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor"/>""",
        ["clock"] = """<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>""",
        ["check"] = """<circle cx="12" cy="12" r="9" fill="currentColor"/><path d="m7.8 12.3 2.9 2.9 5.6-5.9" stroke="var(--icon-cut)" stroke-width="2.4"/>""",
        ["return"] = """<path d="M9 6 4 11l5 5"/><path d="M4 11h10a6 6 0 0 1 6 6v2"/>""",
        ["warning"] = """<path d="M12 3.5 22 20.5H2z"/><path d="M12 10v5M12 17.6v.4"/>""",
        ["lock"] = """<rect x="5" y="11" width="14" height="9.5" rx="1.5"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>""",
        ["cross"] = """<path d="M12 2.5 21.5 12 12 21.5 2.5 12z"/><path d="m9 9 6 6M15 9l-6 6"/>""",
        ["info"] = """<circle cx="12" cy="12" r="8.5"/><path d="M12 11v5.5M12 7.6v.4"/>""",
        ["person"] = """<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.8-4 3.7-6 7.5-6s6.7 2 7.5 6"/>""",
        ["menu"] = """<path d="M4 7h16M4 12h16M4 17h16"/>""",
        ["next"] = """<path d="m9 5.5 6.5 6.5L9 18.5"/>""",
        ["previous"] = """<path d="M15 5.5 8.5 12l6.5 6.5"/>""",
        ["down"] = """<path d="m5.5 9 6.5 6.5L18.5 9"/>""",
        ["print"] = """<path d="M7 9V3.5h10V9M7 17.5H4V9.5h16v8h-3"/><path d="M7 14.5h10v6H7z"/>""",
        ["empty"] = """<path d="M4 13 6.5 5h11L20 13v6H4z"/><path d="M4 13h4.5l1.5 2.5h4l1.5-2.5H20"/>""",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IHtmlContent Get(string name) => new HtmlString(
        $"""<svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">{Paths[name]}</svg>""");
}
