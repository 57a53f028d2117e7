using System.Globalization;
using Microsoft.Extensions.Options;
using Quartz;

namespace KnowledgeGraph.Hosting;

/// <summary>Says what is wrong with the options and what would be right, all of it at once.</summary>
internal sealed class RefreshServiceOptionsValidator : IValidateOptions<RefreshServiceOptions>
{
    /// <summary>Longer waits are those of a slip of the pen, and more than a timer takes.</summary>
    private static readonly TimeSpan _longest = TimeSpan.FromDays(40);

    public ValidateOptionsResult Validate(string? name, RefreshServiceOptions options)
    {
        string[] problems = [.. Problems(options)];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(RefreshServiceOptions options)
    {
        if (options.Reports.Count == 0 || options.Reports.Any(string.IsNullOrWhiteSpace))
            yield return "Refresh:Reports names no folder; set Refresh__Reports__0 to the folder that holds the reports.";
        if (string.IsNullOrWhiteSpace(options.Workspace))
            yield return "Refresh:Workspace is missing; set Refresh__Workspace to a folder that the service may write.";
        if (!string.IsNullOrEmpty(options.RulesFolder) && !Directory.Exists(options.RulesFolder))
            yield return $"Refresh:RulesFolder '{options.RulesFolder}' does not exist; name a folder that does, or leave it out.";
        if (!string.IsNullOrEmpty(options.Cron) && !CronExpression.IsValidExpression(options.Cron))
            yield return $"Refresh:Cron '{options.Cron}' is no Quartz cron expression; '0 0 3 * * ?' would be three o'clock at night.";
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(options.TimeZone, out _))
            yield return $"Refresh:TimeZone '{options.TimeZone}' is not known on this machine; 'UTC' always is.";
        if (options.Interval < TimeSpan.FromSeconds(1) || options.Interval > _longest)
            yield return Outside("Interval", options.Interval, "00:00:01", _longest);
        if (options.Debounce < TimeSpan.Zero || options.Debounce > TimeSpan.FromHours(1))
            yield return Outside("Debounce", options.Debounce, "00:00:00", TimeSpan.FromHours(1));
        if (options.StaleAfter <= TimeSpan.Zero)
            yield return "Refresh:StaleAfter must be longer than nothing; '1.00:00:00' is a day.";
        if (options.StopTimeout <= TimeSpan.Zero || options.StopTimeout > _longest)
            yield return Outside("StopTimeout", options.StopTimeout, "00:00:01", _longest);
        if (options.ShrinkLimit is not (>= 0 and <= 1))
            yield return string.Create(CultureInfo.InvariantCulture, $"Refresh:ShrinkLimit is {options.ShrinkLimit}; give a share from 0 to 1, 0.3 for 30 percent.");
        if (options.KeptReports < 1)
            yield return string.Create(CultureInfo.InvariantCulture, $"Refresh:KeptReports is {options.KeptReports}; keep at least 1.");
        if (options.Threads < 1)
            yield return string.Create(CultureInfo.InvariantCulture, $"Refresh:Threads is {options.Threads}; give at least 1.");
    }

    private static string Outside(string key, TimeSpan value, string least, TimeSpan most)
        => string.Create(CultureInfo.InvariantCulture, $"Refresh:{key} is {value:c}; give a time from {least} to {most:c} (days.hours:minutes:seconds).");
}
