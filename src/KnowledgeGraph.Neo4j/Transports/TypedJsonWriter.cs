using System.Globalization;
using KnowledgeGraph.Querying;
using Newtonsoft.Json;
using NodaTime;

namespace KnowledgeGraph.Neo4j.Transports;

/// <summary>Writes values as <c>{"$type":…,"_value":…}</c>.</summary>
internal static class TypedJsonWriter
{
    /// <summary>Writes one value of the forms of <see cref="Query.Parameters"/> or <see cref="Model.GraphNode.Properties"/>;
    /// throws <see cref="ArgumentException"/> for any other.</summary>
    public static void Write(JsonWriter json, object? value)
    {
        json.WriteStartObject();
        json.WritePropertyName("$type");
        json.WriteValue(TypeOf(value));
        json.WritePropertyName("_value");
        WriteBody(json, value);
        json.WriteEndObject();
    }

    private static string TypeOf(object? value) => value switch
    {
        null => "Null",
        string => "String",
        bool => "Boolean",
        long or int => "Integer",
        double => "Float",
        LocalDate => "Date",
        LocalTime => "LocalTime",
        OffsetTime => "Time",
        LocalDateTime => "LocalDateTime",
        ZonedDateTime moment => TemporalText.IsPlainOffset(moment.Zone) ? "OffsetDateTime" : "ZonedDateTime",
        DurationValue => "Duration",
        IReadOnlyDictionary<string, object?> => "Map",
        IEnumerable<object?> => "List",
        _ => throw new ArgumentException($"A {value.GetType().Name} cannot be sent to Neo4j."),
    };

    private static void WriteBody(JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNull();
                break;
            case bool flag:
                json.WriteValue(flag);
                break;
            case string text:
                json.WriteValue(text);
                break;
            case IReadOnlyDictionary<string, object?> map:
                WriteMap(json, map);
                break;
            case IEnumerable<object?> list:
                json.WriteStartArray();
                foreach (var item in list)
                    Write(json, item);
                json.WriteEndArray();
                break;
            default:
                json.WriteValue(TemporalText.Of(value) ?? ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void WriteMap(JsonWriter json, IReadOnlyDictionary<string, object?> map)
    {
        json.WriteStartObject();
        foreach (var (key, item) in map)
        {
            json.WritePropertyName(key);
            Write(json, item);
        }
        json.WriteEndObject();
    }
}
