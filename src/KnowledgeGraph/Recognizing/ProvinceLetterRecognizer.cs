using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>Proposes the provinces of a run of their letters: 苏浙皖, 沪浙. One letter alone is a common character, unless something is done there (在沪举行, 来沪参加).</summary>
internal sealed class ProvinceLetterRecognizer(NameLexicon lexicon, PlaceWordRules words)
{
    private const string China = "中国";
    private const int LongestRun = 5;

    public void Recognize(WordMap map, List<Mention> found)
    {
        for (int i = Next(map.Text, 0); i < map.Text.Length; i = Next(map.Text, i + 1))
        {
            int end = i;
            while (end < map.Text.Length && end - i <= LongestRun && map.KindAt(end) == WordKind.Open && words.Provinces.Contains(map.Text[end]))
                end++;
            if (end - i is >= 2 and <= LongestRun)
            {
                for (int at = i; at < end; at++)
                {
                    if (Province(map.Text, at) is { } mention)
                        found.Add(mention);
                }
            }
            else if (IsPair(map.Text, i))
            {
                found.Add(new Mention(new TextSpan(i, i + 1), "Region", map.Text[i..(i + 1)], China, MentionSource.Context, "letter of a country in a pair"));
                if (Province(map.Text, i + 1) is { } country)
                    found.Add(country);
            }
            else if (IsWhereDone(map, i) && Province(map.Text, i) is { } place)
            {
                found.Add(place);
            }
            i = Math.Max(i, end - 1);
        }
    }

    /// <summary>The next letter at <paramref name="from"/> or behind; the length of the text where none is.</summary>
    private int Next(string text, int from)
        => text.AsSpan(from).IndexOfAny(words.Letters) is >= 0 and var at ? from + at : text.Length;

    /// <summary>中澳两国: the letters of two countries.</summary>
    private bool IsPair(string text, int at)
        => text[at] == PlaceWordRules.ChinasLetter && at + 3 < text.Length && words.Countries.Contains(text[at + 1]) && text[at + 2] is '两' or '双' && text[at + 3] is '国' or '方' or '边';

    /// <summary>在沪举行: 在沪 may be a word of its own.</summary>
    private bool IsWhereDone(WordMap map, int at)
        => at > 0 && words.Provinces.Contains(map.Text[at]) && map.KindAt(at) is WordKind.Open or WordKind.Boundary
            && words.Towards.Contains(map.Text[at - 1]) && words.Done.LongestAt(map.Text, at + 1) > 0;

    private Mention? Province(string text, int at)
        => lexicon.Of(text.AsSpan(at, 1)).FirstOrDefault(f => f.Entry.Label == "Region") is { } form
            ? new Mention(new TextSpan(at, at + 1), "Region", text[at..(at + 1)], form.Entry.Name, MentionSource.Context, "letter of a province in a run")
            : null;
}
