using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Pledges.Web.TagHelpers;

/// <summary>&lt;bar part="3" whole="4" target="98" /&gt;: a bar of SVG attributes, so that it needs no inline style and prints in grey.</summary>
[HtmlTargetElement("bar", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BarTagHelper : TagHelper
{
    public int Part { get; set; }

    public int Whole { get; set; }

    /// <summary>Percent; drawn as a line across the bar.</summary>
    public decimal? Target { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Draw(Part, Whole, Target));
    }

    /// <summary>For tables of many rows, without a tag helper for each.</summary>
    public static string Draw(int part, int whole, decimal? target)
    {
        var width = whole == 0 ? 0 : Math.Min(100, 100m * part / whole);
        var line = target is { } at ? string.Create(CultureInfo.InvariantCulture, $"<path class=\"bar-target\" d=\"M{Math.Min(at, 99.5m):0.##} 0v8\"/>") : "";
        return string.Create(CultureInfo.InvariantCulture,
            $"<svg class=\"bar\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"bar-all\" width=\"100\" height=\"8\"/><rect class=\"bar-part\" width=\"{width:0.##}\" height=\"8\"/>{line}</svg>");
    }
}
