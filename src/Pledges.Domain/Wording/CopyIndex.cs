namespace Pledges.Domain.Wording;

/// <summary>A stored commitment that may be alike: whose, of which year.</summary>
public readonly record struct IndexedText(int Key, int OwnerId, int Year);

/// <summary>Texts that say the same words, whatever their numbers, names and order: one of them to compare with, and how many there are.</summary>
public sealed record TextGroup(int Number, int SampleKey, int Count);

/// <summary>
/// Finds, among many commitments, those worth comparing with a text. Each text leaves a sketch of at most fifteen words and
/// pairs of words, the lowest by hash, so that alike texts share some; texts that differ in numbers, names or order only are
/// one group and leave it once. Safe for use by many at once.
/// </summary>
public sealed class CopyIndex
{
    // A sketch word that so many groups share says nothing.
    private const int TooCommon = 3000;
    private const int None = -1;

    private readonly Lock gate = new();
    private readonly Dictionary<ulong, int> groupOf = [];
    private readonly Dictionary<int, Postings> postingsOf = [];
    private readonly Dictionary<int, int> entryOf = [];
    private readonly List<Entry> entries = [];
    private readonly List<Group> groups = [];
    private readonly List<Posting> postings = [];

    private struct Postings
    {
        public int First;
        public int Count;
    }

    private readonly record struct Posting(int Group, int Next);

    private struct Entry
    {
        public int Key;
        public int OwnerId;
        public short Year;
        public int Group;
        public int Next;
    }

    private struct Group
    {
        public int First;
        public int Count;
    }

    /// <summary>How many texts are in the index.</summary>
    public int Count => entryOf.Count;

    /// <summary>How many differ in more than numbers, names and order.</summary>
    public int Groups => groups.Count;

    /// <summary>Puts a text in, or in the place of what stood under its key.</summary>
    public void Set(IndexedText text, WordingPrint print)
    {
        lock (gate)
        {
            Take(text.Key);
            if (print.Count > 0)
            {
                Put(text, print);
            }
        }
    }

    public void Remove(int key)
    {
        lock (gate)
        {
            Take(key);
        }
    }

    /// <summary>The groups most likely to hold a copy, likeliest first.</summary>
    public IReadOnlyList<TextGroup> Near(WordingPrint print, int most = 30)
    {
        lock (gate)
        {
            var hits = new Dictionary<int, int>();
            foreach (var word in print.Sketch())
            {
                if (!postingsOf.TryGetValue(word, out var found) || found.Count > TooCommon)
                {
                    continue;
                }

                for (var at = found.First; at != None; at = postings[at].Next)
                {
                    hits[postings[at].Group] = hits.GetValueOrDefault(postings[at].Group) + 1;
                }
            }

            if (groupOf.TryGetValue(print.GroupKey(), out var own))
            {
                hits[own] = int.MaxValue;
            }

            return [.. hits.Where(h => groups[h.Key].Count > 0).OrderByDescending(h => h.Value).Take(most).Select(h => new TextGroup(h.Key, entries[groups[h.Key].First].Key, groups[h.Key].Count))];
        }
    }

    /// <summary>The texts of a group, the newest first.</summary>
    public IReadOnlyList<IndexedText> In(TextGroup group, int most = 200)
    {
        lock (gate)
        {
            var found = new List<IndexedText>();
            for (var at = groups[group.Number].First; at != None && found.Count < most; at = entries[at].Next)
            {
                found.Add(new(entries[at].Key, entries[at].OwnerId, entries[at].Year));
            }

            return found;
        }
    }

    /// <summary>Every group with its texts, for a pass over all.</summary>
    public IReadOnlyList<TextGroup> All()
    {
        lock (gate)
        {
            return [.. Enumerable.Range(0, groups.Count).Where(g => groups[g].Count > 0).Select(g => new TextGroup(g, entries[groups[g].First].Key, groups[g].Count))];
        }
    }

    private void Put(IndexedText text, WordingPrint print)
    {
        var key = print.GroupKey();
        if (!groupOf.TryGetValue(key, out var number))
        {
            groupOf[key] = number = groups.Count;
            groups.Add(new Group { First = None });
            foreach (var word in print.Sketch())
            {
                var known = postingsOf.TryGetValue(word, out var found) ? found : new Postings { First = None };
                if (known.Count <= TooCommon)
                {
                    postings.Add(new(number, known.First));
                    known.First = postings.Count - 1;
                }

                known.Count++;
                postingsOf[word] = known;
            }
        }

        var group = groups[number];
        entries.Add(new Entry { Key = text.Key, OwnerId = text.OwnerId, Year = (short)text.Year, Group = number, Next = group.First });
        (group.First, group.Count) = (entries.Count - 1, group.Count + 1);
        groups[number] = group;
        entryOf[text.Key] = entries.Count - 1;
    }

    private void Take(int key)
    {
        if (!entryOf.Remove(key, out var gone))
        {
            return;
        }

        var group = groups[entries[gone].Group];
        if (group.First == gone)
        {
            group.First = entries[gone].Next;
        }
        else
        {
            var before = group.First;
            while (entries[before].Next != gone)
            {
                before = entries[before].Next;
            }

            var entry = entries[before];
            entry.Next = entries[gone].Next;
            entries[before] = entry;
        }

        group.Count--;
        groups[entries[gone].Group] = group;
    }
}
