using Pledges.Domain.Access;

namespace Pledges.Web.Security;

/// <summary>Who acts in this request, loaded when the session was checked.</summary>
public sealed class CurrentActor
{
    private Actor? actor;

    /// <exception cref="InvalidOperationException">Nobody is signed in; the endpoint guard lets no such request through to a page that asks.</exception>
    public Actor Actor => actor ?? throw new InvalidOperationException("Nobody is signed in.");

    public bool IsSignedIn => actor is not null;

    /// <summary>A role over the whole city asks for a second factor, and the account has none yet.</summary>
    public bool MustSetUpSecondFactor { get; private set; }

    public void Set(Actor loaded, bool mustSetUpSecondFactor) => (actor, MustSetUpSecondFactor) = (loaded, mustSetUpSecondFactor);
}
