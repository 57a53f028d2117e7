using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.Hosting.Tests;

public sealed partial class RefreshServiceOptionsTests
{
    [Theory]
    [InlineData("Cron", "every day", "no Quartz cron expression")]
    [InlineData("TimeZone", "Mars/Olympus", "not known on this machine")]
    [InlineData("Interval", "00:00:00", "give a time from 00:00:01")]
    [InlineData("Debounce", "-00:00:01", "give a time from 00:00:00")]
    [InlineData("StaleAfter", "00:00:00", "longer than nothing")]
    [InlineData("StopTimeout", "-00:00:01", "give a time from 00:00:01")]
    [InlineData("ShrinkLimit", "30", "0.3 for 30 percent")]
    [InlineData("KeptReports", "0", "at least 1")]
    [InlineData("Threads", "0", "at least 1")]
    [InlineData("RulesFolder", "/no/such/folder", "does not exist")]
    [InlineData("Workspace", "", "Refresh__Workspace")]
    [InlineData("Reports:0", "", "Refresh__Reports__0")]
    public async Task Start_WrongOption_IsRefusedWithWhatWouldBeRight(string key, string value, string message)
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => RunningService.StartAsync((key, value)));

        Assert.Contains(message, Assert.Single(error.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_OfTheOptions_NamesEachWithItsDefault()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln")))
            folder = folder.Parent!;
        string page = File.ReadAllText(Path.Combine(folder.FullName, "docs", "operations.md"));
        var named = Row().Matches(page).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value.Trim(), StringComparer.Ordinal);
        var options = new RefreshServiceOptions();
        foreach (var property in typeof(RefreshServiceOptions).GetProperties())
        {
            Assert.True(named.TryGetValue(property.Name, out string? told), $"docs/operations.md does not tell of {property.Name}.");
            string? value = property.GetValue(options)?.ToString();
            if (value is { Length: > 0 } && property.Name is not ("Threads" or "Reports"))
                Assert.Equal(value.ToLowerInvariant(), told.Trim('`').ToLowerInvariant());
        }
    }

    [GeneratedRegex(@"^\| `Refresh:(\w+)` \|[^|]*\|([^|]*)\|", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
