using System.Globalization;
using Newtonsoft.Json;

namespace KnowledgeGraph.Reading.Manifests;

/// <summary>Reads the manifest.json of a folder: a list of facts, one entry a report.</summary>
internal static class ManifestReader
{
    public const string FileName = "manifest.json";

    private static readonly Dictionary<string, ReportFacts> None = new(StringComparer.Ordinal);

    /// <summary>Facts by id; empty where the folder has no manifest. Throws <see cref="ReadingException"/> with file and line where it is damaged.</summary>
    public static Dictionary<string, ReportFacts> Read(string folder)
    {
        string path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return None;
        try
        {
            return ById(JsonConvert.DeserializeObject<List<ReportFacts?>>(File.ReadAllText(path)) ?? [], path);
        }
        catch (JsonReaderException fault)
        {
            throw Damaged(path, fault.LineNumber, "is not well-formed JSON or a value is of the wrong kind", fault);
        }
        catch (JsonException fault)
        {
            throw Damaged(path, 1, "is not a list of {\"id\", \"title\", \"year\", \"publisher\", \"sha256\", \"origin\"}", fault);
        }
        catch (UnauthorizedAccessException fault)
        {
            throw new ReadingException($"{ReportPath.Shown(path)}: no permission to read the manifest; change the file's permissions.", fault);
        }
        catch (IOException fault) when (fault is not ReadingException)
        {
            throw new ReadingException($"{ReportPath.Shown(path)}: the manifest cannot be read ({fault.Message.TrimEnd('.')}); check or remove it.", fault);
        }
    }

    private static Dictionary<string, ReportFacts> ById(List<ReportFacts?> entries, string path)
    {
        var facts = new Dictionary<string, ReportFacts>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (string.IsNullOrWhiteSpace(entry?.Id))
                throw new ReadingException($"{ReportPath.Shown(path)}: an entry has no \"id\"; give it the file name without its extension.");
            if (!facts.TryAdd(entry.Id, entry))
                throw new ReadingException($"{ReportPath.Shown(path)}: two entries have the id \"{entry.Id}\"; remove one.");
        }
        return facts;
    }

    private static ReadingException Damaged(string path, int line, string fault, Exception cause) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{ReportPath.Shown(path)}, line {line}: the manifest {fault}; correct or remove it."), cause);
}
