using System.Text;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Inspections;

/// <summary>What inspections are about, as data: the city adds topics; the first four come with the product.</summary>
public sealed class InspectionTopic
{
    public const int CodeLength = 40;
    public const int NameLength = 200;

    /// <summary>In files: ROLE_MODEL, DIRECTIVE_05, RESOLUTION_TW4, OTHER as first delivered. It never changes.</summary>
    public required string Code { get; init; }

    /// <summary>Vietnamese name; the English one is <see cref="NameEn"/>.</summary>
    public required string Name { get; set; }
    public required string NameEn { get; set; }

    /// <summary>The topics when the product was first delivered; new rows at each call.</summary>
    public static IReadOnlyList<InspectionTopic> FirstDelivered() =>
    [
        new() { Code = "ROLE_MODEL", Name = "Trách nhiệm nêu gương", NameEn = "Setting an example" },
        new() { Code = "DIRECTIVE_05", Name = "Thực hiện Chỉ thị 05-CT/TW", NameEn = "Directive 05-CT/TW" },
        new() { Code = "RESOLUTION_TW4", Name = "Thực hiện Nghị quyết Trung ương 4", NameEn = "Resolution 4 of the Central Committee" },
        new() { Code = "OTHER", Name = "Chuyên đề khác", NameEn = "Another topic" },
    ];

    /// <summary>Adds a topic. Its code for files is made of the name: "Quản lý đất đai" becomes QUAN_LY_DAT_DAI.</summary>
    /// <param name="name">Vietnamese.</param>
    /// <param name="nameEn">English; the Vietnamese one where it is left empty.</param>
    /// <param name="known">The topics so far.</param>
    /// <exception cref="RuleBroken">There is no name, or a topic of this name.</exception>
    public static InspectionTopic Add(string? name, string? nameEn, IReadOnlyCollection<InspectionTopic> known)
    {
        var topic = new InspectionTopic { Code = CodeOf(name), Name = "", NameEn = "" };
        topic.Rename(name, nameEn, known);
        return topic;
    }

    /// <summary>Puts the name right; what was inspected under the topic stays under it.</summary>
    public void Rename(string? name, string? nameEn, IReadOnlyCollection<InspectionTopic> known)
    {
        Rule.Check(TopicRules.TopicIsNamed(name, nameEn), TopicRules.TopicIsNew(this, name, known));
        Name = VietnameseText.Clean(name);
        NameEn = VietnameseText.Clean(nameEn) is { Length: > 0 } english ? english : Name;
    }

    private static string CodeOf(string? name)
    {
        // Folding for search would spell "quản lý" with an i.
        var plain = VietnameseText.Clean(name).Replace('đ', 'd').Replace('Đ', 'D').Normalize(NormalizationForm.FormD).Where(c => char.IsAsciiLetterOrDigit(c) || c == ' ');
        var words = string.Concat(plain).ToUpperInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var code = string.Join('_', words);
        return code.Length <= CodeLength ? code : code[..CodeLength].TrimEnd('_');
    }
}

/// <summary>The rules of the taxonomy of topics.</summary>
public static class TopicRules
{
    public static Rule TopicIsNamed(string? name, string? nameEn) =>
        new(nameof(TopicIsNamed), !VietnameseText.Clean(name).Any(char.IsLetterOrDigit) || VietnameseText.Clean(name).Length > InspectionTopic.NameLength || VietnameseText.Clean(nameEn).Length > InspectionTopic.NameLength,
            "A topic has a name (at most {0} characters).", InspectionTopic.NameLength);

    public static Rule TopicIsNew(InspectionTopic topic, string? name, IEnumerable<InspectionTopic> known) =>
        new(nameof(TopicIsNew), known.Any(t => t != topic && (t.Code == topic.Code || VietnameseText.Fold(t.Name) == VietnameseText.Fold(name))), "There is a topic of this name already.");
}
