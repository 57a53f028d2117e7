using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;
using KnowledgeGraph.Evaluating;
using KnowledgeGraph.Evaluating.Gold;
using KnowledgeGraph.Storing;
using Xunit;

namespace KnowledgeGraph.Tests.Evaluating;

/// <summary>Holds the evaluator against the reference script itself, over the file that the export writes.</summary>
public sealed partial class ScoreScriptTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kg-score-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(7, "000b")]
    [InlineData(2, "001a", "001c")]
    [InlineData(3, "002")]
    public void Score_NoisyGraphs_AgreesWithTheScript(int seed, params string[] parts)
    {
        string script = GoldFolder.FindScript() ?? Skip("../shared/gold/score.py is not there.");
        var arguments = new List<string> { script };
        var results = new List<EvaluationResult>();
        foreach (string part in parts)
        {
            string goldPath = Path.Combine(GoldFolder.Reports, part + ".json"), exportPath = Path.Combine(_folder, part + ".jsonl");
            var gold = GoldReader.Read(goldPath);
            var graph = NoisyGraph.Of(gold, seed);
            JsonLinesFile.Write(graph, exportPath);
            arguments.AddRange([goldPath, exportPath]);
            results.Add(Evaluator.Score(gold, graph));
        }
        Assert.Equal(RunScript([.. arguments, "--types"]), EvaluatorTests.Summary(EvaluationResult.Sum(results)));
    }

    private static string RunScript(List<string> arguments)
    {
        var start = new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true, Environment = { ["PYTHONIOENCODING"] = "utf-8" } };
        try
        {
            using var process = Process.Start(start)!;
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith("SCORE", StringComparison.Ordinal));
            return string.Join('\n', lines.Select(line => Spaces().Replace(line.Trim(), " ")));
        }
        catch (Win32Exception)
        {
            return Skip("python3 is not there.");
        }
    }

    private static string Skip(string reason)
    {
        Assert.Skip(reason);
        return reason;
    }

    [GeneratedRegex(" +", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
