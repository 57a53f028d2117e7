using System.Globalization;
using Xunit;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>One run of the command line in this process.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record KgRun(int Code, string Out, string Error)
{
    public string[] OutLines => Out.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    public static KgRun Of(params string[] args)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var code = CommandLine.Run(args, output, error);
        return new KgRun(code, output.ToString(), error.ToString());
    }

    /// <summary>Holds what every refusal must be: exit code 2, nothing on standard output, one message without a stack.</summary>
    public KgRun Refused(string message)
    {
        Assert.Equal(2, Code);
        Assert.Empty(Out);
        Assert.Contains(message, Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        Assert.DoesNotContain("internal error", Error, StringComparison.Ordinal);
        return this;
    }
}
