using System.Text.RegularExpressions;
using Xunit;

namespace KnowledgeGraph.Tests.Design;

/// <summary>Names that say nothing are not used; names of tests say what is tried, when, and what comes of it.</summary>
public sealed partial class NamingTests
{
    private static readonly string[] _refused = ["Utils", "Util", "Helper", "Helpers", "Common", "Manager", "Processor", "Data", "Info", "Impl", "Misc", "Base"];

    [Fact]
    public void Types_OfProductAndTests_AvoidEmptyWords()
        => Breaches.AssertNone(SourceTree.Sources.Concat(SourceTree.Tests)
            .SelectMany(file => file.Types)
            .Where(type => Words().Matches(type.Name).Any(word => _refused.Contains(word.Value, StringComparer.Ordinal)))
            .Select(type => type.Name));

    [Fact]
    public void Folders_OfProductAndTests_AvoidEmptyWordsAndNumbers()
        => Breaches.AssertNone(SourceTree.Sources.Concat(SourceTree.Tests)
            .SelectMany(file => file.Path.Split('/')[2..^1])
            .Where(folder => _refused.Contains(folder, StringComparer.Ordinal) || folder.Any(char.IsDigit))
            .Distinct(StringComparer.Ordinal));

    [Fact]
    public void Interfaces_OfProduct_StartWithI()
        => Assert.All(SourceTree.Sources.SelectMany(file => file.Types).Where(type => type.Kind == "interface"), type => Assert.Matches("^I[A-Z]", type.Name));

    [Fact]
    public void TestMethods_OfAllTests_NameMemberConditionAndOutcome()
    {
        var named = SourceTree.Tests.SelectMany(file => TestMethod().Matches(file.Code).Select(match => (File: file, Method: match.Groups["name"].Value))).ToList();
        Assert.True(named.Count > 50, "Hardly any test was found.");
        Breaches.AssertNone(named.Where(test => !ThreeParts().IsMatch(test.Method)).Select(test => $"{test.File}: {test.Method}"));
        Breaches.AssertNone(named.Where(test => !test.File.Name.EndsWith("Tests", StringComparison.Ordinal) && test.File.Stage != "Issues").Select(test => test.File.Path));
    }

    [GeneratedRegex("[A-Z][a-z0-9]*", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"\[(?:Fact|Theory)\b.*?\bpublic (?:async )?(?:void|Task|ValueTask) (?<name>\w+)\(", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex TestMethod();

    [GeneratedRegex("^[A-Z][A-Za-z0-9]*_[A-Za-z0-9]+_[A-Za-z0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex ThreeParts();
}
