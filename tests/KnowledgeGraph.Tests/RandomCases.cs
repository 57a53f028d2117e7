using System.Globalization;
using FsCheck;
using Microsoft.FSharp.Core;

namespace KnowledgeGraph.Tests;

/// <summary>How many random cases a property is tried on, and which.</summary>
/// <remarks>
/// Every run tries the same cases, so that a failure is a change of the product and not of luck. Others are looked for by hand:
/// <c>KG_TEST_SEED=7 KG_TEST_FACTOR=50 dotnet test</c> starts elsewhere and tries fifty times as many.
/// </remarks>
internal static class RandomCases
{
    private static readonly ulong _seed = (ulong)Whole("KG_TEST_SEED", 20111209);
    private static readonly int _factor = Whole("KG_TEST_FACTOR", 1);

    /// <summary>The number that <c>KG_TEST_FACTOR</c> multiplies.</summary>
    public static Config Times(int cases)
        => Config.QuickThrowOnFailure.WithMaxTest(cases * _factor).WithQuietOnSuccess(true).WithReplay(new FSharpOption<Replay>(new Replay(new Rnd(_seed, 2011), FSharpOption<int>.None)));

    private static int Whole(string variable, int otherwise)
        => int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : otherwise;
}
