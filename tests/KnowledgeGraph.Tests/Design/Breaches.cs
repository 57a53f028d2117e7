using Xunit;

namespace KnowledgeGraph.Tests.Design;

/// <summary>What breaks a rule, told in full.</summary>
internal static class Breaches
{
    /// <summary>Fails with every breach on a line of its own.</summary>
    public static void AssertNone(IEnumerable<string> breaches)
    {
        var all = breaches.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
