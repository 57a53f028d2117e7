using KnowledgeGraph.Embedded.Values;
using KnowledgeGraph.Querying;
using NodaTime;

namespace KnowledgeGraph.Embedded.Functions;

/// <summary>Type names as valueType() gives them.</summary>
internal static class ValueTypes
{
    // In which order a list names the types of its items.
    private static readonly string[] Order =
        ["BOOLEAN", "STRING", "INTEGER", "FLOAT", "DATE", "LOCAL TIME", "ZONED TIME", "LOCAL DATETIME", "ZONED DATETIME", "DURATION", "NODE", "RELATIONSHIP", "MAP", "LIST", "PATH"];

    public static string Of(object? value) => value switch
    {
        null => "NULL",
        bool => "BOOLEAN NOT NULL",
        long => "INTEGER NOT NULL",
        double => "FLOAT NOT NULL",
        string => "STRING NOT NULL",
        NodeReference => "NODE NOT NULL",
        RelationshipReference => "RELATIONSHIP NOT NULL",
        PathReference => "PATH NOT NULL",
        LocalDate => "DATE NOT NULL",
        LocalTime => "LOCAL TIME NOT NULL",
        OffsetTime => "ZONED TIME NOT NULL",
        LocalDateTime => "LOCAL DATETIME NOT NULL",
        ZonedDateTime => "ZONED DATETIME NOT NULL",
        DurationValue => "DURATION NOT NULL",
        IReadOnlyDictionary<string, object?> => "MAP NOT NULL",
        IReadOnlyList<object?> list => $"LIST<{OfItems(list)}> NOT NULL",
        _ => throw new InvalidOperationException($"{value.GetType().Name} is no value of the language."),
    };

    // One null makes the type of every item one that may be null.
    private static string OfItems(IReadOnlyList<object?> list)
    {
        var types = list.OfType<object>().Select(Of).Distinct(StringComparer.Ordinal).OrderBy(type => Array.FindIndex(Order, start => type.StartsWith(start, StringComparison.Ordinal))).ToList();
        bool hasNull = list.Contains(null);
        if (types.Count == 0)
            return hasNull ? "NULL" : "NOTHING";
        return string.Join(" | ", hasNull ? types.Select(type => type[..^" NOT NULL".Length]) : types);
    }
}
