using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Pledges.Web.TagHelpers;

/// <summary>
/// Errors in the order of the questions. The model state keeps them in the order in which they were found; the input
/// class declares its properties as the page asks them.
/// </summary>
internal static class ErrorOrder
{
    public static IEnumerable<KeyValuePair<string, ModelStateEntry>> AsOnThePage(ModelStateDictionary state, ModelMetadata page) =>
        state.Where(pair => pair.Value!.Errors.Count > 0)
            .OrderBy(pair => Place(pair.Key, page), StringComparer.Ordinal)
            .Select(pair => KeyValuePair.Create(pair.Key, pair.Value!));

    /// <summary>"Input.Items[2].Deed" becomes "0001.0004.0002.0000": the places of its parts, which sort as text.</summary>
    private static string Place(string key, ModelMetadata page)
    {
        var places = new List<string>();
        ModelMetadata? at = page;
        foreach (var part in key.Split('.', '[', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.EndsWith(']') && int.TryParse(part.AsSpan(0, part.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            {
                places.Add(Pad(index));
                at = at?.ElementMetadata;
                continue;
            }

            var found = at?.Properties.Select((property, order) => (property, order)).FirstOrDefault(pair => pair.property.PropertyName == part);
            places.Add(Pad(found?.property is null ? 9999 : found.Value.order));
            at = found?.property;
        }

        return string.Join('.', places);
    }

    private static string Pad(int place) => place.ToString("D4", CultureInfo.InvariantCulture);
}
