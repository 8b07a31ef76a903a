using Pledges.Domain.Access;

namespace Pledges.Web.Security;

/// <summary>Who acts in this request, loaded when the session was checked.</summary>
public sealed class CurrentActor
{
    private Actor? actor;

    /// <exception cref="InvalidOperationException">Nobody is signed in; the endpoint guard lets no such request through to a page that asks.</exception>
    public Actor Actor => actor ?? throw new InvalidOperationException("Nobody is signed in.");

    public bool IsSignedIn => actor is not null;

    public void Set(Actor loaded) => actor = loaded;
}
