using System.Collections;
using System.Globalization;
using KnowledgeGraph.Embedded.Parsing;
using KnowledgeGraph.Querying;
using NodaTime;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Brings parameter values into the forms that the engine works on.</summary>
internal static class ParameterReader
{
    public static Dictionary<string, object?> Read(IReadOnlyDictionary<string, object?> parameters)
        => parameters.ToDictionary(p => p.Key, p => Read(p.Key, p.Value), StringComparer.Ordinal);

    private static object? Read(string name, object? value) => value switch
    {
        null or bool or long or double or string => value,
        int or short or byte or uint => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        float or decimal => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        LocalDate or LocalTime or OffsetTime or LocalDateTime or ZonedDateTime or DurationValue => value,
        DateOnly date => LocalDate.FromDateOnly(date),
        TimeOnly time => LocalTime.FromTimeOnly(time),
        DateTimeOffset moment => ZonedDateTime.FromDateTimeOffset(moment),
        IReadOnlyDictionary<string, object?> map => Read(map),
        IEnumerable items => items.Cast<object?>().Select(item => Read(name, item)).ToArray(),
        _ => throw QueryErrors.Binding(default, $"The parameter ${name} has a value of type {value.GetType().Name}: use text, numbers, booleans, dates, times, lists or maps."),
    };
}
