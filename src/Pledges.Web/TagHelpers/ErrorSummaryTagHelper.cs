using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Pledges.Web.Localisation;

namespace Pledges.Web.TagHelpers;

/// <summary>&lt;error-summary /&gt;: at the top of a form, lists what is wrong and links to each field. Nothing when all is well.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper(Texts texts) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var state = ViewContext.ViewData.ModelState;
        if (state.IsValid)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.Add(new TagHelperAttribute("autofocus", null, HtmlAttributeValueStyle.Minimized));
        output.Content.AppendHtml("<h2>").Append(texts["Please check what was entered"].Value).AppendHtml("</h2><ul>");
        foreach (var (key, entry) in ErrorOrder.AsOnThePage(state, ViewContext.ViewData.ModelMetadata))
        {
            foreach (var error in entry.Errors)
            {
                output.Content.AppendHtml("<li>").AppendHtml(Line(key, Message(error))).AppendHtml("</li>");
            }
        }

        output.Content.AppendHtml("</ul>");
    }

    private string Message(ModelError error) =>
        error.ErrorMessage.Length > 0 ? error.ErrorMessage : texts["What was entered here cannot be read."];

    private static TagBuilder Line(string key, string message)
    {
        var line = new TagBuilder(key.Length == 0 ? "span" : "a");
        if (key.Length > 0)
        {
            line.Attributes["href"] = "#" + TagBuilder.CreateSanitizedId(key, "_");
        }

        line.InnerHtml.Append(message);
        return line;
    }
}
