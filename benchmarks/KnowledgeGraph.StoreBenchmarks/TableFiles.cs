using System.Globalization;
using System.Text;

namespace KnowledgeGraph.StoreBenchmarks;

/// <summary>Writes the study graph as CSV: with the headers of neo4j-admin, or without any.</summary>
internal static class TableFiles
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The arguments of <c>neo4j-admin database import full</c> that name the files.</summary>
    public static List<string> WriteForServer(StudyGraph graph, string folder)
    {
        var arguments = new List<string>();
        foreach (var (kind, columns, rows) in graph.NodeTables())
        {
            string header = string.Join(',', columns.Select(c => StudyGraph.IsNumber(c) ? $"{c}:long" : c).Prepend($":ID({kind})"));
            arguments.Add($"--nodes={kind}={Write(folder, kind, rows.Select(row => $"{row[0]},{string.Join(',', row)}").Prepend(header))}");
        }
        foreach (var (type, from, to, rows) in graph.RelationshipTables())
            arguments.Add($"--relationships={type}={Write(folder, type, rows.Select(Pair).Prepend($":START_ID({from}),:END_ID({to})"))}");
        return arguments;
    }

    public static void WritePlain(StudyGraph graph, string folder)
    {
        foreach (var (kind, _, rows) in graph.NodeTables())
            Write(folder, kind, rows.Select(row => string.Join(',', row)));
        foreach (var (type, _, _, rows) in graph.RelationshipTables())
            Write(folder, type, rows.Select(Pair));
    }

    private static string Pair((int From, int To) row) => string.Create(CultureInfo.InvariantCulture, $"{row.From},{row.To}");

    private static string Write(string folder, string name, IEnumerable<string> lines)
    {
        string path = Path.Combine(folder, name + ".csv");
        File.WriteAllLines(path, lines, Encoding);
        return path;
    }
}
