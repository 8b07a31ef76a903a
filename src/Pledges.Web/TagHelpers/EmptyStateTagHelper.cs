using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Pledges.Web.TagHelpers;

/// <summary>&lt;empty-state title="Nothing to confirm"&gt;What will appear here, and when.&lt;/empty-state&gt;</summary>
[HtmlTargetElement("empty-state")]
public sealed class EmptyStateTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "empty-state");
        output.PreContent.AppendHtml(Icons.Get("empty"));
        output.PreContent.AppendHtml("<p class=\"empty-state-title\">").Append(Title).AppendHtml("</p><div class=\"empty-state-text\">");
        output.PostContent.AppendHtml("</div>");
    }
}
