using KnowledgeGraph.Tck;

namespace KnowledgeGraph.Embedded.Tests.Specs;

/// <summary>The openCypher scenarios, where the folder that holds them lies beside the repository.</summary>
public sealed class TckTests
{
    private const int LeastPassed = 2_460;

    [Fact]
    public void Run_OpenCypherScenarios_NoneAnswersWrong()
    {
        var folder = new ScenarioFolder(Path.Combine(Root(), "..", "shared", "tck"));
        Assert.SkipUnless(folder.IsThere, "There is no ../shared/tck beside the repository.");
        var wrong = new List<string>();

        var table = folder.Run("", (outcome, detail) =>
        {
            if (outcome is Outcome.Wrong)
                wrong.Add(detail);
        });

        Assert.True(wrong.Count == 0, string.Join("\n", wrong.Take(5)));
        Assert.InRange(table.Count(Outcome.Passed), LeastPassed, int.MaxValue);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not lie in the repository.");
        return folder.FullName;
    }
}
