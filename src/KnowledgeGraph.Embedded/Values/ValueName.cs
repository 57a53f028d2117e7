using KnowledgeGraph.Querying;
using NodaTime;

namespace KnowledgeGraph.Embedded.Values;

/// <summary>What kind of value something is, in words.</summary>
internal static class ValueName
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        bool => "a boolean",
        long => "a whole number",
        double => "a floating-point number",
        string => "a text",
        NodeReference => "a node",
        RelationshipReference => "a relationship",
        PathReference => "a path",
        LocalDate => "a date",
        LocalTime => "a local time",
        OffsetTime => "a time",
        LocalDateTime => "a local datetime",
        ZonedDateTime => "a datetime",
        DurationValue => "a duration",
        IReadOnlyDictionary<string, object?> => "a map",
        IReadOnlyList<object?> => "a list",
        _ => value.GetType().Name,
    };
}
