using System.Globalization;
using KnowledgeGraph.Querying;
using YamlDotNet.Serialization;

namespace KnowledgeGraph.Cli.Tests.Questions;

/// <summary>What tests/questions says that a question must and must not answer on the graph of seeds/reports, on whatever store holds it.</summary>
internal sealed class ExpectedAnswer
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
    /// <param name="root">The repository's folder.</param>
    public static IReadOnlyDictionary<string, ExpectedAnswer> All(string root) =>
        Directory.GetFiles(Path.Combine(root, "tests", "questions"), "*.yaml")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => _yaml.Deserialize<List<ExpectedAnswer>>(File.ReadAllText(file)))
            .ToDictionary(expected => expected.ToString(), StringComparer.Ordinal);

    /// <summary>What is wrong with an answer, or with what is told of it; empty where all is as expected.</summary>
    public IEnumerable<string> Faults(QueryResult answer) =>
    [
        .. Must.Where(row => !Has(answer, row)).Select(row => $"{this}: no row with {Shown(row)}"),
        .. MustNot.Where(row => Has(answer, row)).Select(row => $"{this}: a row with {Shown(row)}"),
        .. Gaps.Where(row => !row.ContainsKey("why")).Select(row => $"{this}: a gap without its reason: {Shown(row)}"),
        .. Gaps.Where(row => Has(answer, row.Where(cell => cell.Key != "why"))).Select(row => $"{this}: no gap any more, it must be there: {Shown(row)}"),
    ];

    public override string ToString() => string.Join(' ', With.Select(p => $"{p.Key}={p.Value}").Prepend(Question));

    /// <summary>True where a row of the answer agrees with every column that <paramref name="wanted"/> names.</summary>
    private static bool Has(QueryResult answer, IEnumerable<KeyValuePair<string, string>> wanted)
    {
        var columns = answer.Columns.ToList();
        var unknown = wanted.Select(cell => cell.Key).FirstOrDefault(name => !columns.Contains(name, StringComparer.Ordinal));
        if (unknown is not null)
            throw new InvalidDataException($"The question has no column '{unknown}'.");
        return answer.Rows.Any(row => wanted.All(cell => Agrees(row[columns.IndexOf(cell.Key)], cell.Value)));
    }

    private static bool Agrees(object? value, string wanted) => value switch
    {
        null => false,
        string text => text.Contains(wanted, StringComparison.Ordinal),
        IEnumerable<object?> list => list.Any(item => Agrees(item, wanted)),
        long or double => Convert.ToDouble(value, CultureInfo.InvariantCulture).ToString("0.###############", CultureInfo.InvariantCulture) == wanted,
        bool truth => (truth ? "true" : "false") == wanted,
        _ => TemporalText.Of(value) == wanted,
    };

    private static string Shown(Dictionary<string, string> row) => string.Join(", ", row.Select(p => $"{p.Key}: {p.Value}"));
}
