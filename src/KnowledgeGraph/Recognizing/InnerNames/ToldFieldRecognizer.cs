using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.InnerNames;

/// <summary>Proposes the words between the place and the ending of a park or an alliance, when no lexicon knows the field: 临床外包服务 in 徐汇临床外包服务集群.</summary>
internal sealed partial class ToldFieldRecognizer(NameLexicon lexicon, InnerNameRules words)
{
    private const int Shortest = 3;
    private const int ShortestTrade = 2;
    private const int Longest = 14;
    private const int LongestSite = 6;

    /// <summary>The field in the name <paramref name="mention"/>; null where it tells none.</summary>
    public Mention? Recognize(WordMap map, Mention mention)
    {
        int ending = words.FieldEndings.LongestAt(mention.Surface, mention.Surface.Length);
        if (ending == 0)
            return null;
        int end = mention.Span.End - ending;
        int start = BehindPlaces(map.Text, mention, end);
        start = BehindRanks(map.Text, start);
        start = BehindSite(map.Text, start, end);
        start = BehindNames(map, start, end);
        var span = new TextSpan(start, Math.Max(start, end));
        string surface = span.Of(map.Text);
        // 中国出版蓝桥创意产业园: the name of a body of the state stands at the head of a park's.
        if ((mention.Label == "Park" && mention.Surface.StartsWith("中国", StringComparison.Ordinal)) || !IsField(surface, TellsTrade(mention.Surface, ending) ? ShortestTrade : Shortest) || AreKnown(map.Text, span))
            return null;
        // 智能装备产业 in 海洋智能装备产业大会 ends behind the field; the longer of the two is told.
        if (mention.Parts.FirstOrDefault(p => p.Label == "Industry" && p.Span.Start > span.Start && p.Span.End > span.End && p.Span.Overlaps(span)) is { } known)
            span = new TextSpan(span.Start, known.Span.End);
        return new Mention(span, "Industry", span.Of(map.Text), surface, MentionSource.Context, "field in a name");
    }

    private int BehindPlaces(string text, Mention mention, int end)
    {
        int start = mention.Span.Start + Edition().Match(mention.Surface).Length;
        while (start < end && lexicon.LongestAt(text, start, end, out int length) is { } seat && length > 1 && (seat.IsPlace || seat[0].Entry.Label == "Park"))
            start += start + length < end && text[start + length] is '-' or '—' or '–' ? length + 1 : length;
        return start;
    }

    [GeneratedRegex("(科技|创新|国际|集团|控股|股份|实业)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NoField();

    /// <summary>2023 and 第二届 before what the event is about.</summary>
    [GeneratedRegex("^(第[0-9一二三四五六七八九十]{1,3}届|首届|[0-9]{4}年?)*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Edition();

    private int BehindRanks(string text, int start)
    {
        foreach (string rank in words.Ranks)
        {
            if (string.CompareOrdinal(text, start, rank, 0, rank.Length) == 0)
                start += rank.Length;
        }
        return start;
    }

    /// <summary>Where the field starts behind the town or the zone that a longer name opens with (腾鳌镇镁质材料, 滨海港工业园区新能源).</summary>
    private int BehindSite(string text, int start, int end)
    {
        foreach (string site in words.Sites)
        {
            int at = text.IndexOf(site, start, Math.Max(0, end - start), StringComparison.Ordinal);
            if (at >= start && at - start <= LongestSite)
                return at + site.Length;
        }
        return start;
    }

    /// <summary>远景鄂尔多斯零碳: a company and its place tell none either.</summary>
    private static int BehindNames(WordMap map, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (map.NameAt(i) is { } inner && (inner.IsPlace || inner.IsBusiness))
                start = i = inner.End < end && map.Text[inner.End] is '）' or ')' ? inner.End + 1 : inner.End;
        }
        return start;
    }

    /// <summary>True for 新能源新材料: two known fields, one behind the other.</summary>
    private bool AreKnown(string text, TextSpan span)
    {
        int fields = 0;
        int at = span.Start;
        while (at < span.End && lexicon.LongestAt(text, at, span.End, out int length) is { IsIndustry: true } && length >= Shortest)
            (at, fields) = (at + length, fields + 1);
        return at == span.End && fields > 1;
    }

    /// <summary>True for 液压 in 液压产业基地 and 袜业 in 袜业产业技术创新联盟: before 产业 two characters are a field as well, unless a park is called after its owners (苏银产业园).</summary>
    private static bool TellsTrade(string name, int ending)
        => ending > KnownInnerNameRecognizer.Industry.Length && string.CompareOrdinal(name, name.Length - ending, KnownInnerNameRecognizer.Industry, 0, KnownInnerNameRecognizer.Industry.Length) == 0 && name[name.Length - ending + KnownInnerNameRecognizer.Industry.Length] != '园';

    private static bool IsField(string words, int shortest)
    {
        if (words.Length < shortest || words.Length > Longest || words.AsSpan().ContainsAny('“', '（'))
            return false;
        // 粤澳合作中医药科技, 华熙国际: who works together and how tells no field, nor does whose it is.
        return !words.Contains("合作", StringComparison.Ordinal) && !NoField().IsMatch(words) && !char.IsAsciiLetter(words[^1]);
    }
}
