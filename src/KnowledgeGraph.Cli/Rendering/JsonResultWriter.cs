using KnowledgeGraph.Querying;
using Newtonsoft.Json;

namespace KnowledgeGraph.Cli.Rendering;

/// <summary>Writes a JSON array of one object a row, its keys in the order of the columns.</summary>
internal sealed class JsonResultWriter : IResultWriter
{
    /// <inheritdoc/>
    public void Write(QueryResult result, Terminal terminal)
    {
        using var json = new JsonTextWriter(terminal.Out) { Formatting = Formatting.Indented, CloseOutput = false };
        json.WriteStartArray();
        foreach (var row in result.Rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < result.Columns.Count; i++)
            {
                json.WritePropertyName(result.Columns[i]);
                JsonValue.Of(row[i]).WriteTo(json);
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.Flush();
        terminal.Out.WriteLine();
    }
}
