using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Pledges.Data;
using Pledges.Domain.Pledging;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.MyPledge;

/// <summary>The member's review of the year, commitment by commitment, with the diary beside it. Drafts are kept.</summary>
[Authorize(Policy = Policies.Member)]
[LargestForm(kilobytes: 512)]
public sealed class SelfReviewModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<SelfReviewInput> validator) : MyPledgePage(db, current, clock)
{
    [BindProperty]
    public SelfReviewInput Input { get; set; } = new();

    /// <summary>The pressed button: save, auto or send.</summary>
    [BindProperty]
    public string? Do { get; set; }

    [TempData]
    public string? SavedAt { get; set; }

    /// <summary>Somebody saved another text meanwhile; it stands beside what was typed.</summary>
    public bool IsStale { get; private set; }

    /// <summary>Handed in already; it can be handed in anew until the cell has assessed it.</summary>
    public bool IsHandedIn => Pledge!.State == PledgeState.SelfReviewed;

    public static IEnumerable<SelectListItem> Degrees(Texts texts) =>
        Enum.GetValues<Fulfilment>().Select(f => new SelectListItem(texts[PledgeLabels.Of(f)], f.ToString()));

    public Commitment CommitmentOf(ReviewedCommitment item) => Pledge!.Commitments.Single(c => c.No == item.No);

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel)
    {
        if (!await LoadAsync(year, cancel))
        {
            return NotFound();
        }

        if (Pledge?.ConfirmedOn is null)
        {
            return RedirectToPage("Overview", new { year });
        }

        ShowStored();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int year, CancellationToken cancel)
    {
        if (!await LoadAsync(year, cancel) || Pledge is not { } pledge)
        {
            return NotFound();
        }

        if (!PledgingAccess.MayWrite(Actor, pledge))
        {
            return Forbid();
        }

        Input.Items.RemoveAll(i => pledge.Commitments.All(c => c.No != i.No));
        if (!await this.ValidateAsync(validator, Input) || !await WriteAsync(cancel))
        {
            return Do == "auto" ? Refusal() : this.Invalid();
        }

        SavedAt = Do == "save" ? Time() : null;
        return Do switch
        {
            "auto" => new JsonResult(new { version = Input.Version, saved = texts["Saved at {0}", Time()].Value }),
            "send" => RedirectToPage("Reviewed", new { year }),
            _ => RedirectToPage("SelfReview", new { year }),
        };
    }

    private async Task<bool> WriteAsync(CancellationToken cancel)
    {
        var (pledge, seen) = (Pledge!, Input.Version);
        if (Do != "send" && pledge.State == PledgeState.Confirmed && IsStored(pledge))
        {
            Input.Version = pledge.Version;
            return true;
        }

        var done = await this.ActAsync(texts, async () =>
        {
            if (Do == "send")
            {
                pledge.ReviewOneself(Year, Input.ByNo(), Input.Summary, Actor, Now);
            }
            else
            {
                pledge.SaveReview(Year, Input.ByNo(), Input.Summary, Actor, Now);
            }

            Db.Expect(pledge, seen);
            await Db.SaveChangesAsync(cancel);
            Input.Version = pledge.Version;
        });
        if (!done)
        {
            await ReloadAsync(cancel);
            IsStale = Pledge!.Version != seen;
            ModelState.Remove("Input.Version");
            Input.Version = Pledge.Version;
        }

        return done;
    }

    private bool IsStored(Pledge pledge) =>
        Domain.Wording.VietnameseText.CleanLines(Input.Summary) == (pledge.SelfReview ?? "")
        && Input.Items.All(i => pledge.Commitments.Single(c => c.No == i.No) is var c && c.Fulfilment == i.Fulfilment && (c.Outcome ?? "") == Domain.Wording.VietnameseText.CleanLines(i.Outcome));

    private void ShowStored()
    {
        (Input.Version, Input.Summary) = (Pledge!.Version, Pledge.SelfReview);
        Input.Items = [.. Pledge.Commitments.Select(c => new ReviewedCommitment { No = c.No, Fulfilment = c.Fulfilment, Outcome = c.Outcome })];
    }

    private JsonResult Refusal() => new(new
    {
        message = IsStale
            ? texts["Not saved: this review was changed in another window. Press “Save draft” to see both."].Value
            : texts["Not saved: {0}", ModelState.Values.SelectMany(v => v.Errors).First().ErrorMessage].Value,
    })
    {
        StatusCode = IsStale ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest,
    };

    private string Time() => VietnamTime.DateAndTime(Now)[..5];
}
