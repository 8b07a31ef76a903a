using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pledges.Domain.Tests.Base;

/// <summary>All that can be read of a subject, parts and recorded happenings included, to tell whether anything changed.</summary>
internal static class Snapshot
{
    private static readonly JsonSerializerOptions Options = new() { ReferenceHandler = ReferenceHandler.IgnoreCycles, WriteIndented = true };

    public static string Of(object? subject) => JsonSerializer.Serialize(subject, Options);
}
