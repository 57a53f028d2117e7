using KnowledgeGraph.Measuring.Rules;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring.Indicators;

/// <summary>Puts together what stands on both sides of a figure (向企业提供60亿元授信: 提供授信).</summary>
internal sealed class PhraseJoiner(FigureRules rules, CountedNounFinder nouns, BorrowedNounFinder borrowed)
{
    private const int LongestSumNoun = 6;
    private const int LongestQualifier = 8;
    private const string SumNoun = "金额";
    private const string Together = "共建";

    /// <summary>The phrase; <paramref name="after"/> is the noun behind the figure, empty where there is none.</summary>
    public string Join(in FigurePhrase phrase, string after)
    {
        // 对通过评价的品种给予500万元奖励: what is paid for, and as what.
        if (phrase.IsMoney && (Paid(phrase.Core, after) ?? Each(phrase.Core, after, phrase.Previous)) is { } paid)
            return paid;
        string core = WithoutPlaces(phrase, after);
        bool isSumOfCount = phrase.IsMoney && phrase.Window.FollowsFigure;
        if (isSumOfCount && DoneWithThem(core) is { } act)
            return act;
        // 与高校院所共建创新平台62家.
        if (core.IndexOf(Together, StringComparison.Ordinal) is > 1 and var shared && rules.Phrases.Acting.LongestAt(core, shared) > 0)
            core = core[shared..];
        // 投资3家企业1200万元: the sum of what was done.
        if (isSumOfCount && after.Length < 2 && core.Length > 1 && rules.Phrases.Acting.LongestAt(core, core.Length) == core.Length && phrase.Previous is not null && borrowed.Deed(phrase.Previous.Indicator) is { } spent)
            return spent + SumNoun;
        core = Cut(core, after, phrase.Window.FollowsFigure);
        if (after.Length < 2)
            return borrowed.Find(core, phrase.Previous, phrase.Quantity);
        return phrase.IsMoney ? OfSum(core, after) : OfCount(core, after);
    }

    private string? Paid(string core, string after)
    {
        core = WithoutHighest(core);
        if (after.Length is < 2 or > LongestSumNoun || (rules.Indicators.Granted.LongestAt(after, 0) != after.Length && rules.Phrases.Verbs.LongestAt(after, 0) == after.Length) || !(core.EndsWith("给予", StringComparison.Ordinal) || core.EndsWith("予以", StringComparison.Ordinal)))
            return null;
        string of = core[(core.LastIndexOf('对') + 1)..^2];
        return of.Length is > 1 and <= PhraseRules.Longest - LongestSumNoun ? of + after : null;
    }

    private string WithoutHighest(string core)
    {
        int end = core.Length;
        while (rules.Indicators.Highest.LongestAt(core, end) is var highest and > 0)
            end -= highest;
        return core[..end];
    }

    /// <summary>资助青年学者30人，每人100万元: what each of those who were counted gets.</summary>
    private string? Each(string core, string after, MeasuredFigure? previous)
        => after.Length < 2 && core.Length is 2 or 3 or 4 && core[0] is '每' or '单' && previous is not null && borrowed.Deed(previous.Indicator) is { } deed && !core.EndsWith(deed, StringComparison.Ordinal) ? core + deed : null;

    /// <summary>The words before the figure without those that only say where it is, or who does it with whom.</summary>
    private string WithoutPlaces(in FigurePhrase phrase, string after)
    {
        string core = phrase.Core;
        // 桂林市共有7家企业入选…: the place only says where.
        if (after.Length > 1 && !phrase.IsMoney && NameOf(phrase, core) is { } name && (IsOwner(name) || nouns.TurnedRound(after) != after))
            core = "";
        // 常熟理工学院与企业共建联合实验室: what they do, and not who.
        if (IsWithPartner(phrase, core))
            core = rules.Phrases.VerbPhrase(core) ?? core;
        // 累计为A市20家企业…: the place only says for whom.
        bool isToPlace = !phrase.IsMoney && core.StartsWith(BorrowedNounFinder.InAll, StringComparison.Ordinal)
            && rules.Phrases.PrepositionAt(core, BorrowedNounFinder.InAll.Length) is var toward and > 0 && NameOf(phrase, core[(BorrowedNounFinder.InAll.Length + toward)..]) is not null;
        return isToPlace ? "" : core;
    }

    /// <summary>阜阳市共有453家中小企业, A园区引进35个团队: who has what is counted; 上海53家机构 are those that come from there.</summary>
    private static bool IsOwner(ResolvedMention name)
        => name.Label is "Enterprise" or "Institution" or "Park" or "Platform" or "Agency" || PlaceNames.IsFull(name);

    /// <summary>The name before the figure that is all that the words hold; null where they hold more.</summary>
    private static ResolvedMention? NameOf(in FigurePhrase phrase, string core)
    {
        string own = core.Trim('“', '”');
        foreach (var name in phrase.Sentence.Mentions)
        {
            if (name.Label is "Region" or "District" or "Product" or "Enterprise" or "Institution" or "Park" or "Platform" or "Agency" && name.Span.End <= phrase.Quantity.Span.Start && name.Mention.Surface.Trim('“', '”') == own)
                return name;
        }
        return null;
    }

    private static bool IsWithPartner(in FigurePhrase phrase, string core)
    {
        foreach (var name in phrase.Sentence.Mentions)
        {
            if (name.Label is "Institution" or "Enterprise" or "Park" or "Region" or "District" && name.Span.End < phrase.Quantity.Span.Start && core.Length > name.Span.Length + 2
                && core[name.Span.Length] is '与' or '同' or '和' && core.StartsWith(name.Mention.Surface, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>累计向2160家企业授信286亿元: what is done with those who were counted; null where nothing is.</summary>
    private string? DoneWithThem(string core)
        => rules.Phrases.LastVerb(core) is { } act && rules.Indicators.Paying.Contains(act) && act.Length < core.Length && rules.Phrases.Acting.LongestAt(core, core.Length - act.Length) == core.Length - act.Length
            ? act
            : null;

    private string Cut(string core, string after, bool followsFigure)
    {
        if (followsFigure)
            core = rules.Phrases.VerbPhrase(core) ?? (after.Length > 0 ? "" : core);
        else if (core.Length > PhraseRules.Longest || rules.Phrases.OpensWithPreposition(core))
            core = rules.Phrases.VerbPhrase(core) ?? (core[0] is '向' or '从' or '给' or '由' ? rules.Phrases.LastVerb(core) : null) ?? core;
        // 参股…基金、礼康基金等5支子基金: the last of a list says nothing of the kind.
        if (core.EndsWith('等'))
            core = after.Length > 0 ? "" : core.TrimEnd('等');
        // 为企业解决3.2亿元的资金缺口: of the words before, the verb belongs to the noun behind.
        return after.Length > 1 && rules.Phrases.OpensWithPreposition(core) ? rules.Phrases.LastVerb(core) ?? core : core;
    }

    private string OfSum(string core, string after)
    {
        int verb = rules.Phrases.Verbs.LongestAt(after, 0);
        // 向企业提供60亿元授信: the verb and its noun.
        if (after.Length <= LongestSumNoun && (verb < 2 || verb == after.Length || rules.Indicators.Granted.LongestAt(after, after.Length - 2) == 2) && rules.Phrases.LastVerb(core) is "提供" or "发放" or "投放")
            return rules.Phrases.LastVerb(core) + after;
        if (core.Length > 1 && !rules.Phrases.IsVerb(core))
            return core;
        return after.Length <= PhraseRules.Longest / 2 && verb == 0 ? core + after : core.Length > 0 ? core : after;
    }

    private string OfCount(string core, string after) => core.Length is > 0 and < LongestQualifier ? core + nouns.TurnedRound(after) : nouns.TurnedRound(after);
}
