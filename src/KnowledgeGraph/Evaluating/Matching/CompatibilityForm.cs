using System.Globalization;
using System.Text;
using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Evaluating.Matching;

/// <summary>Unicode normalisation form KC by a table of our own: with invariant globalization the runtime's own
/// <see cref="string.Normalize()"/> changes nothing. Marks that stand out of canonical order are not sorted, and conjoining
/// Hangul jamo are not composed; neither occurs in Chinese reports.</summary>
internal sealed class CompatibilityForm
{
    private static readonly Lazy<CompatibilityForm> _embedded = new(() => new CompatibilityForm(new KnowledgeFiles(null)));
    private readonly Dictionary<Rune, string> _singles = [];
    private readonly Dictionary<(Rune First, Rune Second), Rune> _pairs = [];

    private CompatibilityForm(KnowledgeFiles files)
    {
        foreach (string line in files.ReadText("rules/unicode/nfkc.tsv").Split('\n'))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            Rune[] from = Runes(line[..tab]), to = Runes(line[(tab + 1)..]);
            if (from.Length == 1)
                _singles.Add(from[0], string.Concat(to));
            else
                _pairs.Add((from[0], from[1]), to[0]);
        }
    }

    /// <summary>The form KC of <paramref name="text"/>; the same object where nothing changes. A lone surrogate becomes U+FFFD.</summary>
    public static string Of(string text) => Ascii.IsValid(text) ? text : _embedded.Value.Convert(text);

    private string Convert(string text)
    {
        var output = new List<Rune>(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (_singles.TryGetValue(rune, out string? expansion))
            {
                foreach (var part in expansion.EnumerateRunes())
                    Add(output, part);
            }
            else
            {
                Add(output, rune);
            }
        }
        return string.Concat(output);
    }

    private void Add(List<Rune> output, Rune rune)
    {
        if (output.Count > 0 && _pairs.TryGetValue((output[^1], rune), out var composed))
            output[^1] = composed;
        else
            output.Add(rune);
    }

    private static Rune[] Runes(string hex)
        => [.. hex.Split(' ').Select(code => new Rune(int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture)))];
}
