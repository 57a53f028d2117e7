using System.Text;
using KnowledgeGraph.Storing;
using Newtonsoft.Json;

namespace KnowledgeGraph.Neo4j.Transports;

/// <summary>The body of a Query API answer. Errors may follow rows that came before them.</summary>
internal sealed class QueryApiAnswer
{
    private readonly List<string> _columns = [];
    private readonly List<IReadOnlyList<object?>> _rows = [];
    private readonly List<string> _bookmarks = [];
    private readonly List<(string Code, string Message)> _errors = [];
    private readonly Dictionary<string, long> _counters = new(StringComparer.Ordinal);

    private QueryApiAnswer()
    {
    }

    /// <summary>Column names.</summary>
    public IReadOnlyList<string> Columns => _columns;

    /// <summary>Rows up to the first error.</summary>
    public IReadOnlyList<IReadOnlyList<object?>> Rows => _rows;

    /// <summary>What the next request waits for.</summary>
    public IReadOnlyList<string> Bookmarks => _bookmarks;

    /// <summary>Code and message of each error.</summary>
    public IReadOnlyList<(string Code, string Message)> Errors => _errors;

    /// <summary>What the statement did; nothing where the answer does not tell.</summary>
    public LoadCounters Counters => new(
        Count("nodesCreated"),
        Count("nodesDeleted"),
        Count("relationshipsCreated"),
        Count("relationshipsDeleted"),
        Count("propertiesSet"),
        Count("labelsAdded"),
        Count("labelsRemoved"));

    /// <summary>Reads a whole body; throws <see cref="JsonException"/> where it is cut off or of another form.</summary>
    public static QueryApiAnswer Read(byte[] body)
    {
        using var json = new JsonTextReader(new StreamReader(new MemoryStream(body), Encoding.UTF8)) { DateParseHandling = DateParseHandling.None };
        var answer = new QueryApiAnswer();
        json.Read();
        foreach (var key in Keys(json))
            answer.ReadPart(key, json);
        return answer;
    }

    private void ReadPart(string key, JsonReader json)
    {
        switch (key)
        {
            case "data":
                foreach (var part in Keys(json))
                    ReadData(part, json);
                break;
            case "bookmarks":
                foreach (var _ in Items(json))
                    _bookmarks.Add((string)json.Value!);
                break;
            case "counters":
                foreach (var name in Keys(json))
                    _counters[name] = json.Value as long? ?? 0;
                break;
            case "errors":
                foreach (var _ in Items(json))
                    ReadError(json);
                break;
            default:
                json.Skip();
                break;
        }
    }

    private void ReadData(string part, JsonReader json)
    {
        if (part == "fields")
        {
            foreach (var _ in Items(json))
                _columns.Add((string)json.Value!);
        }
        else if (part == "values")
        {
            foreach (var _ in Items(json))
                _rows.Add(ReadRow(json));
        }
        else
        {
            json.Skip();
        }
    }

    private object?[] ReadRow(JsonReader json)
    {
        var row = new object?[_columns.Count];
        var at = 0;
        foreach (var _ in Items(json))
            row[at++] = TypedJsonReader.ReadValue(json);
        return row;
    }

    private void ReadError(JsonReader json)
    {
        var (code, message) = (string.Empty, string.Empty);
        foreach (var key in Keys(json))
        {
            if (key == "code")
                code = (string)json.Value!;
            else if (key == "message")
                message = (string)json.Value!;
            else
                json.Skip();
        }
        _errors.Add((code, message));
    }

    private long Count(string name) => _counters.GetValueOrDefault(name);

    /// <summary>Stands on each value of the object that the reader stands on, and after the last on its end.</summary>
    internal static IEnumerable<string> Keys(JsonReader json)
    {
        Expect(json, JsonToken.StartObject);
        while (Next(json) != JsonToken.EndObject)
        {
            var key = (string)json.Value!;
            Next(json);
            yield return key;
        }
    }

    /// <summary>Stands on each item of the array that the reader stands on, and after the last on its end.</summary>
    internal static IEnumerable<int> Items(JsonReader json)
    {
        Expect(json, JsonToken.StartArray);
        for (var i = 0; Next(json) != JsonToken.EndArray; i++)
            yield return i;
    }

    private static JsonToken Next(JsonReader json) => json.Read() ? json.TokenType : throw new JsonReaderException("The answer is cut off.");

    private static void Expect(JsonReader json, JsonToken token)
    {
        if (json.TokenType != token)
            throw new JsonReaderException($"The answer has {json.TokenType} at {json.Path} where {token} stands in typed JSON.");
    }
}
