using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Cli;

/// <summary>Reads the texts of <c>--param name=value</c>.</summary>
internal static class ParameterText
{
    /// <summary>Names and texts as given; throws <see cref="UsageException"/> on a text without name and on a name given twice.</summary>
    public static IReadOnlyDictionary<string, string> Split(IEnumerable<string> given)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in given)
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1)
                throw new UsageException($"--param takes name=value, but got '{text}'.");
            var name = text[..equals].TrimStart('$');
            if (!texts.TryAdd(name, text[(equals + 1)..]))
                throw new UsageException($"Parameter '{name}' is given twice.");
        }
        return texts;
    }

    /// <summary>The value that a text stands for where nothing declares its type: null, true, false, whole and decimal numbers,
    /// JSON arrays and maps, quoted texts without their quotes, all else as text.</summary>
    public static object? Typed(string name, string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return whole;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
            return number;
        return text switch
        {
            "null" => null,
            "true" => true,
            "false" => false,
            ['[' or '{', ..] => ReadJson(name, text),
            ['"', .., '"'] or ['\'', .., '\''] => text[1..^1],
            _ => text,
        };
    }

    private static object? ReadJson(string name, string text)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
            var token = JToken.Load(reader);
            return reader.Read() ? throw Malformed(name, text) : Plain(token);
        }
        catch (JsonException)
        {
            throw Malformed(name, text);
        }
    }

    private static object? Plain(JToken token) => token switch
    {
        JArray array => array.Select(Plain).ToList(),
        JObject map => map.Properties().ToDictionary(p => p.Name, p => Plain(p.Value), StringComparer.Ordinal),
        JValue value => value.Value is System.Numerics.BigInteger big ? (double)big : value.Value,
        _ => null,
    };

    private static UsageException Malformed(string name, string text) =>
        new($"Parameter '{name}' is not well-formed JSON: {text}. A text that begins with a bracket is put in quotes: --param '{name}=\"[…\"'.");
}
