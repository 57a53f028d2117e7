using KnowledgeGraph.Embedded.Values.Temporal;
using NodaTime;

namespace KnowledgeGraph.Embedded.Functions.Temporal;

/// <summary>date(), datetime(), localdatetime(), time(), localtime() with their truncate() and clocks.</summary>
internal static class TemporalFunctions
{
    public static readonly IReadOnlyList<Function> All =
    [
        .. Enum.GetValues<TemporalKind>().SelectMany(Of),
        Guarded("datetime.fromepoch", 2, 2, (_, a) => Instant.FromUnixTimeSeconds(Epoch(a[0], "seconds")).PlusNanoseconds(Epoch(a[1], "nanoseconds")).InUtc()),
        Guarded("datetime.fromepochmillis", 1, 1, (_, a) => Instant.FromUnixTimeMilliseconds(Epoch(a[0], "milliseconds")).InUtc()),
        .. DurationFunctions.All,
    ];

    public static string NameOf(TemporalKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>A function that gives null as soon as one argument is null, and tells what lies outside the calendar.</summary>
    public static Function Guarded(string name, int least, int most, Func<FunctionContext, object[], object?> evaluate)
        => new(name, least, most, (context, a) => Array.IndexOf(a, null) >= 0 ? null : TemporalArithmetic.Guard(() => evaluate(context, a!)));

    private static IEnumerable<Function> Of(TemporalKind kind)
    {
        string name = NameOf(kind);
        return
        [
            Guarded(name, 0, 1, (context, a) => a.Length == 0 ? Now(kind, context.StatementTime, DateTimeZone.Utc) : Convert(kind, context, a[0])),
            Guarded($"{name}.truncate", 1, 3, (context, a) => Truncate(kind, context, a)),
            Clock(kind, "transaction", context => context.StatementTime),
            Clock(kind, "statement", context => context.StatementTime),
            Clock(kind, "realtime", context => Instant.FromDateTimeOffset(context.Clock.GetUtcNow())),
        ];
    }

    private static Function Clock(TemporalKind kind, string clock, Func<FunctionContext, Instant> now) => Guarded(
        $"{NameOf(kind)}.{clock}", 0, 1, (context, a) => Now(kind, now(context), a.Length == 0 ? DateTimeZone.Utc : ZoneParser.Parse(Arguments.Text(a[0], clock))));

    private static object Now(TemporalKind kind, Instant now, DateTimeZone zone) => TemporalParts.Of(now.InZone(zone))!.Value.Compose(kind);

    private static object Convert(TemporalKind kind, FunctionContext context, object value)
    {
        if (value is string text)
            return TemporalParser.Parse(kind, text);
        if (value is IReadOnlyDictionary<string, object?> { Count: 1 } only && only.Values.Single() is string zone && string.Equals(only.Keys.Single(), "timezone", StringComparison.OrdinalIgnoreCase))
            return Now(kind, context.StatementTime, ZoneParser.Parse(zone));
        if (value is IReadOnlyDictionary<string, object?> fields)
            return new TemporalBuilder(kind, fields).Build();
        var parts = TemporalParts.Of(value) ?? throw Arguments.Wrong(NameOf(kind), "a text, a map, a date or a time", value);
        bool lacks = (TemporalParts.HasDate(kind) && parts.Date is null) || (TemporalParts.HasTime(kind) && parts.Time is null);
        return lacks ? throw Arguments.Wrong(NameOf(kind), "what it is made of", value) : parts.Compose(kind);
    }

    private static object Truncate(TemporalKind kind, FunctionContext context, object[] a)
    {
        object value = a.Length > 1 ? a[1] : Now(TemporalKind.DateTime, context.StatementTime, DateTimeZone.Utc);
        var fields = a.Length > 2 ? a[2] as IReadOnlyDictionary<string, object?> ?? throw Arguments.Wrong("truncate", "a map of fields", a[2]) : new Dictionary<string, object?>();
        return TemporalTruncation.Truncate(kind, Arguments.Text(a[0], "truncate"), value, fields);
    }

    private static long Epoch(object value, string what) => value is long whole ? whole : throw Arguments.Wrong("fromepoch", $"whole {what}", value);
}
