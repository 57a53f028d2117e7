using System.Globalization;

namespace KnowledgeGraph.Benchmarks;

/// <summary>What the command line of the benchmark says.</summary>
/// <param name="Sizes">Megabytes of text, one run each.</param>
/// <param name="Reports">Folder of the sample reports.</param>
/// <param name="Peer">Folder of HanLP's archive and of Ner.java; empty asks for no comparison.</param>
/// <param name="Seed">Tells which text is made: the same seed gives the same files.</param>
/// <param name="Rounds">How often the text is read; the first is cold.</param>
internal sealed record BenchmarkOptions(IReadOnlyList<int> Sizes, string Reports, string Peer, int Seed, int Rounds)
{
    /// <summary>Reads sizes and options in any order.</summary>
    public static BenchmarkOptions Parse(string[] args)
    {
        var options = new BenchmarkOptions([], "seeds/reports", "../shared/peers", 1, 3);
        var sizes = new List<int>();
        for (int i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                sizes.Add(Number(args[i]));
                continue;
            }
            string value = i + 1 < args.Length ? args[i + 1] : throw new ArgumentException($"{args[i]} needs a value.");
            options = args[i++] switch
            {
                "--reports" => options with { Reports = value },
                "--peer" => options with { Peer = value },
                "--seed" => options with { Seed = Number(value) },
                "--rounds" => options with { Rounds = Number(value) },
                var unknown => throw new ArgumentException($"There is no option {unknown}."),
            };
        }
        return options with { Sizes = sizes.Count > 0 ? sizes : [5] };
    }

    /// <summary>The options for the run of one size; only the last run compares with the peer.</summary>
    public string[] Rest(bool isLast)
        => ["--reports", Reports, "--peer", isLast ? Peer : "", "--seed", Text(Seed), "--rounds", Text(Rounds)];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
