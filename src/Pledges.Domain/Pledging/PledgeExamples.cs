using Pledges.Domain.Access;
using Pledges.Domain.Copying;
using Pledges.Domain.Shared;

namespace Pledges.Domain.Pledging;

public sealed partial class Pledge
{
    public const string ExampleOffered = "pledge.example_offered";
    public const string ExampleWithdrawn = "pledge.example_withdrawn";

    /// <summary>
    /// Lets others learn from a commitment, shown without a name. The consent is a fact of the history: the latest word on a
    /// commitment holds, and it can be taken back at any time.
    /// </summary>
    public void OfferExample(int key, Actor by, DateTime at)
    {
        Rule.Check(
            PledgingRules.PledgeIsConfirmed(this),
            CopyingRules.ExampleIsOnesOwn(this, by),
            PledgingRules.NotedCommitmentExists(this, key));
        Happened(ExampleOffered, by, at, Example(key));
    }

    /// <summary>Takes the consent back; also long after the year.</summary>
    public void WithdrawExample(int key, Actor by, DateTime at)
    {
        Rule.Check(
            CopyingRules.ExampleIsOnesOwn(this, by),
            PledgingRules.NotedCommitmentExists(this, key));
        Happened(ExampleWithdrawn, by, at, Example(key));
    }

    /// <summary>How the history names a commitment.</summary>
    public static string Example(int key) => key.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
