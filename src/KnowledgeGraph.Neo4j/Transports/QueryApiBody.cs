using System.Text;
using Newtonsoft.Json;

namespace KnowledgeGraph.Neo4j.Transports;

/// <summary>Writes the body of a Query API request.</summary>
internal static class QueryApiBody
{
    /// <summary>The media type of typed JSON, both ways.</summary>
    public const string TypedJson = "application/vnd.neo4j.query";

    private static readonly UTF8Encoding _utf8 = new(false);

    /// <summary>UTF-8, held whole: a retry sends the same bytes.</summary>
    public static byte[] Of(Request request, IReadOnlyList<string> bookmarks)
    {
        using var bytes = new MemoryStream();
        using (var json = new JsonTextWriter(new StreamWriter(bytes, _utf8, 1 << 14)))
        {
            json.WriteStartObject();
            json.WritePropertyName("statement");
            json.WriteValue(request.Statement);
            json.WritePropertyName("accessMode");
            json.WriteValue(request.IsRead ? "READ" : "WRITE");
            json.WritePropertyName("includeCounters");
            json.WriteValue(true);
            json.WritePropertyName("bookmarks");
            json.WriteStartArray();
            foreach (var bookmark in bookmarks)
                json.WriteValue(bookmark);
            json.WriteEndArray();
            json.WritePropertyName("parameters");
            json.WriteStartObject();
            foreach (var (name, value) in request.Parameters)
            {
                json.WritePropertyName(name);
                TypedJsonWriter.Write(json, value);
            }
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return bytes.ToArray();
    }
}
