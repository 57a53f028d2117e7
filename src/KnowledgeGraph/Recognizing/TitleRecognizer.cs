using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>Proposes the normative documents among the titles in 《》; a title inside a title stays part of it. Agreements are given apart.</summary>
internal sealed class TitleRecognizer(TitleRules rules)
{
    private const int LongestTitle = 160;

    public IReadOnlyList<Mention> Recognize(WordMap map, out IReadOnlyList<TextSpan> agreements)
    {
        var mentions = new List<Mention>();
        var found = new List<TextSpan>();
        foreach (var span in Titles(map.Text))
        {
            string title = span.Of(map.Text);
            switch (rules.Standards.LongestAt(map.Text, span.End + 1) > 0 ? TitleKind.Policy : rules.KindOf(title))
            {
                case TitleKind.Policy:
                    mentions.Add(new Mention(span, "Policy", title, title, MentionSource.Title, "title in 《》"));
                    break;
                case TitleKind.Agreement:
                    found.Add(span);
                    break;
            }
        }
        agreements = found;
        return mentions;
    }

    /// <summary>Outermost titles without their marks, in order; a mark that is never closed starts no title.</summary>
    private static IEnumerable<TextSpan> Titles(string text)
    {
        for (int i = text.IndexOf('《', StringComparison.Ordinal); i >= 0 && i < text.Length;)
        {
            int close = Close(text, i);
            if (close > i + 1)
                yield return new TextSpan(i + 1, close);
            int from = close > 0 ? close + 1 : i + 1;
            i = from < text.Length ? text.IndexOf('《', from) : -1;
        }
    }

    private static int Close(string text, int open)
    {
        int depth = 0;
        int end = Math.Min(text.Length, open + LongestTitle);
        for (int i = open; i < end; i++)
        {
            if (text[i] == '《')
                depth++;
            else if (text[i] == '》' && --depth == 0)
                return i;
            else if (text[i] == '\n')
                return -1;
        }
        return text.IndexOf('》', open, end - open);
    }
}
