using KnowledgeGraph.Graphing.Schema;
using KnowledgeGraph.Tests.Reading;
using Xunit;

namespace KnowledgeGraph.Tests.Specs;

/// <summary>Runs the cases of the YAML files through the whole pipeline.</summary>
public sealed class TextSpecTests
{
    private static readonly GraphSchema _schema = GraphSchema.Load();

    public static TheoryData<string> Names => [.. SpecFiles.Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Build_Case_GivesWhatItAsksFor(string name)
    {
        var item = SpecFiles.Cases[name];
        var graph = SomeBuild.OfText(item.Text, item.Title, item.Year);
        var mismatches = SpecComparison.Mismatches(item, graph);
        if (item.Gap is null)
            Assert.True(mismatches.Count == 0, $"{string.Join('\n', mismatches)}\nThe graph:\n{new SpecGraph(graph).Describe()}");
        else
            Assert.True(mismatches.Count > 0, $"The gap is closed: remove the mark \"{item.Gap}\".");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_Case_IsWellFormed(string name)
    {
        var item = SpecFiles.Cases[name];
        Assert.True(item.Expectations > 0, "It asks for nothing.");
        Assert.All(item.Relations.Concat(item.AbsentRelations), pattern => Assert.True(pattern.Count >= 3 && pattern.Skip(3).All(facet => facet.Contains('=')), string.Join(' ', pattern)));
        Assert.All(item.Properties, property => Assert.Equal(3, property.Count));
        Assert.All(item.Mentions, mention => Assert.StartsWith(mention.Raw ?? mention.Surface, item.Text[mention.At..], StringComparison.Ordinal));
        Assert.All(item.Entities.Keys.Concat(item.Absent.Keys), label => Assert.NotNull(_schema.FindLabel(label)));
    }

    [Fact]
    public void Build_AllCasesThatHold_EveryFactStandsInItsFile()
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, item) in SpecFiles.Cases.Where(entry => entry.Value.Gap is null))
            folder.Write($"{name.Replace(": ", "/", StringComparison.Ordinal).Replace(' ', '-')}.txt", item.Text);
        SomeBuild.AssertVerified(SomeBuild.Result(folder.Path));
    }

    [Fact]
    public void Cases_OfAllFiles_AreManyAndMostHold()
    {
        Assert.InRange(SpecFiles.Cases.Count, 150, int.MaxValue);
        Assert.InRange(SpecFiles.Cases.Values.Count(item => item.Gap is not null), 0, SpecFiles.Cases.Count / 3);
    }
}
