namespace KnowledgeGraph.Tck;

/// <summary>A folder that holds features/ and graphs/.</summary>
internal sealed class ScenarioFolder(string path)
{
    private string Features => Path.Combine(path, "features");

    private string Graphs => Path.Combine(path, "graphs");

    public bool IsThere => Directory.Exists(Features);

    /// <summary>Plays every scenario whose file and name contain <paramref name="filter"/>; tells each outcome with its detail.</summary>
    public OutcomeTable Run(string filter, Action<Outcome, string> tell)
    {
        var table = new OutcomeTable();
        foreach (string file in Directory.EnumerateFiles(Features, "*.feature", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string name = Path.GetRelativePath(Features, file);
            foreach (var scenario in FeatureReader.Read(file).Where(s => $"{name} {s.Name}".Contains(filter, StringComparison.OrdinalIgnoreCase)))
            {
                var (outcome, detail) = ScenarioRunner.Run(scenario, Graphs);
                table.Add(Path.GetDirectoryName(name)!, outcome);
                tell(outcome, $"{name}: {scenario.Name}\n    {detail.ReplaceLineEndings("\n    ")}");
            }
        }
        return table;
    }
}
