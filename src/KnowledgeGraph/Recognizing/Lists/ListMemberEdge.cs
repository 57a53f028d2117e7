using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Lists;

/// <summary>Takes off a member of a list what is no part of its name: marks, a bracket with a figure, what the company is and where it lies.</summary>
internal sealed class ListMemberEdge(NameRules rules)
{
    private const int Shortest = 2;
    private const string Kind = "企业";
    private const string Zone = "园区";

    /// <summary>The name in <paramref name="item"/>; null where it is a known one and its short name in a bracket, 某某有限公司（某某）.</summary>
    public TextSpan? Trim(WordMap map, TextSpan item, ListNoun noun, List<Mention> known)
    {
        var span = WithoutMarks(map.Text, item);
        int bracket = map.Text[span.End - 1] == '）' ? map.Text.IndexOf('（', span.Start, span.Length) : -1;
        // 赣州稀土集团有限公司（持股35%）: what a bracket with a figure adds is no part of the name.
        if (bracket > 0 && map.Text.AsSpan(bracket, span.End - bracket).ContainsAnyInRange('0', '9'))
        {
            span = new TextSpan(span.Start, bracket);
            bracket = map.Text[span.End - 1] == '）' ? map.Text.IndexOf('（', span.Start, span.Length) : -1;
        }
        if (bracket > 0 && known.Exists(m => m.Span == new TextSpan(span.Start, bracket)))
            return null;
        return noun.Label == "Enterprise" ? BehindKind(map, BehindZone(map, span, known)) : span;
    }

    /// <summary>Marks round a member are no part of it.</summary>
    private static TextSpan WithoutMarks(string text, TextSpan span)
        => text[span.Start] == '“' && text[span.End - 1] == '”' && text.IndexOf('”', span.Start) == span.End - 1 ? new TextSpan(span.Start + 1, span.End - 1) : span;

    /// <summary>包头稀土高新区稀宝博为: the zone where a company is stands before its name.</summary>
    private TextSpan BehindZone(WordMap map, TextSpan span, List<Mention> known)
    {
        if (known.Find(m => m.Label == "Park" && m.Span.Start == span.Start && span.End - m.Span.End >= Shortest) is not { } zone)
            return span;
        int lead = rules.Leads.LongestAt(map.Text, zone.Span.End);
        return new TextSpan(zone.Span.End + (lead > 1 && span.End - zone.Span.End - lead >= Shortest ? lead : 0), span.End);
    }

    /// <summary>欣旺达 in 锂电产业链链主企业欣旺达, 鼎益电子 in 园区集聚鼎益电子.</summary>
    private TextSpan BehindKind(WordMap map, TextSpan item)
    {
        int kind = map.Text.LastIndexOf(Kind, item.End - 1, item.Length, StringComparison.Ordinal);
        int start = kind > item.Start + 1 ? kind + Kind.Length : BehindLead(map.Text, item);
        if (start == 0 || item.End - start < Shortest || rules.Generic.Contains(map.Text.AsSpan(start, 2)))
            return item;
        var own = map.Text.AsSpan(start, item.End - start);
        return own is "集团" || own.EndsWith("公司") ? item : new TextSpan(start, item.End);
    }

    /// <summary>Where the name starts behind 园区集聚; 0 where the item opens otherwise.</summary>
    private int BehindLead(string text, TextSpan item)
        => text.AsSpan(item.Start, item.Length).StartsWith(Zone) && rules.Leads.LongestAt(text, item.Start + Zone.Length) is > 1 and var lead ? item.Start + Zone.Length + lead : 0;
}
