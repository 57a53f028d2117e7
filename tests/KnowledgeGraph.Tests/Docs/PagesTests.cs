using System.Text.RegularExpressions;
using KnowledgeGraph.Tests.Evaluating;
using Xunit;

namespace KnowledgeGraph.Tests.Docs;

/// <summary>What holds for every page.</summary>
public sealed partial class PagesTests
{
    public static TheoryData<string> Pages =>
        [.. Directory.GetFiles(Path.Combine(GoldFolder.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Append(Path.Combine(GoldFolder.Root, "README.md"))
            .Select(path => Path.GetRelativePath(GoldFolder.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_OfAPage_LeadToFilesAndHeadingsThatExist(string page)
    {
        var folder = Path.GetDirectoryName(MarkdownPage.PathOf(page))!;
        var targets = Link().Matches(MarkdownPage.Read(page).Text).Select(match => match.Groups[1].Value).Where(target => !target.Contains("://", StringComparison.Ordinal));

        Assert.DoesNotContain(targets, target => !Leads(folder, page, target));
    }

    [Fact]
    public void Documents_OfTheFolder_AreAllReachedFromTheReadme()
    {
        var readme = MarkdownPage.Read("README.md").Text;

        Assert.DoesNotContain(Pages.Select(row => row.Data), page => page != "README.md" && !readme.Contains($"]({page})", StringComparison.Ordinal));
    }

    private static bool Leads(string folder, string page, string target)
    {
        var parts = target.Split('#', 2);
        var path = parts[0].Length == 0 ? MarkdownPage.PathOf(page) : Path.Combine(folder, parts[0]);
        if (parts.Length == 1)
            return Path.Exists(path);
        return File.Exists(path) && Heading().Matches(File.ReadAllText(path)).Any(match => Anchor(match.Groups[1].Value) == parts[1]);
    }

    private static string Anchor(string heading) => NotInAnAnchor().Replace(heading.Trim().ToLowerInvariant(), string.Empty).Replace(' ', '-');

    [GeneratedRegex(@"\]\(([^)\s]+)\)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (.+)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NotInAnAnchor();
}
