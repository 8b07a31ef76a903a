using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Pledges.Web.TagHelpers;

/// <summary>What an input of a form holds: its name, what was typed (or the model's value) and what is wrong with it.</summary>
internal sealed record FieldInput(string Name, string Id, string Value, object? Model, bool HasError, string? Error, bool HasHint)
{
    public string HintId => Id + "-hint";

    public string ErrorId => Id + "-error";

    public string? DescribedBy => (HasHint, HasError) switch
    {
        (true, true) => $"{HintId} {ErrorId}",
        (true, false) => HintId,
        (false, true) => ErrorId,
        _ => null,
    };

    /// <summary>What a native date input understands; anything else that was typed is given back as it was.</summary>
    public string IsoDate => Model switch
    {
        DateOnly date when !HasError => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime date when !HasError => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Value,
    };

    public static FieldInput From(ViewContext view, ModelExpression expression, bool hasHint)
    {
        var name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);
        view.ViewData.ModelState.TryGetValue(name, out var entry);
        var value = entry?.AttemptedValue ?? Convert.ToString(expression.Model, CultureInfo.CurrentCulture) ?? "";
        var error = entry?.Errors.FirstOrDefault(error => error.ErrorMessage.Length > 0)?.ErrorMessage;
        return new(name, TagBuilder.CreateSanitizedId(name, "_"), value, expression.Model, entry?.Errors.Count > 0, error, hasHint);
    }

    public bool IsChosen(SelectListItem item) =>
        Value.Length == 0 && Model is null ? item.Selected : string.Equals(item.Value ?? item.Text, Value, StringComparison.OrdinalIgnoreCase);

    public void Mark(TagBuilder option, string attribute, SelectListItem item)
    {
        if (IsChosen(item))
        {
            option.Attributes[attribute] = attribute;
        }
    }

    public TagBuilder Tag(string tagName, string cssClass, IEnumerable<TagHelperAttribute> attributes)
    {
        var tag = new TagBuilder(tagName);
        foreach (var attribute in attributes)
        {
            tag.Attributes[attribute.Name] = attribute.Value?.ToString() ?? "";
        }

        tag.AddCssClass(cssClass);
        tag.Attributes["id"] = Id;
        tag.Attributes["name"] = Name;
        if (HasError)
        {
            tag.Attributes["aria-invalid"] = "true";
        }

        if (DescribedBy is { } describedBy)
        {
            tag.Attributes["aria-describedby"] = describedBy;
        }

        return tag;
    }
}
