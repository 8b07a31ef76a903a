namespace Pledges.Domain.Wording;

/// <summary>The sentences of an advice, the kindest way to say what would help.</summary>
internal static class ReasonsOf
{
    public static IEnumerable<AdviceReason> Advice(Advice advice)
    {
        if (advice.Formulaic)
        {
            yield return advice.StockWords.Count > 0
                ? new("These words could stand in anyone’s pledge: {0}.", string.Join("; ", advice.StockWords.Take(4)))
                : new("This could stand in anyone’s pledge.");
        }

        if (!advice.Deed)
        {
            yield return new("Say one thing you will do that others can see.");
        }

        if (!advice.Quantity)
        {
            yield return new("How much, or how often?");
        }

        if (!advice.Deadline)
        {
            yield return new("By when, or on which day of the week or month?");
        }

        if (!advice.Beneficiary)
        {
            yield return new("For whom? A group and how many: “12 households of lane 5”.");
        }

        if (!advice.Duty)
        {
            yield return new("Which part of your work, or which shortcoming, is it about?");
        }
    }
}
