namespace Pledges.Domain.Wording;

/// <summary>A stored commitment that may be alike: whose, of which year.</summary>
public readonly record struct IndexedText(int Key, int OwnerId, int Year);

/// <summary>Texts that say the same words, whatever their numbers, names and order: one of them to compare with, and how many there are.</summary>
public sealed record TextGroup(int Number, int SampleKey, int Count);

/// <summary>
/// Finds, among many commitments, those worth comparing with a text. Texts that differ in numbers, names or order only are one
/// group; a group is entered under its rarest words, pairs, threes and runs of words, and a text asks under all of its own, rarest
/// first. Safe for use by many at once.
/// </summary>
public sealed class CopyIndex
{
    // So many entries are looked at, at most: what is left then is what most texts share.
    private const int MostLookedAt = 8_000;
    private const int None = -1;

    private readonly Lock gate = new();
    private readonly Dictionary<ulong, int> groupOf = [];
    private readonly Dictionary<int, int> entryOf = [];
    private readonly List<Entry> entries = [];
    private readonly List<Group> groups = [];
    private readonly TraitTable traits = new();
    private float[] scores = [];

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
        var asked = print.Traits();
        lock (gate)
        {
            var touched = Score(asked);
            if (groupOf.TryGetValue(print.GroupKey(), out var own))
            {
                if (scores[own] == 0)
                {
                    touched.Add(own);
                }

                scores[own] = float.MaxValue;
            }

            var best = new PriorityQueue<int, float>(most + 1);
            foreach (var group in touched.Where(g => groups[g].Count > 0))
            {
                best.Enqueue(group, scores[group]);
                if (best.Count > most)
                {
                    best.Dequeue();
                }
            }

            touched.ForEach(g => scores[g] = 0);
            var found = new TextGroup[best.Count];
            for (var i = found.Length - 1; i >= 0; i--)
            {
                var group = best.Dequeue();
                found[i] = new(group, entries[groups[group].First].Key, groups[group].Count);
            }

            return found;
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

    // A group counts the more, the fewer groups share a trait with it.
    private List<int> Score(WordingTraits asked)
    {
        if (scores.Length < groups.Count)
        {
            scores = new float[groups.Count + (groups.Count / 4) + 16];
        }

        var (touched, left) = (new List<int>(), MostLookedAt);
        var rarest = asked.All;
        var counts = Array.ConvertAll(rarest, traits.CountOf);
        Array.Sort(counts, rarest);
        for (var i = 0; i < rarest.Length && counts[i] <= left; i++)
        {
            if (counts[i] > 0)
            {
                left -= counts[i];
                traits.Score(rarest[i], MathF.Log2(1 + ((float)groups.Count / counts[i])), scores, touched);
            }
        }

        return touched;
    }

    private void Put(IndexedText text, WordingPrint print)
    {
        var key = print.GroupKey();
        if (!groupOf.TryGetValue(key, out var number))
        {
            groupOf[key] = number = groups.Count;
            groups.Add(new Group { First = None });
            traits.Add(number, print.Traits());
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
