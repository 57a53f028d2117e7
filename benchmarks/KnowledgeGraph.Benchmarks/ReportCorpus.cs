using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Makes many reports of the sample ones: numbers and the districts' names are changed from copy to copy, so that no cache of whole texts can help.
/// The same number of megabytes always gives the same files.</summary>
internal static partial class ReportCorpus
{
    private static readonly string[] _districts = ["浦东新区", "徐汇区", "长宁区", "普陀区", "虹口区", "杨浦区", "闵行区", "宝山区", "嘉定区", "金山区", "松江区", "青浦区", "奉贤区"];

    /// <summary>Writes files of about <paramref name="megabytes"/> MB of UTF-8 in all into <paramref name="folder"/>; gives the bytes written.</summary>
    public static long Write(string reports, string folder, int megabytes)
    {
        Directory.CreateDirectory(folder);
        var sources = Directory.GetFiles(reports, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        long written = 0;
        for (int copy = 0; written < megabytes * 1_000_000L; copy++)
        {
            string text = Vary(sources[copy % sources.Count], copy);
            string path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"report-{copy:00000}.txt"));
            File.WriteAllText(path, text, new UTF8Encoding(false));
            written += new FileInfo(path).Length;
        }
        return written;
    }

    private static string Vary(string text, int copy)
    {
        string shifted = District().Replace(text, match => _districts[(Array.IndexOf(_districts, match.Value) + copy) % _districts.Length]);
        return Number().Replace(shifted, match => ((int.Parse(match.Value, CultureInfo.InvariantCulture) + copy) % 1_000_000).ToString(CultureInfo.InvariantCulture));
    }

    [GeneratedRegex("浦东新区|徐汇区|长宁区|普陀区|虹口区|杨浦区|闵行区|宝山区|嘉定区|金山区|松江区|青浦区|奉贤区", RegexOptions.CultureInvariant)]
    private static partial Regex District();

    [GeneratedRegex(@"(?<![\d.])\d{2,3}(?![\d.年])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
