using KnowledgeGraph.Embedded.Values;
using KnowledgeGraph.Embedded.Values.Temporal;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Embedded.Functions.Temporal;

/// <summary>duration() and the durations between two points in time.</summary>
internal static class DurationFunctions
{
    private static readonly string[] Names =
        ["years", "quarters", "months", "weeks", "days", "hours", "minutes", "seconds", "milliseconds", "microseconds", "nanoseconds"];

    public static readonly IReadOnlyList<Function> All =
    [
        TemporalFunctions.Guarded("duration", 1, 1, (_, a) => Convert(a[0])),
        Between("between", d => d.Between()),
        Between("inMonths", d => d.InMonths()),
        Between("inDays", d => d.InDays()),
        Between("inSeconds", d => d.InSeconds()),
    ];

    private static Function Between(string name, Func<TemporalDifference, DurationValue> read)
        => TemporalFunctions.Guarded($"duration.{name}", 2, 2, (_, a) => read(new TemporalDifference(a[0], a[1])));

    private static DurationValue Convert(object value) => value switch
    {
        DurationValue same => same,
        string text => DurationParser.Parse(text),
        IReadOnlyDictionary<string, object?> fields => FromFields(fields),
        _ => throw Arguments.Wrong("duration", "a text or a map", value),
    };

    private static DurationValue FromFields(IReadOnlyDictionary<string, object?> fields)
    {
        foreach (string name in fields.Keys)
        {
            if (!Names.Contains(name, StringComparer.OrdinalIgnoreCase))
                throw new ValueException($"duration() takes no field '{name}': it takes {string.Join(", ", Names)}.");
        }
        decimal Field(string name) => fields.FirstOrDefault(f => string.Equals(f.Key, name, StringComparison.OrdinalIgnoreCase)) is { Key: not null, Value: var value }
            ? Numbers.Is(value) ? Durations.ToDecimal(value!) : throw Arguments.Wrong(name, "a number", value)
            : 0;
        return Durations.Of(
            (Field("years") * 12) + (Field("quarters") * 3) + Field("months"),
            (Field("weeks") * 7) + Field("days"),
            (Field("hours") * 3600) + (Field("minutes") * 60) + Field("seconds"),
            (Field("milliseconds") * 1_000_000) + (Field("microseconds") * 1_000) + Field("nanoseconds"));
    }
}
