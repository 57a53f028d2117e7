using System.Text.RegularExpressions;
using Xunit;

namespace KnowledgeGraph.Cli.Tests.Docs;

/// <summary>Holds docs/cli.md to what the verbs' help says, both ways.</summary>
public sealed partial class CliPageTests
{
    private static readonly Dictionary<string, string> _sections = Sections();

    public static TheoryData<string> Verbs => [.. HelpVerb().Matches(AfterCommands(KgRun.Of("--help").Out)).Select(match => match.Groups[1].Value)];

    [Fact]
    public void Sections_OfThePage_AreTheVerbsOfTheHelp()
        => Assert.Equal(Verbs.Select(verb => verb.Data), _sections.Keys);

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Options_OfAVerb_AreThoseOfItsHelp(string verb)
    {
        var help = HelpOption().Matches(KgRun.Of(verb, "--help").Out).Select(match => match.Groups[1].Value).Where(option => option != "--help");
        var page = PageOption().Matches(_sections[verb]).Select(match => match.Value).Distinct(StringComparer.Ordinal);

        Assert.Equal(help.Order(StringComparer.Ordinal), page.Order(StringComparer.Ordinal));
    }

    private static string AfterCommands(string help) => help[help.IndexOf("Commands:", StringComparison.Ordinal)..];

    private static Dictionary<string, string> Sections()
    {
        var parts = File.ReadAllText(PathOfPage()).ReplaceLineEndings("\n").Split("\n## kg ");
        return parts.Skip(1).ToDictionary(part => part[..part.IndexOf('\n', StringComparison.Ordinal)], part => part.Split("\n## ")[0], StringComparer.Ordinal);
    }

    private static string PathOfPage()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("KnowledgeGraph.sln is above none of the folders of the tests.");
        return Path.Combine(folder.FullName, "docs", "cli.md");
    }

    [GeneratedRegex(@"^  ([a-z]+)\b", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex HelpVerb();

    [GeneratedRegex(@"^  (?:-\S+, )*(--[a-z0-9]+)\b", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex HelpOption();

    [GeneratedRegex(@"--[a-z0-9]+\b", RegexOptions.CultureInvariant)]
    private static partial Regex PageOption();
}
