using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Lists;

/// <summary>Proposes the companies of a list that nothing knows by themselves: 山河智能 in 中联重科、三一重工、山河智能、铁建重工, where two of the list are known, or one and the ending tells of a company.</summary>
internal sealed class CompanionRecognizer(NameRules rules, NameLexicon lexicon)
{
    private const string Label = "Enterprise";
    private const string Other = "Institution";
    private const int LeastKnown = 2;
    private const int LongestItem = 8;
    private readonly NameIdentity _identity = new(rules);

    public IReadOnlyList<Mention> Recognize(WordMap map, List<Mention> known)
    {
        if (!known.Exists(m => m.Label == Label && IsListed(map.Text, m.Span)))
            return [];
        var ends = new Dictionary<int, Mention>();
        var starts = new Dictionary<int, Mention>();
        // A field is no item of its own here: 蒙牛乳业.
        foreach (var mention in known.Where(m => m.Label != "Industry"))
        {
            ends[mention.Span.End] = mention;
            starts[mention.Span.Start] = mention;
        }
        var found = new List<Mention>();
        foreach (var first in known.Where(m => m.Label == Label).OrderBy(m => m.Span.Start))
        {
            // A list is read from the first company of it that is known.
            if (ItemBefore(map, first.Span.Start, ends) is { } before && ends.GetValueOrDefault(before.End)?.Label == Label)
                continue;
            found.AddRange(OfList(map, first, ends, starts));
        }
        return found;
    }

    private static bool IsListed(string text, TextSpan span)
        => (span.Start > 0 && text[span.Start - 1] == '、') || (span.End < text.Length && text[span.End] is '、' or '和');

    private List<Mention> OfList(WordMap map, Mention first, Dictionary<int, Mention> ends, Dictionary<int, Mention> starts)
    {
        var unknown = new List<TextSpan>();
        int companies = 1;
        for (int at = first.Span.Start; ItemBefore(map, at, ends) is { } item; at = item.Start)
        {
            // 中国南方稀土集团、江西理工大学、虔东稀土: a university among the owners of a company.
            if (ends.TryGetValue(item.End, out var mention) && mention.Label == Other)
                continue;
            if (mention is not null)
                break;
            unknown.Add(item);
        }
        for (int end = first.Span.End; ItemBehind(map, end, starts) is { } item; end = item.End)
        {
            if (starts.GetValueOrDefault(item.Start) is not { } mention || mention.Span != item)
                unknown.Add(item);
            else if (mention.Label == Label)
                companies++;
            else if (mention.Label != Other)
                break;
        }
        companies += unknown.Count(s => rules.Lists.Companies.LongestAt(map.Text, s.End) > 0);
        return [.. unknown.Where(s => (companies >= LeastKnown || Listed(map, s) is not null || rules.Lists.Companies.LongestAt(map.Text, s.End) > 0) && _identity.MarkOf(map, s.Start, s.End) != NameMark.None && !EndsAsOther(map, s)).Select(s => Companion(map, s))];
    }

    private Mention Companion(WordMap map, TextSpan span)
        => Listed(map, span) is { } company
            ? new(span, Label, span.Of(map.Text), company.Name, MentionSource.Lexicon, "lexicon name in a list of its type")
            : new(span, Label, span.Of(map.Text), span.Of(map.Text), MentionSource.Context, "between companies of a list");

    /// <summary>口子窖, 淮北矿业: a company whose name is a common word too, which a list of companies tells.</summary>
    private NameEntry? Listed(WordMap map, TextSpan span)
        => lexicon.Of(map.Text.AsSpan(span.Start, span.Length)).FirstOrDefault(static f => f.Entry.Label == Label)?.Entry;

    /// <summary>The item of the list that ends where the separator before <paramref name="start"/> stands.</summary>
    private static TextSpan? ItemBefore(WordMap map, int start, Dictionary<int, Mention> ends)
    {
        int end = start - 1;
        if (end < 2 || map.Text[end] != '、')
            return null;
        if (ends.TryGetValue(end, out var mention))
            return mention.Span;
        int at = end;
        while (at > 0 && map.IsOpenAt(at - 1) && !ends.ContainsKey(at) && end - at <= LongestItem)
            at--;
        // 潮州三环: a place opens the name of a company.
        if (end - at >= 2 && map.NameEndingAt(at) is { IsPlace: true } seat)
            at = seat.Start;
        return map.IsApart(at) && end - at is >= 2 and <= LongestItem ? new TextSpan(at, end) : null;
    }

    private TextSpan? ItemBehind(WordMap map, int end, Dictionary<int, Mention> starts)
    {
        int start = end + 1;
        if (start >= map.Text.Length || map.Text[end] is not ('、' or '和'))
            return null;
        // 协鑫科技: a known name or a place opens the name of another company, which ends as one.
        bool opens = starts.TryGetValue(start, out var mention);
        if (opens && !(mention!.Label is Label or "Region" && mention.Span.End < map.Text.Length && map.KindAt(mention.Span.End) == WordKind.Open && map.Text[mention.Span.End] is not ('（' or '(')))
            return mention!.Span;
        int at = opens ? mention!.Span.End : start;
        while (at < map.Text.Length && map.IsOpenAt(at) && !starts.ContainsKey(at) && at - start <= LongestItem)
            at++;
        bool closed = at >= map.Text.Length || map.Text[at] == '、' || map.KindAt(at) is WordKind.Stop or WordKind.Boundary or WordKind.Conjunction;
        if (opens && (!closed || rules.Lists.Companies.LongestAt(map.Text, at, mention!.Span.End) == 0))
            return mention!.Span;
        return closed && at - start is >= 2 and <= LongestItem ? new TextSpan(start, at) : null;
    }

    /// <summary>True for 高新区管委会 among companies: its ending tells another type.</summary>
    private bool EndsAsOther(WordMap map, TextSpan span)
        => rules.EndsIn(map.Text, span.Start, span.End, static found => found.TrueForAll(static r => r.Label != Label));
}
