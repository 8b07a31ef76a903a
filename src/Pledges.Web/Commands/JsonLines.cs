using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Pledges.Web.Commands;

/// <summary>One line of a file of JSON objects; a field that is missing or no text is null.</summary>
public sealed partial record JsonLine(JsonElement Fields)
{
    public string? Text(string name) => Fields.TryGetProperty(name, out var value)
        ? value.ValueKind switch { JsonValueKind.String => Whole(value), JsonValueKind.Null => null, _ => value.GetRawText() }
        : null;

    // Half of a character, escaped, is no text; the rest is.
    private static string? Whole(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return JsonSerializer.Deserialize<string>(HalfCharacter().Replace(value.GetRawText(), "\\uFFFD"));
        }
    }

    [GeneratedRegex(@"\\u[dD][89a-fA-F][0-9a-fA-F]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex HalfCharacter();
}

public static class JsonLines
{
    /// <summary>Vietnamese stays readable; what could be markup is escaped by whoever shows it.</summary>
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Empty lines are passed over.</summary>
    /// <exception cref="CommandFailed">The file cannot be read, or a line is no JSON object.</exception>
    public static async IAsyncEnumerable<JsonLine> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var reader = Open(path);
        for (var no = 1; await reader.ReadLineAsync(cancel) is { } line; no++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Parse(line, no);
            }
        }
    }

    private static StreamReader Open(string path)
    {
        try
        {
            return new StreamReader(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandFailed($"The file cannot be read: {error.Message}");
        }
    }

    private static JsonLine Parse(string line, int no)
    {
        try
        {
            using var parsed = JsonDocument.Parse(line);
            return parsed.RootElement.ValueKind == JsonValueKind.Object
                ? new(parsed.RootElement.Clone())
                : throw new CommandFailed($"Line {no} is no JSON object.");
        }
        catch (JsonException error)
        {
            throw new CommandFailed($"Line {no} is no JSON: {error.Message}");
        }
    }
}
