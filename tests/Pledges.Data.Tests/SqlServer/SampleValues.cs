namespace Pledges.Data.Tests.SqlServer;

/// <summary>Some value for a parameter of a recorded query; which one does not change the names in the SQL.</summary>
internal static class SampleValues
{
    public static object? Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying);
        }

        if (type == typeof(string))
        {
            return "a";
        }

        if (type == typeof(DateOnly))
        {
            return new DateOnly(2026, 3, 10);
        }

        if (type == typeof(DateTime))
        {
            return new DateTime(2026, 3, 10, 3, 0, 0, DateTimeKind.Utc);
        }

        if (type.IsValueType)
        {
            return Activator.CreateInstance(type);
        }

        return ElementOf(type) is { } element ? Two(type, element) : null;
    }

    private static Type? ElementOf(Type type) =>
        type.GetInterfaces().Append(type).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    private static object Two(Type type, Type element)
    {
        var values = Array.CreateInstance(element, 2);
        values.SetValue(Of(element), 0);
        values.SetValue(Of(element), 1);
        return type.IsInstanceOfType(values) ? values : Activator.CreateInstance(type, values)!;
    }
}
