using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Pledges.Web.TagHelpers;

/// <summary>&lt;icon name="print" /&gt;: an icon beside a word that says the same.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    public string Name { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Icons.Get(Name));
    }
}
