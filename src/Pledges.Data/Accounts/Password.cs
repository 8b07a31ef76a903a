using System.Text;

namespace Pledges.Data.Accounts;

public static class Password
{
    /// <summary>One form for one word: Vietnamese keyboards write the same letter as one character or as two.</summary>
    public static string Normal(string typed) => typed.Normalize(NormalizationForm.FormKC);
}
