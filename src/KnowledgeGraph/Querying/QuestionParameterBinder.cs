using System.Globalization;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Querying;

/// <summary>Turns the texts that a person gives for a question's parameters into the typed values that the statement takes.</summary>
public static class QuestionParameterBinder
{
    /// <summary>One value for each declared parameter: the given one, else the default. The text <c>null</c> stands for no value,
    /// save for a string parameter whose default is not null. Throws <see cref="QuestionException"/> on a name that the question does not have
    /// and on a text of the wrong form, naming the parameter and the form wanted.</summary>
    public static IReadOnlyDictionary<string, object?> Bind(Question question, IReadOnlyDictionary<string, string> given)
    {
        foreach (var name in given.Keys.Order(StringComparer.Ordinal))
        {
            if (!question.Parameters.Any(p => string.Equals(p.Name, name, StringComparison.Ordinal)))
                throw Unknown(question, name);
        }
        return question.Parameters.ToDictionary(
            p => p.Name,
            p => given.TryGetValue(p.Name, out var text) ? Value(p, text) : p.Default,
            StringComparer.Ordinal);
    }

    /// <summary>The typed value of <paramref name="text"/>, or null where it has not the form of <paramref name="type"/>.</summary>
    internal static object? TryRead(QuestionParameterType type, string text) => type switch
    {
        QuestionParameterType.String => text,
        QuestionParameterType.Integer => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null,
        QuestionParameterType.Float => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null,
        QuestionParameterType.Boolean => text switch { "true" => true, "false" => false, _ => null },
        _ => TryReadList(text),
    };

    /// <summary>The form that a text must have, in words for a message.</summary>
    internal static string Form(QuestionParameterType type) => type switch
    {
        QuestionParameterType.String => "text",
        QuestionParameterType.Integer => "a whole number such as 2011",
        QuestionParameterType.Float => "a number such as 0.5",
        QuestionParameterType.Boolean => "true or false",
        _ => "a list such as 市科委,浦发银行 or [\"市科委\",\"浦发银行\"]",
    };

    private static object? Value(QuestionParameter parameter, string text)
    {
        var nullable = parameter.Default is null || parameter.Type != QuestionParameterType.String;
        if (nullable && string.Equals(text, "null", StringComparison.Ordinal))
            return null;
        return TryRead(parameter.Type, text)
            ?? throw new QuestionException($"Parameter '{parameter.Name}' takes {Form(parameter.Type)}, but got '{text}'.");
    }

    private static List<object?>? TryReadList(string text)
    {
        if (!text.TrimStart().StartsWith('['))
            return [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        try
        {
            var values = JArray.Parse(text).Select(item => (item as JValue)?.Value).ToList();
            return values.TrueForAll(value => value is string or long or double or bool) ? values : null;
        }
        catch (Newtonsoft.Json.JsonException)
        {
            return null;
        }
    }

    private static QuestionException Unknown(Question question, string name)
    {
        var names = question.Parameters.Select(p => p.Name).ToList();
        if (names.Count == 0)
            return new QuestionException($"Question '{question.Id}' takes no parameters, but got '{name}'.");
        var near = NearestName.Find(name, names);
        var hint = near is null ? string.Empty : $" Did you mean '{near}'?";
        return new QuestionException($"Question '{question.Id}' has no parameter '{name}'.{hint} It takes: {string.Join(", ", names)}.");
    }
}
