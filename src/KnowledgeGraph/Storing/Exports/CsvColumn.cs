using System.Globalization;
using KnowledgeGraph.Querying;
using NodaTime;

namespace KnowledgeGraph.Storing.Exports;

/// <summary>One property of a table.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Type">The type's name in the headers of neo4j-admin: <c>string</c>, <c>long</c>, <c>string[]</c>.</param>
internal sealed record CsvColumn(string Key, string Type)
{
    /// <summary>The columns that <paramref name="rows"/> need, by key; <c>id</c> is not among them.
    /// Throws <see cref="ArgumentException"/> where one property has values of several types.</summary>
    public static IReadOnlyList<CsvColumn> Of(IEnumerable<IReadOnlyDictionary<string, object>> rows)
    {
        var types = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in rows.SelectMany(row => row).Where(property => property.Key != "id"))
        {
            var type = TypeOf(key, value);
            if (types.TryAdd(key, type) || types[key] == type)
                continue;
            throw new ArgumentException($"Property '{key}' is a {types[key]} here and a {type} there; a column has one type. Export as jsonl instead.");
        }
        return [.. types.Select(pair => new CsvColumn(pair.Key, pair.Value))];
    }

    /// <summary>The text of a value that is no list.</summary>
    public static string TextOf(object value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => TemporalText.Of(value) ?? Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string TypeOf(string key, object value) => value switch
    {
        string => "string",
        long => "long",
        double => "double",
        bool => "boolean",
        IEnumerable<string> => "string[]",
        LocalDate => "date",
        LocalTime => "localtime",
        OffsetTime => "time",
        LocalDateTime => "localdatetime",
        ZonedDateTime => "datetime",
        DurationValue => "duration",
        _ => throw new ArgumentException($"Property '{key}' holds a {value.GetType().Name}, which a table cannot carry."),
    };
}
