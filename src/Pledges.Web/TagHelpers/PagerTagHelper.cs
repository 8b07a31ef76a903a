using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Pledges.Web.Components;
using Pledges.Web.Localisation;

namespace Pledges.Web.TagHelpers;

/// <summary>&lt;pager of="Model.Paging" /&gt;: moves through a list and keeps the filters of the address. The page is ?page=.</summary>
[HtmlTargetElement("pager", Attributes = "of", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PagerTagHelper(Texts texts) : TagHelper
{
    private const string Parameter = "page";

    public Paging Of { get; set; } = null!;

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Of.Total == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        output.Attributes.SetAttribute("aria-label", texts["Pages of the list"].Value);
        output.Content.AppendHtml("<p>").Append(texts["{0}–{1} of {2}", Of.From, Of.To, Numbers.Count(Of.Total)].Value).AppendHtml("</p>");
        if (Of.Pages == 1)
        {
            return;
        }

        output.Content.AppendHtml("<ul>");
        if (Of.Page > 1)
        {
            output.Content.AppendHtml(Link(Of.Page - 1, "prev", "previous", texts["Previous page"]));
        }

        output.Content.AppendHtml("<li><span>").Append(texts["Page {0} of {1}", Of.Page, Of.Pages].Value).AppendHtml("</span></li>");
        if (Of.Page < Of.Pages)
        {
            output.Content.AppendHtml(Link(Of.Page + 1, "next", "next", texts["Next page"]));
        }

        output.Content.AppendHtml("</ul>");
    }

    private TagBuilder Link(int page, string relation, string icon, string text)
    {
        var link = new TagBuilder("a");
        link.AddCssClass("btn");
        link.Attributes["rel"] = relation;
        link.Attributes["href"] = AddressOf(page);
        var word = new HtmlContentBuilder().Append(text);
        link.InnerHtml.AppendHtml(relation == "prev" ? Icons.Get(icon) : word).AppendHtml(relation == "prev" ? word : Icons.Get(icon));
        var item = new TagBuilder("li");
        item.InnerHtml.AppendHtml(link);
        return item;
    }

    private string AddressOf(int page)
    {
        var request = ViewContext.HttpContext.Request;
        var query = new QueryBuilder(request.Query.Where(pair => pair.Key != Parameter).SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? "")))
        {
            { Parameter, page.ToString(CultureInfo.InvariantCulture) },
        };
        return request.PathBase + request.Path + query.ToQueryString();
    }
}
