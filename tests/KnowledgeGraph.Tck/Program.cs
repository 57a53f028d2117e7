using KnowledgeGraph.Tck;

string? path = args.FirstOrDefault(a => !a.StartsWith("--", StringComparison.Ordinal));
if (path is null || !new ScenarioFolder(path).IsThere)
{
    Console.Error.WriteLine("Name a folder that holds features/ and graphs/, for example ../shared/tck.");
    return 2;
}
int at = Array.IndexOf(args, "--filter");
string filter = at >= 0 && at + 1 < args.Length ? args[at + 1] : "";
bool lists = args.Contains("--failures", StringComparer.Ordinal);
var table = new ScenarioFolder(path).Run(filter, (outcome, detail) =>
{
    if (lists && outcome is (Outcome.Failed or Outcome.Wrong or Outcome.Unsupported))
        Console.WriteLine($"{outcome}: {detail}");
});
table.Print(Console.Out);
return table.Count(Outcome.Wrong) > 0 ? 1 : 0;
