using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Pledges.Data.Mappings;

/// <summary>Stored times are UTC; neither engine keeps the kind.</summary>
public sealed class UtcDateTime() : ValueConverter<DateTime, DateTime>(
    time => time,
    time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
