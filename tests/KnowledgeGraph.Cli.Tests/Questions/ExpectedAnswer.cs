using KnowledgeGraph.Querying;
using YamlDotNet.Serialization;

namespace KnowledgeGraph.Cli.Tests.Questions;

/// <summary>What tests/questions says that a question must and must not answer on the graph of seeds/reports.</summary>
public sealed class ExpectedAnswer
{
    private static readonly IDeserializer _yaml = new DeserializerBuilder().Build();

    [YamlMember(Alias = "question")]
    public string Question { get; set; } = "";

    [YamlMember(Alias = "with")]
    public Dictionary<string, string> With { get; set; } = [];

    [YamlMember(Alias = "must")]
    public List<Dictionary<string, string>> Must { get; set; } = [];

    [YamlMember(Alias = "mustNot")]
    public List<Dictionary<string, string>> MustNot { get; set; } = [];

    /// <summary>Rows that the reports state and the graph does not hold yet, each with its reason under <c>why</c>.</summary>
    [YamlMember(Alias = "gaps")]
    public List<Dictionary<string, string>> Gaps { get; set; } = [];

    /// <summary>Every expectation by a name: the question, and what is given.</summary>
    public static IReadOnlyDictionary<string, ExpectedAnswer> All { get; } =
        Directory.GetFiles(Path.Combine(SampleGraphFixture.Root(), "tests", "questions"), "*.yaml")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => _yaml.Deserialize<List<ExpectedAnswer>>(File.ReadAllText(file)))
            .ToDictionary(expected => expected.ToString(), StringComparer.Ordinal);

    public override string ToString() => string.Join(' ', With.Select(p => $"{p.Key}={p.Value}").Prepend(Question));

    /// <summary>True where a row of the answer agrees with every column that <paramref name="wanted"/> names.</summary>
    public static bool Has(QueryResult answer, Dictionary<string, string> wanted)
    {
        var columns = answer.Columns.ToList();
        var unknown = wanted.Keys.FirstOrDefault(name => !columns.Contains(name, StringComparer.Ordinal));
        if (unknown is not null)
            throw new InvalidDataException($"The question has no column '{unknown}'.");
        return answer.Rows.Any(row => wanted.All(cell => Agrees(row[columns.IndexOf(cell.Key)], cell.Value)));
    }

    /// <summary>A gap without its reason.</summary>
    public static Dictionary<string, string> Wanted(Dictionary<string, string> gap) =>
        gap.Where(cell => cell.Key != "why").ToDictionary(StringComparer.Ordinal);

    private static bool Agrees(object? value, string wanted) => value switch
    {
        null => false,
        string text => text.Contains(wanted, StringComparison.Ordinal),
        IEnumerable<object?> list => list.Any(item => Agrees(item, wanted)),
        _ => string.Equals(KnowledgeGraph.Cli.Rendering.TableValue.Of(value), wanted, StringComparison.Ordinal),
    };
}
