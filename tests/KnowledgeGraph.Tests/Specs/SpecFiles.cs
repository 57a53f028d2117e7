using KnowledgeGraph.Tests.Evaluating;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace KnowledgeGraph.Tests.Specs;

/// <summary>All cases of the YAML files beside this one.</summary>
internal static class SpecFiles
{
    private static readonly Lazy<SortedDictionary<string, SpecCase>> _cases = new(Load);

    /// <summary>Cases by <c>file: name</c>.</summary>
    public static IReadOnlyDictionary<string, SpecCase> Cases => _cases.Value;

    private static SortedDictionary<string, SpecCase> Load()
    {
        var reader = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        var cases = new SortedDictionary<string, SpecCase>(StringComparer.Ordinal);
        foreach (string path in Directory.GetFiles(Path.Combine(GoldFolder.Root, "tests", "KnowledgeGraph.Tests", "Specs"), "*.yaml"))
        {
            string file = Path.GetFileNameWithoutExtension(path);
            foreach (var item in reader.Deserialize<List<SpecCase>>(File.ReadAllText(path)))
                cases.Add($"{file}: {item.Name}", item);
        }
        return cases;
    }
}
