using System.Globalization;
using System.Text;
using KnowledgeGraph.Storing;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace KnowledgeGraph.Refreshing.Reporting;

/// <summary>The last reports of a workspace: <c>refresh-000012.md</c> and <c>.json</c>, numbered by run and not by time, so that a clock that is set back changes nothing.</summary>
/// <param name="folder">Made when the first report is written.</param>
internal sealed class ReportFolder(string folder)
{
    private const string Prefix = "refresh-";

    private static readonly JsonSerializerSettings _settings = new()
    {
        Formatting = Formatting.Indented,
        ContractResolver = new CamelCasePropertyNamesContractResolver { NamingStrategy = new CamelCaseNamingStrategy { ProcessDictionaryKeys = false } },
        Converters = { new StringEnumConverter(new CamelCaseNamingStrategy()) },
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        DateParseHandling = DateParseHandling.DateTimeOffset,
    };

    /// <summary>The number of the newest report; 0 where there is none.</summary>
    public int LastNumber => Numbers().DefaultIfEmpty(0).Max();

    /// <summary>Writes both files and removes the oldest beyond <paramref name="kept"/>; gives the path of the Markdown one.</summary>
    public string Write(RefreshReport report, int kept)
    {
        Directory.CreateDirectory(folder);
        string json = JsonConvert.SerializeObject(report, _settings).ReplaceLineEndings("\n") + "\n";
        WriteText(PathOf(report.Number, ".json"), json);
        WriteText(PathOf(report.Number, ".md"), MarkdownReport.Of(report));
        foreach (int old in Numbers().OrderDescending().Skip(Math.Max(1, kept)).ToList())
        {
            File.Delete(PathOf(old, ".json"));
            File.Delete(PathOf(old, ".md"));
        }
        return PathOf(report.Number, ".md");
    }

    /// <summary>All reports that are there and whole, the newest first.</summary>
    public IEnumerable<RefreshReport> ReadAll()
    {
        foreach (int number in Numbers().OrderDescending().ToList())
        {
            if (TryRead(PathOf(number, ".json")) is { } report)
                yield return report;
        }
    }

    private static RefreshReport? TryRead(string path)
    {
        try
        {
            return JsonConvert.DeserializeObject<RefreshReport>(File.ReadAllText(path), _settings);
        }
        catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private IEnumerable<int> Numbers()
        => !Directory.Exists(folder)
            ? []
            : Directory.EnumerateFiles(folder, Prefix + "*.json")
                .Select(path => int.TryParse(Path.GetFileNameWithoutExtension(path)[Prefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0)
                .Where(number => number > 0);

    private string PathOf(int number, string extension) => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number:000000}{extension}"));

    private static void WriteText(string path, string text) => WholeFile.Write(path, file => file.Write(new UTF8Encoding(false).GetBytes(text)));
}
