using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Access;

/// <summary>
/// Lets another system read the figures of one unit and everything below it, aggregates only. The token itself is shown
/// once; only its hash is stored.
/// </summary>
public sealed class ApiToken : Aggregate
{
    public const int NameLength = 100;
    public const int HashLength = 64;
    public const int LongestDays = 366;

    private ApiToken()
    {
    }

    /// <summary>The system that uses it, and who answers for it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>SHA-256 of the token, hexadecimal.</summary>
    public string Hash { get; private set; } = "";
    public int UnitId { get; private set; }
    public string IssuedBy { get; private set; } = "";
    public DateOnly IssuedOn { get; private set; }

    /// <summary>The last day on which it is taken.</summary>
    public DateOnly LastDay { get; private set; }
    public DateOnly? RevokedOn { get; private set; }

    /// <exception cref="RuleBroken">No name is given, or the token would hold for more than a year.</exception>
    public static ApiToken Issue(string name, string hash, int unitId, DateOnly lastDay, Actor by, DateTime at)
    {
        Rule.Check(TokenRules.TokenIsNamed(name), TokenRules.TokenEndsWithinAYear(lastDay, by.Today));
        var token = new ApiToken { Name = VietnameseText.CleanLines(name), Hash = hash, UnitId = unitId, IssuedBy = by.Name, IssuedOn = by.Today, LastDay = lastDay };
        token.Happened("token.issued", by, at, token.Name);
        return token;
    }

    public bool IsValidOn(DateOnly day) => RevokedOn is null && day <= LastDay;

    public void Revoke(Actor by, DateTime at)
    {
        Rule.Check(TokenRules.TokenIsNotRevoked(this));
        RevokedOn = by.Today;
        Happened("token.revoked", by, at, Name);
    }
}

public static class TokenRules
{
    public static Rule TokenIsNamed(string? name) =>
        new(nameof(TokenIsNamed), VietnameseText.CleanLines(name).Length == 0, "Name the system that will use the token, and who answers for it.");

    public static Rule TokenEndsWithinAYear(DateOnly lastDay, DateOnly today) =>
        new(nameof(TokenEndsWithinAYear), lastDay < today || lastDay > today.AddDays(ApiToken.LongestDays), "A token holds from today for at most a year.");

    public static Rule TokenIsNotRevoked(ApiToken token) =>
        new(nameof(TokenIsNotRevoked), token.RevokedOn is not null, "This token has been revoked already.");
}
