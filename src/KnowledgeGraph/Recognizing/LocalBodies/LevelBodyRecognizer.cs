using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.LocalBodies;

/// <summary>Proposes bodies behind a level word that stands for their place: 市科委, 新区科委, 团省委.</summary>
internal sealed class LevelBodyRecognizer(LocalBodyLexicon bodies, NameRules rules)
{
    private const int ShortestBehindVerb = 3;
    private readonly LocalBodyRules _words = rules.Contexts.LocalBodies;
    private readonly LocalBodyFinder _bodies = new(bodies, rules.Contexts.LocalBodies);

    /// <summary>The body whose level word starts at <paramref name="start"/>; null where none does, or where the word is the end of another one.</summary>
    public Mention? Recognize(WordMap map, int start)
    {
        if (!_words.OpensLevel(map.Text[start]))
            return null;
        if (IsToldOf(map, start) && Body(map, start) is { Span.Length: >= ShortestBehindVerb } told)
            return told;
        if (!EndsWord(map, start))
            return Body(map, start);
        return IsBehindVerb(map, start) && Body(map, start) is { Span.Length: > ShortestBehindVerb } body ? body : null;
    }

    /// <summary>X系省政府批准组建; 5亿元，交市科技局管理.</summary>
    private static bool IsToldOf(WordMap map, int start)
        => start > 1 && map.Text[start - 1] is '系' or '交' or '报' && map.Text[start] is '市' or '省' && (map.KindAt(start - 2) != WordKind.Open || map.Text[start - 1] == '系');

    private static bool EndsWord(WordMap map, int start)
        => start > 0 && LocalBodyFinder.LeagueBefore(map, start) == 0 && ((map.KindAt(start - 1) is WordKind.Open or WordKind.Protected && map.Text[start - 1] != '同') || map.Text[start - 1] is '各' or '每');

    /// <summary>True for 对照省科技厅, 争取市财政局: two characters of running text stand before the level word, and none with which it is another word (城市, 节省, 全市).</summary>
    private bool IsBehindVerb(WordMap map, int start)
        => map.Text[start] is '市' or '省' && start > 1 && map.KindAt(start - 1) == WordKind.Open && map.KindAt(start - 2) == WordKind.Open
            && !_words.Joined.Contains(map.Text[start - 1]);

    private Mention? Body(WordMap map, int start)
    {
        foreach (var (word, level) in _words.Levels)
        {
            if (string.CompareOrdinal(map.Text, start, word, 0, word.Length) == 0 && OfLevel(map, start, word, level) is { } body)
                return body;
        }
        return null;
    }

    private Mention? OfLevel(WordMap map, int start, string word, string level)
    {
        int behind = start + word.Length;
        if (_bodies.Find(map.Text, behind, level, out var form) is not { } body)
            return null;
        int league = LocalBodyFinder.LeagueBefore(map, start);
        if (league > 0 && body.Name != LocalBodyFinder.PartyCommittee)
            return null;
        bool isShort = form.End - behind < 2 && league == 0;
        if ((isShort && word is not ("市" or "区" or "省" or "县")) || (map.NameAt(start) is { } name && name.End > form.End))
            return null;
        if ((isShort && !IsWordEnd(map, form.End)) || rules.OtherWords.Opens(map.Text, form.End))
            return null;
        body = league > 0 ? LocalBodyFinder.League : body;
        return LocalBodyMention.Of(map, start - league, form.End, body, word + form.Of(map.Text), new LocalBodyReference(body.Name, null, word), "level and body");
    }

    private static bool IsWordEnd(WordMap map, int end)
        => end >= map.Text.Length || map.KindAt(end) is WordKind.Stop or WordKind.Boundary or WordKind.Conjunction || map.Text[end] is '、';
}
