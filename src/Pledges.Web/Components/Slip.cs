using Pledges.Data.Accounts;

namespace Pledges.Web.Components;

/// <summary>A printed slip with an activation code (partial _Slips): for one person, to be cut out and handed over.</summary>
public sealed record Slip(string Name, string UserName, string Code, DateTime ExpiresAt, string Address, QrCode Qr);

/// <summary>Makes slips that lead to this site: <c>Site:Address</c>, or the address under which it was opened.</summary>
public sealed class Slips(IConfiguration configuration)
{
    public IReadOnlyList<Slip> For(IEnumerable<IssuedCode> codes, HttpRequest request)
    {
        var site = (configuration["Site:Address"] ?? $"{request.Scheme}://{request.Host}{request.PathBase}").TrimEnd('/');
        return [.. codes.Select(c => new Slip(c.Name, c.UserName, c.Code, c.ExpiresAt, site, QrCode.Of($"{site}/activate?code={c.Code}")))];
    }
}
