using System.Text;
using Newtonsoft.Json;

namespace KnowledgeGraph.Storing.Exports;

/// <summary>The lists without items, which the CSV of neo4j-admin cannot tell from no list, as statements to run after the import.</summary>
internal static class EmptyLists
{
    private const int IdsOfStatement = 1_000;

    /// <summary>Cypher that sets them, each statement ended by a semicolon; empty where there are none.</summary>
    public static string Statements(IEnumerable<CsvTable> tables)
    {
        var text = new StringBuilder();
        foreach (var table in tables)
        {
            foreach (string key in table.Columns.Where(column => column.Type == "string[]").Select(column => column.Key))
            {
                Append(text, $"MATCH (n:`{table.StartGroup}` {{id: row}}) SET n.`{key}` = []",
                    table.Nodes.Where(node => IsEmpty(node.Properties, key)).Select(node => node.Id));
                foreach (var type in table.Relationships.Where(relationship => IsEmpty(relationship.Properties, key)).GroupBy(relationship => relationship.Type, StringComparer.Ordinal))
                {
                    Append(text, $"MATCH (:`{table.StartGroup}` {{id: row[0]}})-[r:`{type.Key}`]->(:`{table.EndGroup}` {{id: row[1]}}) SET r.`{key}` = []",
                        type.Select(relationship => new[] { relationship.StartId, relationship.EndId }));
                }
            }
        }
        return text.ToString();
    }

    private static void Append<T>(StringBuilder text, string statement, IEnumerable<T> rows)
    {
        foreach (var chunk in rows.Chunk(IdsOfStatement))
            text.Append("UNWIND ").Append(JsonConvert.SerializeObject(chunk)).Append(" AS row ").Append(statement).Append(";\n");
    }

    private static bool IsEmpty(IReadOnlyDictionary<string, object> properties, string key) =>
        properties.GetValueOrDefault(key) is IEnumerable<string> texts && !texts.Any();
}
