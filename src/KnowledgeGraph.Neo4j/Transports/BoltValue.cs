using KnowledgeGraph.Querying;
using NodaTime;
using Driver = Neo4j.Driver;

namespace KnowledgeGraph.Neo4j.Transports;

/// <summary>Turns values into those of the driver and back.</summary>
internal static class BoltValue
{
    /// <summary>A value of the forms of <see cref="Querying.Query.Parameters"/> as the driver sends it.</summary>
    public static object? Sent(object? value) => value switch
    {
        LocalDate date => new Driver.LocalDate(date.Year, date.Month, date.Day),
        LocalTime time => new Driver.LocalTime(time.Hour, time.Minute, time.Second, time.NanosecondOfSecond),
        OffsetTime time => new Driver.OffsetTime(time.Hour, time.Minute, time.Second, time.NanosecondOfSecond, time.Offset.Seconds),
        LocalDateTime moment => new Driver.LocalDateTime(moment.Year, moment.Month, moment.Day, moment.Hour, moment.Minute, moment.Second, moment.NanosecondOfSecond),
        ZonedDateTime moment => new Driver.ZonedDateTime(moment.ToInstant().ToUnixTimeSeconds(), moment.NanosecondOfSecond, ZoneOf(moment)),
        DurationValue duration => new Driver.Duration(duration.Months, duration.Days, duration.Seconds, duration.Nanoseconds),
        string => value,
        IReadOnlyDictionary<string, object?> map => map.ToDictionary(pair => pair.Key, pair => Sent(pair.Value), StringComparer.Ordinal),
        IEnumerable<object?> list => list.Select(Sent).ToList(),
        _ => value,
    };

    /// <summary>A value of the driver in the forms of <see cref="QueryResult"/>.</summary>
    public static object? Received(object? value) => value switch
    {
        Driver.LocalDate date => new LocalDate(date.Year, date.Month, date.Day),
        Driver.LocalTime time => TimeOf(time.Hour, time.Minute, time.Second, time.Nanosecond),
        Driver.OffsetTime time => TimeOf(time.Hour, time.Minute, time.Second, time.Nanosecond).WithOffset(Offset.FromSeconds(time.OffsetSeconds)),
        Driver.LocalDateTime moment => new LocalDate(moment.Year, moment.Month, moment.Day).At(TimeOf(moment.Hour, moment.Minute, moment.Second, moment.Nanosecond)),
        Driver.ZonedDateTime moment => Instant.FromUnixTimeSeconds(moment.UtcSeconds).PlusNanoseconds(moment.Nanosecond).InZone(ZoneOf(moment.Zone)),
        Driver.Duration duration => new DurationValue(duration.Months, duration.Days, duration.Seconds, duration.Nanos),
        Driver.INode node => new NodeValue(node.ElementId, [.. node.Labels], Map(node.Properties)),
        Driver.IRelationship relationship => new RelationshipValue(
            relationship.ElementId, relationship.Type, relationship.StartNodeElementId, relationship.EndNodeElementId, Map(relationship.Properties)),
        Driver.IPath path => new PathValue([.. path.Nodes.Select(Received).Cast<NodeValue>()], [.. path.Relationships.Select(Received).Cast<RelationshipValue>()]),
        IReadOnlyDictionary<string, object> map => Map(map),
        IDictionary<string, object> map => map.ToDictionary(pair => pair.Key, pair => Received(pair.Value), StringComparer.Ordinal),
        string => value,
        IEnumerable<object> list => list.Select(Received).ToList(),
        null or bool or long or double => value,
        _ => value.ToString(),
    };

    private static Dictionary<string, object?> Map(IReadOnlyDictionary<string, object> map) =>
        map.ToDictionary(pair => pair.Key, pair => Received(pair.Value), StringComparer.Ordinal);

    private static LocalTime TimeOf(int hour, int minute, int second, int nanosecond) => new LocalTime(hour, minute, second).PlusNanoseconds(nanosecond);

    private static Driver.Zone ZoneOf(ZonedDateTime moment) => TemporalText.IsPlainOffset(moment.Zone) ? Driver.Zone.Of(moment.Offset.Seconds) : Driver.Zone.Of(moment.Zone.Id);

    private static DateTimeZone ZoneOf(Driver.Zone zone) => zone switch
    {
        Driver.ZoneId named => DateTimeZoneProviders.Tzdb.GetZoneOrNull(named.Id) ?? DateTimeZone.Utc,
        Driver.ZoneOffset fixedOffset => DateTimeZone.ForOffset(Offset.FromSeconds(fixedOffset.OffsetSeconds)),
        _ => DateTimeZone.Utc,
    };
}
