using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Makes many reports of the sample ones: numbers, districts and the names of places and companies are changed from copy to copy,
/// so that neither whole texts nor their names come twice alike. The same seed gives the same files.</summary>
internal sealed partial class ReportCorpus(string reports, int seed)
{
    private static readonly string[] _districts = ["浦东新区", "徐汇区", "长宁区", "普陀区", "虹口区", "杨浦区", "闵行区", "宝山区", "嘉定区", "金山区", "松江区", "青浦区", "奉贤区"];

    // Stems that stand inside longer names; each copy gives some of them another name of two characters.
    private static readonly string[] _stems = ["张江", "紫竹", "金桥", "临港", "漕河泾", "市北", "康桥", "枫林", "外高桥", "陆家嘴", "浦发", "交大", "复旦", "同济", "联影", "商飞"];
    private const string Syllables = "华安东明远新海天瑞泰恒科达盛信博汇创星辰云腾宏图嘉德利源通宇翔";

    /// <summary>Writes files of about <paramref name="megabytes"/> MB of UTF-8 in all into <paramref name="folder"/>; gives the bytes written.</summary>
    public long Write(string folder, int megabytes)
    {
        Directory.CreateDirectory(folder);
        var sources = Directory.GetFiles(reports, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        var random = new Random(seed);
        long written = 0;
        for (int copy = 0; written < megabytes * 1_000_000L; copy++)
        {
            byte[] text = Encoding.UTF8.GetBytes(Vary(sources[copy % sources.Count], random));
            File.WriteAllBytes(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"report-{copy:00000}.txt")), text);
            written += text.Length;
        }
        return written;
    }

    /// <summary>Writes that many files, each a stretch of about <paramref name="kilobytes"/> KB of UTF-8 of one report with a title line; gives the bytes written.</summary>
    public long WriteParts(string folder, int documents, int kilobytes)
    {
        Directory.CreateDirectory(folder);
        var sources = Directory.GetFiles(reports, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllLines).ToList();
        var random = new Random(seed);
        long written = 0;
        for (int number = 0; number < documents; number++)
        {
            byte[] text = Encoding.UTF8.GetBytes(Part(sources[number % sources.Count], kilobytes << 10, random));
            File.WriteAllBytes(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"report-{number:00000}.txt")), text);
            written += text.Length;
        }
        return written;
    }

    private static string Part(string[] lines, int bytes, Random random)
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"{random.Next(2001, 2020)}年上海科技进步报告\n\n"));
        int length = 0;
        for (int at = random.Next(lines.Length); length < bytes; at = (at + 1) % lines.Length)
        {
            text.Append(lines[at]).Append('\n');
            length += Encoding.UTF8.GetByteCount(lines[at]);
        }
        return Vary(text.ToString(), random);
    }

    private static string Vary(string text, Random random)
    {
        int turn = random.Next(_districts.Length);
        int shift = random.Next(1, 900);
        var stems = _stems.ToDictionary(stem => stem, stem => random.Next(2) == 0 ? stem : $"{Syllables[random.Next(Syllables.Length)]}{Syllables[random.Next(Syllables.Length)]}");
        string placed = District().Replace(text, match => _districts[(Array.IndexOf(_districts, match.Value) + turn) % _districts.Length]);
        string named = Stem().Replace(placed, match => stems[match.Value]);
        return Number().Replace(named, match => ((int.Parse(match.Value, CultureInfo.InvariantCulture) + shift) % 1000).ToString(CultureInfo.InvariantCulture));
    }

    [GeneratedRegex("浦东新区|徐汇区|长宁区|普陀区|虹口区|杨浦区|闵行区|宝山区|嘉定区|金山区|松江区|青浦区|奉贤区", RegexOptions.CultureInvariant)]
    private static partial Regex District();

    [GeneratedRegex("张江|紫竹|金桥|临港|漕河泾|市北|康桥|枫林|外高桥|陆家嘴|浦发|交大|复旦|同济|联影|商飞", RegexOptions.CultureInvariant)]
    private static partial Regex Stem();

    [GeneratedRegex(@"(?<![\d.])\d{2,3}(?![\d.年])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
