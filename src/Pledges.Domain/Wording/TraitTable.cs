namespace Pledges.Domain.Wording;

/// <summary>
/// Groups of texts by what they are found under. A table of chains without objects, which grows with its entries; a chain
/// may hold several traits, told apart when it is read.
/// </summary>
internal sealed class TraitTable
{
    private const int OfEachKind = 3;

    private int[] first = new int[256];
    private int[] counts = new int[256];
    private Entry[] entries = new Entry[384];
    private int used = 1;

    private struct Entry
    {
        public int Trait;
        public int Group;
        public int Next;
    }

    /// <summary>Enters a group under the rarest of its traits of each kind, as far as is known now.</summary>
    public void Add(int group, WordingTraits traits)
    {
        AddRarest(group, traits.Runs);
        AddRarest(group, traits.Threes);
        AddRarest(group, traits.Pairs);
        AddRarest(group, traits.Words);
    }

    /// <summary>How many entries have to be read to find those under a trait.</summary>
    public int CountOf(int trait) => counts[trait & (counts.Length - 1)];

    /// <summary>Adds to the score of every group under a trait, and notes those that had none.</summary>
    public void Score(int trait, float weight, float[] scores, List<int> touched)
    {
        for (var at = first[trait & (first.Length - 1)]; at != 0; at = entries[at].Next)
        {
            if (entries[at].Trait != trait)
            {
                continue;
            }

            ref var score = ref scores[entries[at].Group];
            if (score == 0)
            {
                touched.Add(entries[at].Group);
            }

            score += weight;
        }
    }

    private void AddRarest(int group, int[] traits)
    {
        var (rarest, shared) = ((int[])traits.Clone(), Array.ConvertAll(traits, CountOf));
        Array.Sort(shared, rarest);
        foreach (var trait in rarest.Take(OfEachKind))
        {
            if (used == entries.Length)
            {
                Grow();
            }

            entries[used] = new Entry { Trait = trait, Group = group };
            Chain(used++);
        }
    }

    private void Chain(int at)
    {
        var place = entries[at].Trait & (first.Length - 1);
        entries[at].Next = first[place];
        first[place] = at;
        counts[place]++;
    }

    private void Grow()
    {
        Array.Resize(ref entries, entries.Length + (entries.Length / 2));
        if (entries.Length < 2 * first.Length)
        {
            return;
        }

        (first, counts) = (new int[first.Length * 2], new int[counts.Length * 2]);
        for (var at = 1; at < used; at++)
        {
            Chain(at);
        }
    }
}
