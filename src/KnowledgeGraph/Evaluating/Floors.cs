using System.Globalization;
using KnowledgeGraph.Evaluating.Gold;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Evaluating;

/// <summary>The figures below which no change may bring a gold set, by the set's name.</summary>
public sealed class Floors
{
    /// <summary>The file's name beside the gold sets.</summary>
    public const string FileName = "floors.json";

    private static readonly string[] _keys = ["entitiesCore", "entitiesAll", "relationships", "observations"];
    private readonly Dictionary<string, FloorFigures> _sets;

    private Floors(Dictionary<string, FloorFigures> sets) => _sets = sets;

    /// <summary>Names of the sets that have floors, in ordinal order.</summary>
    public IReadOnlyList<string> Sets => [.. _sets.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The floors of a set; throws <see cref="KeyNotFoundException"/> for one that has none.</summary>
    public FloorFigures this[string set] => _sets[set];

    /// <summary>Reads <c>{"set": {"entitiesCore": 0.75, "entitiesAll": …, "relationships": …, "observations": …}}</c>;
    /// throws <see cref="GoldException"/> with the file where it is something else.</summary>
    public static Floors Load(string path)
    {
        try
        {
            var sets = JObject.Parse(File.ReadAllText(path));
            return new Floors(sets.Properties().ToDictionary(set => set.Name, set => ReadFigures(path, set), StringComparer.Ordinal));
        }
        catch (JsonException error)
        {
            throw new GoldException(path, 0, $"is not a JSON object: {error.Message}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new GoldException(path, 0, $"cannot be read: {error.Message}");
        }
    }

    /// <summary>One sentence for each figure of <paramref name="evaluation"/> that is below its floor, or for a set without floors; empty when all hold.</summary>
    public IReadOnlyList<string> Check(SetEvaluation evaluation)
    {
        if (!_sets.TryGetValue(evaluation.Set, out var floor))
            return [$"The set {evaluation.Set} has no floors."];
        var total = evaluation.Total;
        (string Figure, double Reached, double Floor)[] figures =
        [
            (_keys[0], total.EntitiesCore.F1, floor.EntitiesCore),
            (_keys[1], total.EntitiesAll.F1, floor.EntitiesAll),
            (_keys[2], total.RelationshipsAll.F1, floor.Relationships),
            (_keys[3], total.Observations.Figures.F1, floor.Observations),
        ];
        return [.. figures.Where(figure => figure.Reached < figure.Floor).Select(figure => string.Create(
            CultureInfo.InvariantCulture, $"{evaluation.Set}: {figure.Figure} F1 {figure.Reached:0.0000} is below its floor {figure.Floor:0.0000}."))];
    }

    private static FloorFigures ReadFigures(string path, JProperty set)
    {
        if (set.Value is not JObject figures || !figures.Properties().Select(figure => figure.Name).Order(StringComparer.Ordinal).SequenceEqual(_keys.Order(StringComparer.Ordinal)))
            throw new GoldException(path, ((IJsonLineInfo)set).LineNumber, $"the set '{set.Name}' must hold exactly {string.Join(", ", _keys)}.");
        double[] values = [.. _keys.Select(key => figures[key] is JValue { Type: JTokenType.Integer or JTokenType.Float } value
            ? (double)value
            : throw new GoldException(path, ((IJsonLineInfo)set).LineNumber, $"'{key}' of the set '{set.Name}' must be a number."))];
        return new FloorFigures(values[0], values[1], values[2], values[3]);
    }
}
