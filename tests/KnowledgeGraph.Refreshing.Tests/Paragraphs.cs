using System.Text;

namespace KnowledgeGraph.Refreshing.Tests;

/// <summary>Small reports put together of paragraphs of the sample ones.</summary>
internal static class Paragraphs
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "reports"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadAllLines)
            .Select(line => line.Trim())
            .Where(line => line.Length > 40),
    ];

    /// <summary>A title line and some paragraphs.</summary>
    public static string Report(Random random, int year)
    {
        var text = new StringBuilder($"{year}年上海科技发展报告\n\n");
        for (int i = random.Next(2, 6); i > 0; i--)
            text.Append(All[random.Next(All.Count)]).Append("\n\n");
        return text.ToString();
    }
}
