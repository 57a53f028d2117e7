using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Runs HanLP's recognition of names of organisations and places on part of the same text, right after our own run.</summary>
internal static partial class PeerRun
{
    /// <summary>As many documents as give HanLP some seconds of work.</summary>
    public const int Documents = 40;

    private const string Archive = "hanlp-portable-1.8.4.jar";

    /// <summary>Prints HanLP's rate and the ratio, or what is missing for the comparison.</summary>
    public static async Task CompareAsync(string folder, IEnumerable<string> files, double ours)
    {
        string archive = Path.Combine(folder, Archive);
        string program = Path.Combine(folder, "Ner.java");
        if (!File.Exists(archive) || !File.Exists(program))
        {
            Console.WriteLine($"HanLP: not compared: {folder} does not hold {Archive} and Ner.java (--peer DIR names another folder).");
            return;
        }
        try
        {
            // One processor for its compiler and collector threads, too, as far as Java takes the hint.
            string output = await RunAsync("java", ["-XX:ActiveProcessorCount=1", "-Xmx1g", "-cp", archive, program, "speed", .. files]);
            Tell([.. Rate().Matches(output).Select(m => double.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture))], ours);
        }
        catch (Win32Exception)
        {
            Console.WriteLine("HanLP: not compared: there is no java on the path; it needs Java 17.");
        }
    }

    private static void Tell(double[] rates, double ours)
    {
        if (rates.Length == 0)
            Console.WriteLine("HanLP: not compared: it gave no rate.");
        else
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"HanLP 1.8.4, organisations and places only: cold {rates[0]:0.00} MB/s, warm {rates.Max():0.00} MB/s; ours is {ours / rates.Max():0.0} times as fast"));
    }

    private static async Task<string> RunAsync(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }

    [GeneratedRegex(@"([0-9]+\.[0-9]+) MB/s", RegexOptions.CultureInvariant)]
    private static partial Regex Rate();
}
