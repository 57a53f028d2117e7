using System.Globalization;
using System.Text;
using CsvHelper;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Storing.Exports;

/// <summary>A graph as the files that <c>neo4j-admin database import full</c> reads: for each table a header and its rows, the arguments in
/// <c>import.args</c>, and in <c>after-import.cypher</c> what its CSV cannot carry (empty lists).</summary>
public static class Neo4jCsvFolder
{
    /// <summary>The file with the arguments.</summary>
    public const string ArgumentsFile = "import.args";

    /// <summary>The statements to run on the started server.</summary>
    public const string AfterwardsFile = "after-import.cypher";

    /// <summary>Characters that part the items of a list, the first that no item and no label holds.</summary>
    private static readonly char[] _delimiters = [';', '|', '\u001f', '\u001e'];

    private static readonly CsvWriterOptions _options = new() { NewLine = "\n" };

    /// <summary>Writes <paramref name="folder"/>, which must not hold anything; see <see cref="WholeFolder"/>.
    /// Throws <see cref="ArgumentException"/> where a property has values of several types.</summary>
    public static void Write(PropertyGraph graph, string folder) => WholeFolder.Write(folder, path =>
    {
        var tables = CsvTable.Of(graph);
        char delimiter = Delimiter(graph);
        foreach (var table in tables)
        {
            WriteHeader(table, Path.Combine(path, table.Name + "-header.csv"));
            WriteRows(table, delimiter, Path.Combine(path, table.Name + ".csv"));
        }
        File.WriteAllText(Path.Combine(path, ArgumentsFile), Arguments(tables, delimiter));
        File.WriteAllText(Path.Combine(path, AfterwardsFile), EmptyLists.Statements(tables));
    });

    private static void WriteHeader(CsvTable table, string path)
    {
        using var csv = CsvWriter.ToFile(path, _options);
        if (table.EndGroup is null)
            csv.WriteRecord(["id:ID(" + table.StartGroup + ")", ":LABEL", .. table.Columns.Select(Header)]);
        else
            csv.WriteRecord([$":START_ID({table.StartGroup})", $":END_ID({table.EndGroup})", ":TYPE", .. table.Columns.Select(Header)]);
    }

    private static string Header(CsvColumn column) => $"{column.Key}:{column.Type}";

    private static void WriteRows(CsvTable table, char delimiter, string path)
    {
        using var csv = CsvWriter.ToFile(path, _options);
        foreach (var node in table.Nodes)
            WriteRow(csv, [node.Id, string.Join(delimiter, node.Labels)], table.Columns, node.Properties, delimiter);
        foreach (var relationship in table.Relationships)
            WriteRow(csv, [relationship.StartId, relationship.EndId, relationship.Type], table.Columns, relationship.Properties, delimiter);
    }

    private static void WriteRow(
        CsvWriter csv, ReadOnlySpan<string> first, IReadOnlyList<CsvColumn> columns, IReadOnlyDictionary<string, object> properties, char delimiter)
    {
        foreach (string field in first)
            csv.WriteField(field, CsvQuoting.Always);
        foreach (var column in columns)
        {
            // A quoted empty field is an empty text, a bare one is no value.
            if (Text(properties.GetValueOrDefault(column.Key), delimiter) is { } text)
                csv.WriteField(text, CsvQuoting.Always);
            else
                csv.WriteField((string?)null);
        }
        csv.EndRecord();
    }

    private static string? Text(object? value, char delimiter) => value switch
    {
        null => null,
        string text => text,
        IEnumerable<string> texts => texts.Any() ? string.Join(delimiter, texts) : null,
        _ => CsvColumn.TextOf(value),
    };

    private static char Delimiter(PropertyGraph graph)
    {
        var items = graph.Nodes.SelectMany(node => node.Labels)
            .Concat(graph.Nodes.Select(node => node.Properties).Concat(graph.Relationships.Select(relationship => relationship.Properties))
                .SelectMany(properties => properties.Values).OfType<IEnumerable<string>>().SelectMany(texts => texts));
        var used = items.SelectMany(text => text).Where(_delimiters.Contains).ToHashSet();
        return _delimiters.FirstOrDefault(delimiter => !used.Contains(delimiter), '\0') is var free and not '\0'
            ? free
            : throw new ArgumentException("The lists hold every character that could part their items; export as jsonl instead.");
    }

    private static string Arguments(IReadOnlyList<CsvTable> tables, char delimiter)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"--array-delimiter=U+{(int)delimiter:X4}\n--multiline-fields=true\n");
        foreach (var table in tables)
            text.Append(CultureInfo.InvariantCulture, $"--{(table.EndGroup is null ? "nodes" : "relationships")}={table.Name}-header.csv,{table.Name}.csv\n");
        return text.ToString();
    }
}
