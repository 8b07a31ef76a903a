using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using Pledges.Data.Figures;
using Pledges.Domain.Figures;

namespace Pledges.Data.Tests.Figures;

/// <summary>Whatever sizes units have, on every level and for every rate: no small number is shown to an outsider, nor can one be found by subtraction.</summary>
public sealed class BoardSecrecyTests
{
    private const int Root = 1;

    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(200).WithQuietOnSuccess(true)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20261128, 11), FSharpOption<int>.None)));

    [Fact]
    public void Outsider_OfAnyCity_SeesNoSmallNumber_AndFindsNone() =>
        Check.One(Config, Prop.ForAll(Arb.From(Gen.Choose(0, 1_000_000)), seed => KeepsItsSecrets(new Tree(new Random(seed)))));

    private static bool KeepsItsSecrets(Tree tree) => tree.Units.All(unit => FigureCatalogue.People.All(figure =>
    {
        var board = tree.BoardOf(unit);
        if (board.IsHidden(figure))
        {
            return board.Below.All(below => board.IsHidden(figure, below.Id));
        }

        // The members of a unit itself are a part like any other; its negated identity stands for them.
        var parts = board.Below.Select(b => (b.Id, People: figure.Denominator(tree.Counts[b.Id]))).ToList();
        if (board.Below.Count > 0 && figure.Denominator(board.Own) is > 0 and var own)
        {
            parts.Add((-unit.Id, own));
        }

        var hidden = parts.Where(p => board.IsHidden(figure, p.Id)).ToList();
        return !SmallGroups.IsSmall(figure.Denominator(tree.Counts[unit.Id]))
            && parts.All(p => hidden.Contains(p) || !SmallGroups.IsSmall(p.People))
            && (hidden.Count != 1 || parts.Count == 1)
            && (hidden.Count == 0 || hidden.Sum(p => p.People) >= SmallGroups.Smallest || parts.All(p => p.People == 0 || hidden.Contains(p)))
            && board.Below.All(below => board.IsHidden(figure, below.Id) == tree.BoardOf(below).IsHidden(figure));
    }));

    /// <summary>A city of some bodies, each with some cells and members of its own.</summary>
    private sealed class Tree
    {
        private readonly Random chance;

        public Tree(Random chance)
        {
            this.chance = chance;
            Add(Root, null);
            foreach (var body in Enumerable.Range(10, chance.Next(1, 6)))
            {
                Add(body, Root);
                foreach (var cell in Enumerable.Range(body * 10, chance.Next(0, 5)))
                {
                    Add(cell, body);
                }
            }

            foreach (var unit in Units.AsEnumerable().Reverse())
            {
                Counts[unit.Id] = Units.Where(u => u.ParentId == unit.Id).Aggregate(Members(unit.Id != Root), (sum, below) => sum + Counts[below.Id]);
            }
        }

        public List<BoardUnit> Units { get; } = [];

        public Dictionary<int, Tally> Counts { get; } = [];

        public UnitBoard BoardOf(BoardUnit unit)
        {
            var above = new List<BoardUnit>();
            for (var at = unit.ParentId; at is not null; at = above[0].ParentId)
            {
                above.Insert(0, Units.Single(u => u.Id == at));
            }

            var line = above.Append(unit).Select(u => (int?)u.Id).ToHashSet();
            return new UnitBoard(unit, "", above, [.. Units.Where(u => line.Contains(u.ParentId))], Counts, new Dictionary<int, RegisterCounts>(), BoardReader.Outside);
        }

        private void Add(int id, int? parent) => Units.Add(new BoardUnit(id, parent, $"{id}", $"{id}", $"{id}", parent is not null));

        private Tally Members(bool any)
        {
            var tally = new Tally();
            for (var left = any ? chance.Next(0, 14) : 0; left > 0; left--)
            {
                tally.Add(new MemberFacts(Yes(), Yes(), Yes(), Yes(), Yes(), Yes(), Yes(), Yes(), Yes()));
            }

            return tally;
        }

        private bool Yes() => chance.Next(0, 3) > 0;
    }
}
