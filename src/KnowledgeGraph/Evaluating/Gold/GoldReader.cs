using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Evaluating.Gold;

/// <summary>Reads a gold file; whatever is wrong with it is a <see cref="GoldException"/>.</summary>
internal sealed class GoldReader
{
    private readonly string _path;

    private GoldReader(string path) => _path = path;

    /// <summary>The gold of the file at <paramref name="path"/>.</summary>
    public static GoldDocument Read(string path)
    {
        var reader = new GoldReader(path);
        return reader.ReadDocument(reader.ParseFile());
    }

    private JObject ParseFile()
    {
        try
        {
            using var reader = new JsonTextReader(new StreamReader(_path)) { DateParseHandling = DateParseHandling.None };
            var settings = new JsonLoadSettings { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error };
            return JObject.Load(reader, settings);
        }
        catch (JsonReaderException error)
        {
            throw new GoldException(_path, error.LineNumber, $"is not a JSON object: {error.Message}");
        }
        catch (JsonException error)
        {
            throw new GoldException(_path, 0, error.Message);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new GoldException(_path, 0, $"cannot be read: {error.Message}");
        }
    }

    private GoldDocument ReadDocument(JObject root)
    {
        var entities = Items(root, "entities").Select(ReadEntity).ToList();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entity in entities)
        {
            if (!ids.Add(entity.Id))
                throw new GoldException(_path, 0, $"two entities have the id '{entity.Id}'.");
        }
        return new GoldDocument(
            Path.GetFileNameWithoutExtension(_path),
            entities,
            [.. Items(root, "relations").Select(item => ReadRelation(item, ids))],
            [.. Items(root, "observations").Select(item => ReadObservation(item, ids))]);
    }

    private GoldEntity ReadEntity(JObject item)
    {
        string type = Text(item, "type");
        if (!GoldTypes.All.Contains(type, StringComparer.Ordinal))
            throw Error(item, $"'{type}' is no entity type; known are {string.Join(", ", GoldTypes.All)}.");
        if (item["names"] is not JArray { Count: > 0 } names || names.Any(name => name.Type != JTokenType.String))
            throw Error(item, "an entity needs 'names', a list of at least one text.");
        return new GoldEntity(Text(item, "id"), type, [.. names.Select(name => (string)name!)], Evidence(item));
    }

    private GoldRelation ReadRelation(JObject item, HashSet<string> ids)
        => new(Reference(item, "head", ids), Text(item, "type"), Reference(item, "tail", ids), Evidence(item));

    private GoldObservation ReadObservation(JObject item, HashSet<string> ids)
    {
        if (item["value"] is not JValue { Type: JTokenType.Integer or JTokenType.Float } value)
            throw Error(item, "an observation needs 'value', a number.");
        if (!item.TryGetValue("subject", StringComparison.Ordinal, out var subject))
            throw Error(item, "an observation needs 'subject', the id of an entity or null.");
        return new GoldObservation(
            subject.Type == JTokenType.Null ? null : Reference(item, "subject", ids),
            Text(item, "indicator"),
            (double)value,
            Text(item, "unit"),
            ReadPeriod(item),
            Evidence(item));
    }

    private string ReadPeriod(JObject item) => item["period"] switch
    {
        null => "",
        { Type: JTokenType.Null } => "None",
        { Type: JTokenType.String } period => (string)period!,
        _ => throw Error(item, "'period' must be a text or null."),
    };

    private IEnumerable<JObject> Items(JObject root, string key)
    {
        if (root[key] is not JArray list)
            throw new GoldException(_path, 0, $"needs '{key}', a list.");
        return list.Select(item => item as JObject ?? throw Error(item, $"each of '{key}' must be an object."));
    }

    private string Reference(JObject item, string key, HashSet<string> ids)
    {
        string id = Text(item, key);
        return ids.Contains(id) ? id : throw Error(item, $"'{key}' is '{id}', which is no entity of this file.");
    }

    private string Text(JObject item, string key)
        => item[key] is JValue { Type: JTokenType.String } text ? (string)text! : throw Error(item, $"'{key}' is missing or not a text.");

    private static string Evidence(JObject item) => item["evidence"] is JValue { Type: JTokenType.String } text ? (string)text! : "";

    private GoldException Error(JToken item, string problem) => new(_path, ((IJsonLineInfo)item).LineNumber, problem);
}
