using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>Proposes the lexicon names that the cut of the passage kept. Which of several things with the same form is meant is Resolving's to say.</summary>
internal sealed class LexiconRecognizer
{
    private static readonly string[] _industryTails = ["产业", "行业", "领域", "技术", "业"];

    public IEnumerable<Mention> Recognize(WordMap map)
    {
        foreach (var hit in map.Names)
        {
            var form = hit.Forms.FirstOrDefault(f => f.Strength != NameStrength.Weak) ?? hit.Forms[0];
            int end = form.Entry.Label == "Industry" ? WithTail(map, hit.End) : hit.End;
            var span = new TextSpan(hit.Start, end);
            string surface = span.Of(map.Text);
            yield return new Mention(span, form.Entry.Label, surface, form.Entry.Name, MentionSource.Lexicon, "lexicon name")
            {
                LocalBody = LocalForm(form, surface),
            };
        }
    }

    private static LocalBodyReference? LocalForm(NameForm form, string surface)
    {
        if (!form.Entry.IsLocal || form.Strength == NameStrength.Full || surface[0] is not ('市' or '区' or '省'))
            return null;
        return new LocalBodyReference(surface[1..], null, surface[..1]) { Known = (form.Entry.Place, form.Entry.Name) };
    }

    private static int WithTail(WordMap map, int end)
    {
        foreach (string tail in _industryTails)
        {
            if (string.CompareOrdinal(map.Text, end, tail, 0, tail.Length) == 0 && map.KindAt(end) != WordKind.Name)
                return tail == "业" && end + 1 < map.Text.Length && map.Text[end + 1] is '务' or '绩' or '主' ? end : end + tail.Length;
        }
        return end;
    }
}
