namespace Pledges.Web.Tests.Base;

public static class Lists
{
    /// <summary>Fails with the whole list, one a line.</summary>
    public static void Nothing(IEnumerable<string> wrong, string why)
    {
        var list = wrong.Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(list.Count == 0, $"{list.Count} {why}:\n{string.Join('\n', list)}");
    }
}
