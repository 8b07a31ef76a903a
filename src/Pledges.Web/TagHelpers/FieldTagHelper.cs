using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Pledges.Web.Localisation;

namespace Pledges.Web.TagHelpers;

/// <summary>
/// One question of a form: label, hint, message and input, tied together for screen readers.
/// <c>type</c>: text (default), email, tel, number, password, search, file, date, textarea, select, radios, checkbox.
/// Select and radios take <c>options</c>. Other attributes (autocomplete, maxlength, inputmode …) go to the input.
/// </summary>
[HtmlTargetElement("field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper(Texts texts) : TagHelper
{
    private FieldInput _input = null!;

    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    public string Type { get; set; } = "text";

    public IEnumerable<SelectListItem> Options { get; set; } = [];

    public int Rows { get; set; } = 4;

    /// <summary>Says "(optional)" after the label. Questions without it are expected to be answered.</summary>
    public bool Optional { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        _input = FieldInput.From(ViewContext, For, Hint is { Length: > 0 });
        var attributes = output.Attributes.ToList();
        output.Attributes.Clear();
        output.TagName = Type == "radios" ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", _input.HasError ? "field field-wrong" : "field");
        if (Type == "checkbox")
        {
            output.Content.AppendHtml(Message()).AppendHtml(Choice("checkbox", "true", Label, _input.Value is "true" or "True", attributes)).AppendHtml(HintLine());
            return;
        }

        output.Content.AppendHtml(Heading()).AppendHtml(HintLine()).AppendHtml(Message());
        output.Content.AppendHtml(Type switch
        {
            "radios" => Radios(output, attributes),
            "select" => Select(attributes),
            "textarea" => TextArea(attributes),
            _ => Input(attributes),
        });
    }

    private TagBuilder Heading()
    {
        var label = new TagBuilder(Type == "radios" ? "legend" : "label");
        label.AddCssClass("form-label");
        if (Type != "radios")
        {
            label.Attributes["for"] = _input.Id;
        }

        label.InnerHtml.Append(Label);
        if (Optional)
        {
            label.InnerHtml.AppendHtml(" <span class=\"optional\">").Append(texts["(optional)"].Value).AppendHtml("</span>");
        }

        return label;
    }

    private IHtmlContent HintLine() => Hint is { Length: > 0 } hint ? Line("form-hint", _input.HintId, hint) : HtmlString.Empty;

    private IHtmlContent Message()
    {
        if (!_input.HasError)
        {
            return HtmlString.Empty;
        }

        var message = Line("field-message", _input.ErrorId, null);
        message.InnerHtml.AppendHtml(Icons.Get("warning")).Append(" ").Append(_input.Error ?? texts["What was entered here cannot be read."].Value);
        return message;
    }

    private static TagBuilder Line(string cssClass, string id, string? text)
    {
        var line = new TagBuilder("p");
        line.AddCssClass(cssClass);
        line.Attributes["id"] = id;
        line.InnerHtml.Append(text ?? "");
        return line;
    }

    private TagBuilder Input(IEnumerable<TagHelperAttribute> attributes)
    {
        var input = _input.Tag("input", "form-control", attributes);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        input.Attributes["type"] = Type;
        if (Type is not ("password" or "file"))
        {
            input.Attributes["value"] = Type == "date" ? _input.IsoDate : _input.Value;
        }

        return input;
    }

    private TagBuilder TextArea(IEnumerable<TagHelperAttribute> attributes)
    {
        var area = _input.Tag("textarea", "form-control", attributes);
        area.Attributes["rows"] = Rows.ToString(System.Globalization.CultureInfo.InvariantCulture);
        // The browser drops one line break after the tag; without this a text beginning with one would lose it on each save.
        area.InnerHtml.AppendHtml("\n").Append(_input.Value);
        return area;
    }

    private TagBuilder Select(IEnumerable<TagHelperAttribute> attributes)
    {
        var select = _input.Tag("select", "form-select", attributes);
        foreach (var item in Options)
        {
            var option = new TagBuilder("option");
            option.Attributes["value"] = item.Value ?? item.Text;
            _input.Mark(option, "selected", item);
            option.InnerHtml.Append(item.Text);
            select.InnerHtml.AppendHtml(option);
        }

        return select;
    }

    private HtmlContentBuilder Radios(TagHelperOutput output, List<TagHelperAttribute> attributes)
    {
        if (_input.DescribedBy is { } describedBy)
        {
            output.Attributes.SetAttribute("aria-describedby", describedBy);
        }

        var list = new HtmlContentBuilder();
        var first = true;
        foreach (var item in Options)
        {
            list.AppendHtml(Choice("radio", item.Value ?? item.Text, item.Text, _input.IsChosen(item), attributes, first ? "" : "_" + item.Value));
            first = false;
        }

        return list;
    }

    private TagBuilder Choice(string type, string value, string text, bool isChosen, IEnumerable<TagHelperAttribute> attributes, string idSuffix = "")
    {
        var input = _input.Tag("input", "form-check-input", attributes);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        input.Attributes["id"] = TagBuilder.CreateSanitizedId(_input.Id + idSuffix, "_");
        input.Attributes["type"] = type;
        input.Attributes["value"] = value;
        if (isChosen)
        {
            input.Attributes["checked"] = "checked";
        }

        var choice = new TagBuilder("label");
        choice.AddCssClass("form-check");
        choice.InnerHtml.AppendHtml(input).AppendHtml("<span class=\"form-check-label\">").Append(text).AppendHtml("</span>");
        return choice;
    }
}
