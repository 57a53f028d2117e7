namespace KnowledgeGraph.Cli.Tests.Questions;

/// <summary>A line of tests/questions/phrasings.tsv.</summary>
/// <param name="Set">known, kept, noun, later, third, analyst, unseen or fresh.</param>
/// <param name="Text">The question in words.</param>
/// <param name="Questions">Ids that answer it.</param>
/// <param name="Wanted">What must be understood: <c>name=value</c>, or a value alone where its parameter differs from question to question.</param>
internal sealed record Phrasing(string Set, string Text, IReadOnlyList<string> Questions, IReadOnlyList<string> Wanted)
{
    public const string Right = "right";

    private const string None = "-";

    private static readonly string[] _plain = ["year=", "month=", "least=", "topic=", "field="];

    public static IReadOnlyList<Phrasing> All { get; } =
    [
        .. File.ReadLines(Path.Combine(SampleGraphFixture.Root(), "tests", "questions", "phrasings.tsv"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .Select(cells => new Phrasing(cells[0], cells[1], cells[2].Split('|'), cells[3].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))),
    ];

    /// <summary>True where no question of the library answers it.</summary>
    public bool IsUnanswered => Questions is [None];

    /// <summary>True where a wanted value is the name of an entity, not a number or a word.</summary>
    public bool IsEntity(string wanted) => !Array.Exists(_plain, plain => wanted.StartsWith(plain, StringComparison.Ordinal));
}
