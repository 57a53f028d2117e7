using CsvHelper;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Storing.Exports;

/// <summary>A graph as CSV files for spreadsheets, one for each kind of node and relationship: a byte order mark, so that Chinese is read as such,
/// lists parted by <c>; </c>, and a quotation mark before what a spreadsheet would run as a formula.</summary>
public static class SpreadsheetFolder
{
    private static readonly CsvWriterOptions _options = new() { WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    /// <summary>Writes <paramref name="folder"/>, which must not hold anything; see <see cref="WholeFolder"/>.
    /// Throws <see cref="ArgumentException"/> where a property has values of several types.</summary>
    public static void Write(PropertyGraph graph, string folder) => WholeFolder.Write(folder, path =>
    {
        foreach (var table in CsvTable.Of(graph))
        {
            using var csv = CsvWriter.ToFile(Path.Combine(path, table.Name + ".csv"), _options);
            var keys = table.Columns.Select(column => column.Key).ToList();
            csv.WriteRecord(table.EndGroup is null ? ["id", "labels", .. keys] : ["start", "type", "end", .. keys]);
            foreach (var node in table.Nodes)
                csv.WriteRecord([node.Id, string.Join("; ", node.Labels), .. Fields(keys, node.Properties)]);
            foreach (var relationship in table.Relationships)
                csv.WriteRecord([relationship.StartId, relationship.Type, relationship.EndId, .. Fields(keys, relationship.Properties)]);
        }
    });

    private static IEnumerable<string> Fields(List<string> keys, IReadOnlyDictionary<string, object> properties) => keys.Select(key => properties.GetValueOrDefault(key) switch
    {
        null => string.Empty,
        IEnumerable<string> texts => string.Join("; ", texts),
        var value => CsvColumn.TextOf(value),
    });
}
