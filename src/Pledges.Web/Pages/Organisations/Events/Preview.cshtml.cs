using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Data.Organisations;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Organisations.Events;

/// <summary>Last step: the organisation before and after as two trees, and the button that applies the event or lets it wait for its day.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class PreviewModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : EventFormPage(db, current, clock)
{
    public OrgEventPreview Preview { get; private set; } = null!;

    public bool HasCome => Event.EffectiveOn <= Actor.Today;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        Version = Event.Version;
        Preview = await PreviewOrgEvents.RunAsync(Db, [Event], Actor, Now, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        var done = await this.ActAsync(texts, () => HasCome ? ApplyAsync(cancel) : WaitAsync(cancel));
        if (done)
        {
            return Redirect($"/organisations/events/{id}?done={(HasCome ? "applied" : "waits")}");
        }

        Db.ChangeTracker.Clear();
        if (await RefuseAsync(id, cancel) is { } gone)
        {
            return gone;
        }

        Preview = await PreviewOrgEvents.RunAsync(Db, [Event], Actor, Now, cancel);
        return this.Invalid();
    }

    private Task ApplyAsync(CancellationToken cancel)
    {
        Db.Expect(Event, Version);
        return ApplyOrgEvents.RunAsync(Db, [Event], Actor, Now, cancel);
    }

    private async Task WaitAsync(CancellationToken cancel)
    {
        await ApplyOrgEvents.CheckAsync(Db, [Event], Actor, Now, cancel);
        await RefuseAsync(Event.Id, cancel);
        Event.Wait(Actor, Now);
        await SaveAsync(cancel);
    }
}
