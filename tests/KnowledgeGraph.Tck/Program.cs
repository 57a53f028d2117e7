using KnowledgeGraph.Tck;

string? folder = args.FirstOrDefault(a => !a.StartsWith("--", StringComparison.Ordinal));
if (folder is null || !Directory.Exists(Path.Combine(folder, "features")))
{
    Console.Error.WriteLine("Name a folder that holds features/ and graphs/, for example ../shared/tck.");
    return 2;
}
int at = Array.IndexOf(args, "--filter");
string filter = at >= 0 && at + 1 < args.Length ? args[at + 1] : "";
bool lists = args.Contains("--failures", StringComparer.Ordinal);
var table = new OutcomeTable();
foreach (string file in Directory.EnumerateFiles(Path.Combine(folder, "features"), "*.feature", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
{
    string name = Path.GetRelativePath(Path.Combine(folder, "features"), file);
    foreach (var scenario in FeatureReader.Read(file).Where(s => $"{name} {s.Name}".Contains(filter, StringComparison.OrdinalIgnoreCase)))
    {
        var (outcome, detail) = ScenarioRunner.Run(scenario, Path.Combine(folder, "graphs"));
        table.Add(Path.GetDirectoryName(name)!, outcome);
        if (lists && outcome is Outcome.Failed or Outcome.Wrong or Outcome.Unsupported && lists)
            Console.WriteLine($"{outcome}: {name}: {scenario.Name}\n    {detail.ReplaceLineEndings("\n    ")}");
    }
}
table.Print(Console.Out);
return table.Count(Outcome.Wrong) > 0 ? 1 : 0;
