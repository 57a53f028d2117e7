using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.Reading;
using KnowledgeGraph.Tests.Evaluating;
using KnowledgeGraph.Tests.Reading;
using KnowledgeGraph.Tests.Specs;
using Xunit;

namespace KnowledgeGraph.Tests.Pipeline;

/// <summary>Clauses of all texts in the repository in an order that nobody wrote: whatever stands beside whatever, no rule fails and no fact lacks its sentence.</summary>
public sealed partial class ShuffledClausesTests
{
    private const int Documents = 80;
    private const int Passages = 30;

    [Theory]
    [InlineData("clauses", 11)]
    [InlineData("clauses", 12)]
    [InlineData("phrases", 13)]
    [InlineData("phrases", 14)]
    public void Build_ShuffledText_EveryFactStandsInItsFile(string pieces, int seed)
    {
        using var folder = new TemporaryFolder();
        Write(folder, pieces == "clauses" ? Clauses() : Phrases(), new Random(seed));

        var result = SomeBuild.Result(folder.Path);

        Assert.Empty(result.Report.Failed);
        Assert.True(result.Graph.Relationships.Count > Documents * Passages, "Hardly anything was found.");
        SomeBuild.AssertVerified(result);
    }

    private static void Write(TemporaryFolder folder, Regex marks, Random random)
    {
        string[] pieces = [.. Texts().SelectMany(text => marks.Split(text)).Where(piece => piece.Trim().Length > 0)];
        for (int document = 0; document < Documents; document++)
        {
            var text = new StringBuilder();
            for (int passage = 0; passage < Passages; passage++)
                AppendPassage(text, pieces, random);
            folder.Write($"text{document:00}.txt", text.ToString());
        }
    }

    /// <summary>A paragraph, now and then a row of a table.</summary>
    private static void AppendPassage(StringBuilder text, string[] pieces, Random random)
    {
        bool isRow = random.Next(10) == 0;
        int count = isRow ? random.Next(2, 6) : random.Next(3, 40);
        text.Append(isRow ? "| " : "");
        for (int i = 0; i < count; i++)
            text.Append(pieces[random.Next(pieces.Length)]).Append(isRow ? " | " : "");
        text.Append("\n\n");
    }

    private static IEnumerable<string> Texts()
        => new[] { "seeds/reports", "tests/gold" }
            .SelectMany(folder => Directory.GetFiles(Path.Combine(GoldFolder.Root, folder), "*.txt", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .SelectMany(file => SourceReader.Read(file).Text.Split('\n'));

    [GeneratedRegex("([，。；])")]
    private static partial Regex Clauses();

    [GeneratedRegex("([，。；：、！？（）“”《》的])")]
    private static partial Regex Phrases();
}
