using System.Text;
using Pledges.Domain.Wording;

namespace Pledges.Data.Importing;

/// <summary>What two names have in common when case, marks, spaces, hyphens and underscores do not count: "Lí do" is "ly_do".</summary>
internal static class TextKey
{
    public static string Of(string? text)
    {
        var key = new StringBuilder();
        foreach (var c in VietnameseText.Fold(text))
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(c == 'y' ? 'i' : c);
            }
        }

        return key.ToString();
    }
}
