using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.AccessMatrix;

/// <summary>
/// What everybody gets from one page, by GET or POST:
/// <code>
/// Get("/cells/{code}/codes", c => $"/cells/{c.Cell.Code}/codes").For(200, Who.Secretary, Who.Deputy).For(404, Who.OtherSecretary).Others(403)
/// Post("/cells/{code}/codes", c => …, ("Chosen", "1")).For(302, …).Others(403)
/// </code>
/// Nobody signed in is sent to the sign-in page (302) unless the row says otherwise. A POST is sent to a fresh copy of the
/// city for each, with a good antiforgery token and the given fields.
/// </summary>
public sealed class Row
{
    private readonly Dictionary<Who, int> statuses = new() { [Who.Anonymous] = 302 };

    private Row(string method, string route, Func<TestCity, string> address, IReadOnlyList<(string Name, Func<TestCity, string> Value)> fields) =>
        (Method, Route, Address, Fields) = (method, route, address, fields);

    public string Method { get; }

    /// <summary>As in @page, without a leading "~" and in lower case.</summary>
    public string Route { get; }

    public Func<TestCity, string> Address { get; }

    public IReadOnlyList<(string Name, Func<TestCity, string> Value)> Fields { get; }

    public static Row Get(string route, Func<TestCity, string>? address = null) => new("GET", route, address ?? (_ => route), []);

    public static Row Post(string route, Func<TestCity, string>? address = null, params (string Name, Func<TestCity, string> Value)[] fields) =>
        new("POST", route, address ?? (_ => route), fields);

    public Row For(int status, params ReadOnlySpan<Who> people)
    {
        foreach (var who in people)
        {
            statuses[who] = status;
        }

        return this;
    }

    /// <summary>Everybody not named so far.</summary>
    public Row Others(int status)
    {
        foreach (var who in Enum.GetValues<Who>())
        {
            statuses.TryAdd(who, status);
        }

        return this;
    }

    /// <summary>Everybody, signed in or not.</summary>
    public Row Everybody(int status) => For(status, Who.Anonymous).Others(status);

    public int Expected(Who who) =>
        statuses.TryGetValue(who, out var status) ? status : throw new InvalidOperationException($"{Method} {Route} says nothing of {who}; end the row with Others(…).");

    public override string ToString() => $"{Method} {Route}";
}
