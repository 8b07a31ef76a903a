namespace Pledges.Domain.Wording;

/// <summary>A tie to the writer's post (its work is named, or it is said) or to a shortcoming that is named.</summary>
internal static class DutySigns
{
    public const string DutySection = "chuc_trach";
    public const string RemedySection = "khac_phuc";

    public static bool IsTied(Reading reading, Reading post, string? section, bool isStock, string? quantity, bool serves)
    {
        if (reading.Of(WordKind.Tie).Any())
        {
            return true;
        }

        if (!isStock && (section == RemedySection || section == DutySection || reading.Of(WordKind.Shortcoming).Any(h => !reading.IsAt(h.From - 1, "không", "ko", "chẳng"))))
        {
            return true;
        }

        var work = WorkOf(reading, post, isStock, section);
        if (isStock || work > 0)
        {
            // A habit of any office is no work of the post, nor is going to meetings.
            var enough = isStock ? 1 : reading.Of(WordKind.Habit).Any() && quantity is null ? 2 : 1;
            return work >= enough && !(isStock && reading.Of(WordKind.Attend).Any()) && (isStock || !(IsWithoutPost(post) || (work < 2 && IsPrivate(reading))));
        }

        if (IsWithoutPost(post) || IsPrivate(reading))
        {
            return false;
        }

        // How one works and what one refuses is of the post, unless it is a habit of any office.
        return section switch
        {
            "tac_phong" or "ky_luat" => !reading.Of(WordKind.Habit).Any(),
            "dao_duc" => reading.Of(WordKind.Office).Any(),
            "nhan_dan" => serves && IsOfThePublic(post),
            "tu_tuong" => false,
            _ => !reading.Of(WordKind.Habit).Any(),
        };
    }

    // To serve people is what these are there for; a trader's or a neighbour's kindness is their own.
    private static bool IsOfThePublic(Reading post) =>
        Enumerable.Range(0, Math.Min(4, post.Words.Count)).Any(at =>
            post.IsAt(at, "trưởng", "phó", "giám", "nhân", "hiệu", "chánh") || (post.IsAt(at, "cán") && post.IsAt(at + 1, "bộ")) || (post.IsAt(at, "công") && post.IsAt(at + 1, "chức", "an"))
            || (post.IsAt(at, "viên") && post.IsAt(at + 1, "chức")) || (post.IsAt(at, "chuyên", "diễn", "cộng") && post.IsAt(at + 1, "viên", "tác")) || (post.IsAt(at, "chủ") && post.IsAt(at + 1, "tịch")) || (post.IsAt(at, "bí") && post.IsAt(at + 1, "thư"))
            || (post.IsAt(at, "cảnh") && post.IsAt(at + 1, "sát")) || (post.IsAt(at, "bộ") && post.IsAt(at + 1, "đội")) || (post.IsAt(at, "bác", "y", "dược") && post.IsAt(at + 1, "sĩ", "sỹ", "tá")) || (post.IsAt(at, "điều") && post.IsAt(at + 1, "dưỡng")))
        && !post.IsAt(0, "sinh", "học", "hội");

    /// <summary>How much of the post's work is named in the text.</summary>
    private static int WorkOf(Reading reading, Reading post, bool isStock, string? section)
    {
        var professions = Lexicon.Posts.Find(post.Words, post.Spelling).Select(h => h.Id).ToHashSet();
        var work = Lexicon.Work.Find(reading.Words, reading.Spelling)
            .Where(h => professions.Contains(h.Id) && (!isStock || !IsAnybodys(reading, h, section)))
            .Select(h => h.From).Distinct().Count();
        return work + Shared(reading, post, isStock);
    }

    // In a stock text one syllable, or a general name of people, proves nothing.
    private static bool IsAnybodys(Reading reading, Hit hit, string? section) =>
        reading.Starts(hit.From, WordKind.PersonGeneral)
        || (hit.Length <= (section is DutySection or "nhan_dan" ? 1 : 2) && !OfOneProfession.Contains(reading.Words[hit.From].Bare)
            && Enumerable.Range(hit.From, hit.Length).All(i => reading.Covers(i, WordKind.Stock | WordKind.Function)));

    // Two syllables in a row of the post that stand in the text, too: "thi đua", "tư pháp".
    private static int Shared(Reading reading, Reading post, bool isStock)
    {
        var pairs = Pairs(post, false).ToHashSet();
        return Pairs(reading, isStock).Count(pairs.Contains);
    }

    private static IEnumerable<(string, string)> Pairs(Reading reading, bool withoutStock)
    {
        var letters = Enumerable.Range(0, reading.Words.Count).Where(i => reading.Words[i].IsLetters).ToList();
        for (var i = 1; i < letters.Count; i++)
        {
            var (one, other) = (letters[i - 1], letters[i]);
            if (!Excluded.Contains(reading.Words[one].Bare + " " + reading.Words[other].Bare) && !(reading.Covers(one, WordKind.Function) && reading.Covers(other, WordKind.Function)) && !(withoutStock && reading.Covers(one, WordKind.Stock) && reading.Covers(other, WordKind.Stock)))
            {
                yield return (reading.Words[one].Bare, reading.Words[other].Bare);
            }
        }
    }

    private static readonly HashSet<string> Excluded = ["dang vien", "can bo", "cong chuc", "vien chuc", "co quan", "don vi", "nhan vien", "to chuc", "cong tac", "chi bo", "du bi", "sinh hoat"];

    // One's own house, family and neighbours, unless people of the office are in it.
    private static bool IsPrivate(Reading reading) => reading.Of(WordKind.Private).Any() && !reading.Of(WordKind.Office).Any();

    // First syllables of official words that only one profession owns: y đức, tài chính, nhà giáo.
    private static readonly HashSet<string> OfOneProfession = ["y", "tai", "nha", "nguoi"];

    private static bool IsWithoutPost(Reading post) =>
        post.Words.Count == 0 || IsMemberOnly(post) || (post.Of(WordKind.Retired).Any() && !post.Of(WordKind.Lead).Any());

    // "Đảng viên sinh hoạt khu phố"; "đảng viên dự bị, thợ mộc" has a trade.
    private static bool IsMemberOnly(Reading post) => post.IsAt(0, "đảng") && post.IsAt(1, "viên") && !post.Words.Any(w => w.Shape == WordShape.Sign);
}
