using Microsoft.AspNetCore.Razor.TagHelpers;
using Pledges.Web.Components;

namespace Pledges.Web.TagHelpers;

/// <summary>&lt;state tone="Done"&gt;Confirmed&lt;/state&gt;: a state by shape, word and colour.</summary>
[HtmlTargetElement("state", Attributes = "tone")]
public sealed class StateTagHelper : TagHelper
{
    public Tone Tone { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "state state-" + Tone.CssClass());
        output.PreContent.SetHtmlContent(Icons.Get(Tone.Icon()));
    }
}
