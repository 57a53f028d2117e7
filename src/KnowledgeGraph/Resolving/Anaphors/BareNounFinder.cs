using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Resolving.Anaphors;

/// <summary>A noun without a pointer, which the name of the last such thing ends in: 联盟由A发起, 加入联盟, 将联盟列入….</summary>
internal sealed class BareNounFinder(AnaphorRules rules, NounMatcher nouns, Antecedents antecedents, DocumentVoice voice)
{
    private const string Park = "Park";

    /// <summary>Length of the noun there, which has its entity then; null when none is there that points back.</summary>
    public int? Find(PointingPlace place)
    {
        var (text, at, _) = place;
        if (rules.LabelsAt(text, at, out int length) is not { } labels || length < 2 || !place.Holds(length))
            return null;
        bool isBorne = IsBorne(place, length);
        bool stands = MayStand(place, length, labels);
        if (!isBorne && !stands)
            return null;
        string noun = text.Substring(at, length);
        if (((isBorne ? LastNamed(labels, noun) : null) ?? (stands ? InPassage(place, noun) ?? LastNamed(labels, noun) : null)) is not { } named)
            return null;
        antecedents.Point(named, at, length);
        return length;
    }

    /// <summary>A、B被确定为走廊的主攻方向.</summary>
    private static bool IsBorne(PointingPlace place, int length)
    {
        int end = place.At + length;
        return place.Before == '为' && place.Text.Length > end + 2 && place.Text.AsSpan(end).TrimStart('的') is ['主' or '支', '导' or '攻' or '柱', ..];
    }

    /// <summary>True where the noun opens its clause and the text goes on from it, or where it is what is done something with.</summary>
    private bool MayStand(PointingPlace place, int length, List<string> labels)
    {
        var (text, at, _) = place;
        int end = at + length;
        if (place.OpensClause || (rules.Lately.LongestAt(text, at) is var lately and > 0 && place.IsOpening(at - lately)))
            return rules.Onward.LongestAt(text, end) > 0;
        if (IsSite(place, end))
            return true;
        bool isDealtWith = place.Before is '将' or '把' or '对' or '向' or '给';
        if (!isDealtWith && rules.Toward.LongestAt(text, at) == 0)
            return false;
        // 加入联盟, 落户园区, 支持中心建设: behind such a verb the noun, or the work on it, must end its clause; 安排资金500万元 means no fund, 补助项目27项 not the one named.
        return place.IsClosing(end)
            || (isDealtWith ? rules.Dealt.LongestAt(text, end) > 0 : (char.IsAsciiDigit(text[end]) && !labels.Contains("Fund") && !labels.Contains("Program")) || rules.Works.LongestAt(text, end) > 0);
    }

    /// <summary>落户园区的A, 在园区正式办公, 双方在新区共建B: where somebody has settled or something is done.</summary>
    private bool IsSite(PointingPlace place, int end)
    {
        var (text, at, _) = place;
        string noun = text[at..end];
        if (rules.KindOf(noun) != Park && noun != Zones.NewArea)
            return false;
        if (place.Before == '在')
            return rules.Here.LongestAt(text, end) > 0;
        return end < text.Length && text[end] == '的' && rules.Settling.LongestAt(text, at) > 0;
    }

    /// <summary>A产业区是B高新区的组成部分。园区主要发展…: of several parks the last one that a sentence of the passage opened with.</summary>
    private ResolvedMention? InPassage(PointingPlace place, string noun)
        => rules.KindOf(noun) == Park ? antecedents.Mentions.FindLast(m => m.Label == Park && (m.Span.Start == 0 || place.Text[m.Span.Start - 1] == '。')) : null;

    private ResolvedMention? LastNamed(List<string> labels, string noun)
    {
        if (voice.Headline is { } headline && rules.KindOf(noun) == Park)
            return headline;
        if (noun == Zones.NewArea && (voice.Area ?? LastArea()) is { } area)
            return area;
        return antecedents.Named.FindLast(n => labels.Contains(n.Mention.Label) && nouns.IsCalled(n.Mention, noun)).Mention;
    }

    /// <summary>The last new area named, a zone or a place.</summary>
    private ResolvedMention? LastArea()
        => antecedents.Named.FindLast(static n => n.Mention.Label is Park or "Region" or "District" && Zones.IsNewArea(n.Mention.Mention.Surface)).Mention;
}
