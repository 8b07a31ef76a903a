namespace Pledges.Data.Seeding.Demo.Wording;

/// <summary>Whose work a text fits.</summary>
[Flags]
internal enum Trades
{
    Resident = 1,
    Teacher = 2,
    Health = 4,
    Office = 8,
    Company = 16,
    Leader = 32,
    WardLeader = 64,
    Working = Teacher | Health | Office | Company,
    Anyone = Resident | Working,
}

/// <summary>
/// A pattern of a concrete commitment. {n} is a number from <paramref name="Low"/> to <paramref name="High"/>, counted in
/// <paramref name="Unit"/>; other braces are filled from <see cref="Fillers"/>. <paramref name="Note"/> is a line in the diary.
/// </summary>
internal sealed record Deed(
    string Section, Trades For, int Low, int High, string Unit, string Text, string Quantity, string Due, string Beneficiary, string Duty, string Note)
{
    /// <summary>First year in which the text makes sense: there was no digital identity in 2018.</summary>
    public int Since { get; init; }
}
