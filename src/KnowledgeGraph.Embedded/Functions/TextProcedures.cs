using KnowledgeGraph.Embedded.Executing;
using KnowledgeGraph.Embedded.Searching;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Functions;

/// <summary>Full-text search.</summary>
internal static class TextProcedures
{
    private const string Name = "db.index.fulltext.queryNodes";

    private static readonly string[] Options = ["limit", "skip", "analyzer"];

    public static readonly Procedure QueryNodes = new(Name, 2, 3, ["node", "score"], Run);

    private static IEnumerable<object?[]> Run(QueryContext context, object?[] arguments)
    {
        var index = TextIndexes.Find(context.Graph, Arguments.Text(arguments[0], Name));
        var query = TextQueryParser.Parse(Arguments.Text(arguments[1], Name));
        var options = ReadOptions(arguments.ElementAtOrDefault(2));
        if (index is null)
            return [];
        return new TextSearch(context.Graph, index, context.Tick).Find(query)
            .Skip(Count(options, "skip", 0))
            .Take(Count(options, "limit", int.MaxValue))
            .Select(match => new object?[] { new NodeReference(match.Node), match.Score });
    }

    private static IReadOnlyDictionary<string, object?> ReadOptions(object? value)
    {
        if (value is null)
            return new Dictionary<string, object?>(StringComparer.Ordinal);
        var options = value as IReadOnlyDictionary<string, object?> ?? throw Arguments.Wrong(Name, "a map of options", value);
        foreach (string key in options.Keys.Where(key => !Options.Contains(key, StringComparer.Ordinal)))
            throw new ValueException($"{Name}() has no option '{key}': its options are limit and skip.");
        if (options.GetValueOrDefault("analyzer") is not (null or "cjk"))
            throw new ValueException($"{Name}() reads queries with the analyzer of the index, cjk, only.");
        return options;
    }

    private static int Count(IReadOnlyDictionary<string, object?> options, string key, int otherwise)
        => options.GetValueOrDefault(key) is { } value ? Arguments.NotNegative(value, Name) : otherwise;
}
