namespace Pledges.Data.Seeding.Demo;

/// <summary>How many of each; the full city has 15,000 members, 63 grassroots bodies, 45 grassroots cells and 690 cells.</summary>
internal sealed record DemoSize(int Members, int Bodies, int GrassrootsCells, int Cells)
{
    private const double FullCity = 15_000;

    public static DemoSize For(int members)
    {
        var share = Math.Min(1, members / FullCity);
        var bodies = Math.Max(3, (int)Math.Round(63 * share));
        return new DemoSize(members, bodies, Math.Max(2, (int)Math.Round(45 * share)), Math.Max(bodies * 4, (int)Math.Round(690 * share)));
    }

    /// <summary>37 of 63 bodies are wards and communes; the first ones listed always are.</summary>
    public int Wards => Math.Clamp((int)Math.Round(Bodies * 37 / 63.0), 2, PlaceNames.Wards.Count);
}
