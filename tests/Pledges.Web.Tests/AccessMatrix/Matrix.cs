using System.Reflection;

namespace Pledges.Web.Tests.AccessMatrix;

/// <summary>The rows of a subject: one class per subject in a file of its own, found by this base.</summary>
public abstract class Rows
{
    public abstract IEnumerable<Row> All();
}

public static class Matrix
{
    public static readonly IReadOnlyList<Row> Rows = [.. Assembly.GetExecutingAssembly().GetTypes()
        .Where(t => t.IsSubclassOf(typeof(Rows)) && !t.IsAbstract).OrderBy(t => t.Name, StringComparer.Ordinal)
        .SelectMany(t => ((Rows)Activator.CreateInstance(t)!).All())];
}
