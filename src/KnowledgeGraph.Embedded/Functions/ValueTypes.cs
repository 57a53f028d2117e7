using KnowledgeGraph.Embedded.Values;
using KnowledgeGraph.Querying;
using NodaTime;

namespace KnowledgeGraph.Embedded.Functions;

/// <summary>Type names as valueType() gives them.</summary>
internal static class ValueTypes
{
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
        _ => "LIST NOT NULL",
    };
}
