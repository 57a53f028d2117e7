using KnowledgeGraph.Measuring.Rules;

namespace KnowledgeGraph.Measuring.Indicators;

/// <summary>Finds the noun behind a figure that says what it counts, and who of them.</summary>
internal sealed class CountedNounFinder(FigureRules rules)
{
    private const int ShortAct = 4;

    private readonly RankIndicatorFinder _ranks = new(rules);

    /// <summary>The words behind a figure without those that lead to the next one.</summary>
    public string Noun(string after)
    {
        var words = rules.Phrases.WithoutNear(_ranks.SetIn(after) is var set and > 0 ? after[..set] : after).AsSpan().Trim();
        // 重点新产品2项和市级新产品5项: what is joined is the next.
        if (words is ['和' or '及', ..] or ['以', '及', ..])
            return "";
        // 规划确定的18项指标中，…: those among whom others are.
        if (words is [_, .., not ('集' or '其' or '途' or '空' or '适' or '高' or '初' or '手' or '心'), '中'])
            words = words[..^1];
        string noun = (words.EndsWith("中的") ? words[..^2] : WithoutLink(words)).ToString();
        return rules.Leaning.Summing.LongestAt(noun, 0) > 0 ? "" : noun;
    }

    /// <summary>18家企业共28个品种: without what leads on to the next figure; 签约 is a word.</summary>
    private static ReadOnlySpan<char> WithoutLink(ReadOnlySpan<char> noun)
    {
        while (noun is [.., '和' or '与' or '及' or '近' or '约' or '、' or '的' or '等' or '超' or '逾' or '以' or '在' or '由' or '从'] and not [.., '签', '约'])
            noun = noun[..^1];
        return noun is [.., not '公', '共'] ? noun[..^1] : noun;
    }

    /// <summary>企业参加第七届…交易会, 企业获得贷款: what those who are counted do stands before them, as in 获得贷款的企业.</summary>
    public string TurnedRound(string after)
    {
        if (rules.Phrases.Verbs.LongestAt(after, 0) > 0)
            return after;
        int noun = after.Length;
        for (int at = 2; at < Math.Min(after.Length - 1, PhraseRules.Longest / 2); at++)
        {
            int attending = rules.Indicators.Attending.LongestAt(after, at);
            if (attending + rules.Phrases.Verbs.LongestAt(after, at) == 0)
            {
                noun = rules.Phrases.PrepositionAt(after, at) > 0 ? Math.Min(noun, at) : noun;
                continue;
            }
            noun = Math.Min(noun, at);
            string acting = rules.Phrases.WithoutTails(after[..noun].TrimEnd('被'));
            // 企业进入上市辅导期: what they enter is no act of theirs.
            if (attending > 0 && noun == at && !acting.EndsWith("进入", StringComparison.Ordinal))
                return after.Substring(at, attending) + acting;
            if (rules.Phrases.Acting.End(acting))
                return WithAct(after[acting.Length..(attending > 0 ? at + attending : after.Length)], acting);
        }
        // 企业与清华大学, 企业以186件专利: who is counted, without those they have to do with.
        return noun < after.Length && after[noun] is '与' or '以' && rules.Phrases.Acting.LongestAt(after, noun) > 0 && noun <= ShortAct ? after[..noun] : after;
    }

    /// <summary>获得贷款的企业; 发起单位, not 发起的单位.</summary>
    private string WithAct(string act, string acting)
    {
        act = act.Replace("了", "", StringComparison.Ordinal);
        return act.Length <= ShortAct && rules.Indicators.Founding.End(act) ? act + acting : act + "的" + acting;
    }
}
