using Xunit;

namespace KnowledgeGraph.Tests.Design;

/// <summary>What the text of the sources must not hold.</summary>
public sealed class SourceTextTests
{
    private const int LongFile = 500;
    private const int HeadLines = 30;

    /// <summary>The rand() of Cypher is random by its meaning; nothing of a build comes near it.</summary>
    private const string Rand = "src/KnowledgeGraph.Embedded/Functions/NumberFunctions.cs";

    [Theory]
    [InlineData("DateTime.Now")]
    [InlineData("DateTime.UtcNow")]
    [InlineData("DateTime.Today")]
    [InlineData("DateTimeOffset.Now")]
    [InlineData("DateTimeOffset.UtcNow")]
    [InlineData("CurrentCulture")]
    [InlineData("CurrentUICulture")]
    [InlineData("StringComparison.InvariantCulture")]
    [InlineData("new Random(")]
    [InlineData("Guid.NewGuid")]
    [InlineData("#region")]
    [InlineData("#pragma warning disable")]
    public void Sources_All_AvoidWhatDiffersFromRunToRun(string refused)
        => Breaches.AssertNone(SourceTree.Sources.Where(file => file.Code.Contains(refused, StringComparison.Ordinal)).Select(file => file.Path));

    [Fact]
    public void Random_OutsideTheFunctionRand_IsNotUsed()
        => Breaches.AssertNone(SourceTree.Sources.Where(file => file.Name != "NumberFunctions" && file.Uses("Random")).Select(file => file.Path));

    [Fact]
    public void RandomNumbers_OfTheSources_AreCypherRandAlone()
        => Assert.Equal([Rand], SourceTree.Sources.Where(file => file.Code.Contains("Random.Shared", StringComparison.Ordinal)).Select(file => file.Path));

    [Fact]
    public void Console_OutsideTheCommandLine_IsNotUsed()
        => Breaches.AssertNone(SourceTree.Sources.Where(file => file.Project is not ("KnowledgeGraph.Cli" or "KnowledgeGraph.Explorer") && file.Path != "src/KnowledgeGraph.Hosting/Program.cs" && file.Uses("Console")).Select(file => file.Path));

    [Fact]
    public void Files_Long_GiveTheirReasonAtTheHead()
        => Breaches.AssertNone(SourceTree.Sources
            .Where(file => file.Text.AsSpan().Count('\n') > LongFile)
            .Where(file => !file.Text.Split('\n').Take(HeadLines).Any(line => line.Contains("long because", StringComparison.OrdinalIgnoreCase)))
            .Select(file => file.Path));

    [Fact]
    public void Files_OfTheProduct_AreShortAsARule()
    {
        var lengths = SourceTree.Sources.Select(file => file.Text.AsSpan().Count('\n')).Order().ToList();
        Assert.InRange(lengths[lengths.Count / 2], 1, 75);
        Assert.InRange(lengths[lengths.Count * 9 / 10], 1, 250);
    }

    [Fact]
    public void Parameters_OfTheCore_ChooseNoBehaviourByBool()
    {
        var methods = typeof(KnowledgeGraph.Pipeline.GraphBuilder).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName && method.GetParameters().Any(parameter => parameter.ParameterType == typeof(bool)))
            .Where(method => method.Name is not ("Deconstruct" or "Equals"));
        Breaches.AssertNone(methods.Select(method => $"{method.DeclaringType}.{method.Name}"));
    }
}
