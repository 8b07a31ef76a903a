using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Pledges.Domain.Tests.Base;

/// <summary>Tries a statement on many made-up cases, the same ones in each run; a failure names the smallest case found.</summary>
internal static class Always
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(40).WithQuietOnSuccess(true)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20260120, 7), FSharpOption<int>.None)));

    public static void Holds<T>(Arbitrary<T> cases, Func<T, bool> statement) => Check.One(Config, Prop.ForAll(cases, statement));

    public static void Holds<TOne, TOther>(Arbitrary<TOne> some, Arbitrary<TOther> others, Func<TOne, TOther, bool> statement) =>
        Check.One(Config, Prop.ForAll(some, others, statement));
}
