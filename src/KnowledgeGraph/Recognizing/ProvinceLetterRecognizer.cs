using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>Proposes the provinces of a run of their letters: 苏浙皖, 沪浙. One letter alone is a common character.</summary>
internal sealed class ProvinceLetterRecognizer(NameLexicon lexicon)
{
    // Letters that hardly open or end another word; 新, 云, 青, 贵, 港 and the like do.
    private const string Letters = "沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇陕晋冀辽津";
    private const int LongestRun = 5;

    public IEnumerable<Mention> Recognize(WordMap map)
    {
        for (int i = 0; i < map.Text.Length; i++)
        {
            int end = i;
            while (end < map.Text.Length && end - i <= LongestRun && map.KindAt(end) == WordKind.Open && Letters.Contains(map.Text[end], StringComparison.Ordinal))
                end++;
            if (end - i is >= 2 and <= LongestRun)
            {
                for (int at = i; at < end; at++)
                {
                    if (Province(map.Text, at) is { } mention)
                        yield return mention;
                }
            }
            i = Math.Max(i, end - 1);
        }
    }

    private Mention? Province(string text, int at)
        => lexicon.Of(text.AsSpan(at, 1)).FirstOrDefault(f => f.Entry.Label == "Region") is { } form
            ? new Mention(new TextSpan(at, at + 1), "Region", text[at..(at + 1)], form.Entry.Name, MentionSource.Context, "letter of a province in a run")
            : null;
}
