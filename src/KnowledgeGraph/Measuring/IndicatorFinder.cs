using System.Text.RegularExpressions;
using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Measuring;

/// <summary>Finds the phrase that says what a figure measures: the noun behind it (7个联动项目), or the words before it (专利授权11102件);
/// a comparison, a share, a rank and a sum reached lean on the figure before them.</summary>
internal sealed partial class IndicatorFinder(FigureRules rules)
{
    private const int Longest = 24;
    private const int ShortAct = 4;
    private const string Scale = "规模";
    private const int LongestSumNoun = 6;
    private const int LongestTimes = 12;
    private const string Contract = "合同";
    private const string InAll = "累计";
    private const string Sum = "金额";
    private const string Together = "共建";

    /// <summary>What the place among others is told as.</summary>
    public const string Place = "排名";

    private readonly ComparisonFinder _comparisons = new(rules);
    private readonly ClauseBefore _before = new(rules);

    /// <summary>True for a figure about another figure, which names nothing that a later one could lean on.</summary>
    public bool IsDependent(SentenceReading sentence, Quantity quantity)
        => quantity.IsRank || IsTimes(sentence, quantity) || SharesOf(sentence, quantity) || IsSet(sentence, quantity) || _comparisons.Find(sentence, quantity) is not null || (quantity.Unit == "%" && Share(FigureWindow.Of(sentence, quantity, rules).Before) is not null);

    private bool IsTimes(SentenceReading sentence, Quantity quantity)
        => quantity.Unit == "倍" && TimesOf().IsMatch(sentence.Text[Math.Max(sentence.Span.Start, quantity.Span.Start - LongestTimes)..quantity.Span.Start]);

    /// <summary>分别占26.7%、23.3%和12.5%: true for each of the shares of the figures before.</summary>
    private bool SharesOf(SentenceReading sentence, Quantity quantity)
    {
        int index = quantity.Unit == "%" ? sentence.IndexOf(quantity) : -1;
        while (index > 0 && IsListed(sentence, index))
            index--;
        return index >= 0 && sentence.Text.AsSpan(sentence.Span.Start..sentence.Quantities[index].Span.Start).TrimEnd("约近超达的过逾为仅").EndsWith("分别占");
    }

    /// <summary>在177家国家高新区中列: how many there are among whom a place is told.</summary>
    private bool IsSet(SentenceReading sentence, Quantity quantity)
    {
        int next = sentence.IndexOf(quantity) + 1;
        return next < sentence.Quantities.Count && sentence.Quantities[next] is { IsRank: true } rank && Ranked(sentence.Text.AsSpan(quantity.Span.End..rank.Span.Start)) > 0;
    }

    /// <summary>Length of what stands before 中列, 0 where the words do not end so.</summary>
    private int Ranked(ReadOnlySpan<char> words)
    {
        int at = words.LastIndexOf('中');
        return at > 1 && words.Length - at <= ShortAct && rules.Ranking.Contains(words[(at + 1)..]) ? at : 0;
    }

    /// <summary>The indicator; <paramref name="previous"/> is what the figure before it measures. Empty when there are no words at all.</summary>
    public string Find(SentenceReading sentence, Quantity quantity, MeasuredFigure? previous)
    {
        var window = FigureWindow.Of(sentence, quantity, rules);
        if ((_comparisons.Find(sentence, quantity) ?? SharedComparison(sentence, quantity)) is { } comparison)
            return Limit(Compared(sentence, quantity, window, comparison, quantity.Unit == "百分点" && previous?.Share is { } changed ? previous with { Indicator = changed } : previous) + comparison);
        string core = IsList(sentence, quantity) ? "" : rules.WithoutTails(rules.WithoutLeads(window.Before));
        // 比上年的6.06亿元增长: the sum that another one is held against.
        if (previous is not null && core.Length > 1 && core[0] is '比' or '较')
            core = "";
        if (IsSet(sentence, quantity) && sentence.Mentions.Find(m => m.Span.Start == quantity.Span.End) is { } those)
            return those.Mention.Surface;
        if (quantity.Unit == "%" && (Granted(window, core) ?? Held(window, core)) is { } granted)
            return granted;
        if (quantity.Unit is "条" or "章" && (core.Length == 0 || core.EndsWith('》')) && window.After.Length < 2)
            return quantity.Unit == "条" ? "条文" : "章节";
        if (SharesOf(sentence, quantity) && Paired(sentence, quantity) is { } shared)
            return Limit(shared + "占比");
        // 两种产品产量分别占全国的25%和40%: the share of the figure before it in the same list.
        if (quantity.Unit == "%" && sentence.IndexOf(quantity) is > 0 and var index && IsListed(sentence, index) && core.Length < 2 && Share(FigureWindow.Of(sentence, sentence.Quantities[index - 1], rules).Before) is not null)
            return Find(sentence, sentence.Quantities[index - 1], previous);
        // 2025年力争达到150亿元: of what was told before.
        if (previous is not null && OnlyYear().IsMatch(core))
            core = "";
        // 对年研发投入超过1000万元的企业: what decides who gets it.
        if (quantity.Unit.EndsWith('元') && window.After.StartsWith('的') && core is ['对', _, .., not ('予' or '以' or '供' or '排')])
            return Limit(core[1..]);
        // 是2020年的4.1倍: how many times it is of what it was.
        if (quantity.Unit == "倍" && previous is not null && TimesOf().Match(sentence.Text[Math.Max(sentence.Span.Start, quantity.Span.Start - LongestTimes)..quantity.Span.Start]) is { Success: true } times)
            return Limit(previous.Indicator + "为" + times.Groups["year"].Value + "的倍数");
        if (quantity.IsRank && Among(sentence, quantity, core) is { } among)
            return among;
        if (quantity.Unit == "%" && window.Before.AsSpan().TrimEnd("约近超达的过逾为仅").EndsWith('占') && (core.Length > 1 ? core : Paired(sentence, quantity) ?? previous?.Indicator) is { Length: > 1 } part)
            return Limit(part + "占比");
        if (quantity.Unit == "%" && Share(window.Before) is { } share)
            return Limit((share.Of.Length > 1 ? share.Of : previous?.Indicator) + share.Whole + "比重");
        if (quantity.IsRank || (previous is not null && rules.Ranking.LongestAt(core, 0) > 0))
            return Limit(rules.Ranking.LongestAt(core, 0) > 0 || core.Length < 2 || rules.ChangeAt(core) > 0 ? previous?.Indicator + core : core);
        // 其中鄞州区23亿元, 其中科技服务业2.9亿元: a place or a field that has a part of what was measured.
        if (IsPartOf(sentence, quantity, window, core))
        {
            if (previous?.In(quantity.Unit) is { } divided)
                return divided.Indicator;
            if (Noun(window.After).Length < 2 && _before.Led(sentence, quantity) is { } led)
                return Limit(led);
        }
        if (core.StartsWith('中') && rules.Verbs.LongestAt(core, 1) > 0)
            core = core[1..];
        if (rules.WithoutReaching(window.Before) is { } reached)
            core = rules.WithoutTails(rules.WithoutLeads(reached));
        // 由首批4家增至11家: what leads to the figure reached is no noun.
        string after = (rules.ChangeAt(window.After) > 0 && previous is not null) || rules.LeadsOn(window.After) ? "" : Noun(window.After);
        // 其中来自北京的31家: some of those that were counted before.
        if (window.Before.EndsWith('的') && after.Length < 2 && core.Length > 1 && previous is not null && previous.Unit == quantity.Unit && rules.Verbs.LongestAt(core, 0) != core.Length)
            return Limit(core + "的" + WithoutVerb(previous.Indicator));
        // 新认定企业58家，累计301家.
        if (core.Length == 0 && after.Length < 2 && previous?.Unit == quantity.Unit && window.Before.Contains(InAll, StringComparison.Ordinal)
            && WithoutVerb(previous.Indicator) is var all && all.Length < previous.Indicator.Length && !previous.Indicator.StartsWith(InAll, StringComparison.Ordinal))
            return Limit(InAll + all);
        if (core.Length == 0 && (after.Length == 0 || rules.WithoutReaching(window.Before) is not null))
            return previous?.Indicator ?? _before.RankedBy(sentence, quantity) ?? core;
        // 根据规划确定的4项优先工程: what stands before 的 only describes.
        if (window.Before.EndsWith('的') && after.Length > 1)
            core = "";
        // 以全市0.4%的土地面积: a share of the whole place.
        if (quantity.Unit == "%" && rules.WholeWords.LongestBefore(window.Before, window.Before.Length, 0) is var whole and > 0 && after.Length > 1 && window.After.StartsWith('的'))
            return Limit(after + "占" + window.Before[^whole..] + "比重");
        if (quantity.IsRelative)
            return Limit(after.Length > 1 && (core.Length == 0 || window.After.StartsWith('的')) ? after : Of(core, previous, quantity));
        return Limit(Joined(sentence, core, after, quantity, window.FollowsFigure, previous));
    }

    /// <summary>按购置额的15%给予补助, 可得担保额1%至2%的补助: 购置额补助比例.</summary>
    private string? Granted(FigureWindow window, string core)
    {
        int at = 0;
        while (at < window.After.Length && rules.Granting.LongestAt(window.After, at) is var granting and > 0)
            at += granting;
        if (at == 0 || rules.Granted.LongestAt(window.After, at) is not (var length and > 0))
            return null;
        int from = 0;
        for (int i = 0; i < core.Length; i++)
        {
            if (rules.Rated.LongestAt(core, i) is var mark and > 0)
                (from, i) = (i + mark, i + mark - 1);
        }
        string of = core[from..];
        return (of.Length is > 1 and <= Longest / 2 ? of : "") + window.After.Substring(at, length) + "比例";
    }

    /// <summary>换得24.1%的股份, 补贴六成: a share held or paid.</summary>
    private string? Held(FigureWindow window, string core)
    {
        string after = window.After.TrimStart('的');
        if ((after.StartsWith("股份", StringComparison.Ordinal) || after.StartsWith("股权", StringComparison.Ordinal)) && (core.Length <= ShortAct || IsVerb(core)))
            return "持股比例";
        return core.Length > 1 && rules.Granted.LongestAt(core, 0) == core.Length && after.Length < 2 ? core + "比例" : null;
    }

    /// <summary>在国家高新区中列第90位: among whom the place is.</summary>
    private string? Among(SentenceReading sentence, Quantity quantity, string core)
    {
        int at = core.LastIndexOf('中');
        if (at < 0 || rules.Ranking.LongestAt(core, at + 1) is var ranking && (ranking == 0 || at + 1 + ranking != core.Length) || sentence.ClauseOf(quantity.Span) is not { } clause)
            return null;
        int end = sentence.Text.LastIndexOf('中', quantity.Span.Start - 1, quantity.Span.Start - clause.Start);
        int start = end < 0 ? -1 : sentence.Text.LastIndexOf('在', end, end - clause.Start + 1) + 1;
        if (start <= 0 || end - start is < 2 or > Longest)
            return null;
        string among = sentence.Text[start..end];
        foreach (var count in sentence.Quantities)
        {
            if (count.Span.Start >= start && count.Span.End <= end)
                among = among.Replace(count.Span.Of(sentence.Text), "", StringComparison.Ordinal);
        }
        return Limit(among + Place);
    }

    private string? Paid(string core, string after)
    {
        core = Highest().Replace(core, "");
        if (after.Length is < 2 or > LongestSumNoun || (rules.Granted.LongestAt(after, 0) != after.Length && rules.Verbs.LongestAt(after, 0) == after.Length) || !(core.EndsWith("给予", StringComparison.Ordinal) || core.EndsWith("予以", StringComparison.Ordinal)))
            return null;
        string of = core[(core.LastIndexOf('对') + 1)..^2];
        return of.Length is > 1 and <= Longest - LongestSumNoun ? of + after : null;
    }

    private static bool IsPartOf(SentenceReading sentence, Quantity quantity, FigureWindow window, string core)
    {
        foreach (var name in sentence.Mentions)
        {
            if (name.Span.End <= quantity.Span.Start && quantity.Span.Start - name.Span.End < 4
                && (name.Label is "Region" or "District" or "Park" || (name.Label == "Industry" && window.Before.StartsWith("其中", StringComparison.Ordinal)))
                && sentence.Text.AsSpan(name.Span.Start, name.Span.Length).SequenceEqual(core))
                return true;
        }
        return false;
    }

    private static bool IsName(SentenceReading sentence, string core, Quantity quantity)
    {
        string own = core.Trim('“', '”');
        foreach (var name in sentence.Mentions)
        {
            if (name.Label is "Region" or "District" or "Product" && name.Span.End <= quantity.Span.Start && name.Mention.Surface.Trim('“', '”') == own)
                return true;
        }
        return false;
    }

    private static bool IsWithPartner(SentenceReading sentence, string core, Quantity quantity)
    {
        foreach (var name in sentence.Mentions)
        {
            if (name.Label is "Institution" or "Enterprise" or "Park" or "Region" or "District" && name.Span.End < quantity.Span.Start && core.Length > name.Span.Length + 2
                && core[name.Span.Length] is '与' or '同' or '和' && core.StartsWith(name.Mention.Surface, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>What stands on both sides of the figure, put together.</summary>
    private string Joined(SentenceReading sentence, string core, string after, Quantity quantity, bool follows, MeasuredFigure? previous)
    {
        // 对通过评价的品种给予500万元奖励: what is paid for, and as what.
        if (quantity.Unit.EndsWith('元') && (Paid(core, after) ?? Each(core, after, previous)) is { } paid)
            return paid;
        // 桂林市共有7家企业入选…: the place only says where.
        if (after.Length > 1 && !quantity.Unit.EndsWith('元') && IsName(sentence, core, quantity) && TurnedRound(after) != after)
            core = "";
        // 常熟理工学院与企业共建联合实验室: what they do, and not who.
        if (IsWithPartner(sentence, core, quantity))
            core = rules.VerbPhrase(core) ?? core;
        // 累计向2160家企业授信286亿元: what is done with those who were counted.
        if (follows && quantity.Unit.EndsWith('元') && LastVerb(core) is { } act && rules.Paying.Contains(act) && act.Length < core.Length && rules.Acting.LongestAt(core, core.Length - act.Length) == core.Length - act.Length)
            return act;
        if (core.StartsWith(InAll, StringComparison.Ordinal) && rules.PrepositionAt(core, InAll.Length) is var toward and > 0 && !quantity.Unit.EndsWith('元') && IsName(sentence, core[(InAll.Length + toward)..], quantity))
            core = "";
        // 与高校院所共建创新平台62家.
        if (core.IndexOf(Together, StringComparison.Ordinal) is > 1 and var shared && rules.Acting.LongestAt(core, shared) > 0)
            core = core[shared..];
        // 投资3家企业1200万元: the sum of what was done.
        if (follows && quantity.Unit.EndsWith('元') && after.Length < 2 && core.Length > 1 && rules.Acting.LongestAt(core, core.Length) == core.Length && previous is not null && Deed(previous.Indicator) is { } spent)
            return spent + Sum;
        if (follows)
            core = rules.VerbPhrase(core) ?? (after.Length > 0 ? "" : core);
        else if (core.Length > Longest || rules.OpensWithPreposition(core))
            core = rules.VerbPhrase(core) ?? (core[0] is '向' or '从' or '给' or '由' ? LastVerb(core) : null) ?? core;
        // 参股…基金、礼康基金等5支子基金: the last of a list says nothing of the kind.
        if (core.EndsWith('等'))
            core = after.Length > 0 ? "" : core.TrimEnd('等');
        // 为企业解决3.2亿元的资金缺口: of the words before, the verb belongs to the noun behind.
        if (after.Length > 1 && rules.OpensWithPreposition(core))
            core = LastVerb(core) ?? core;
        if (after.Length < 2)
            return Of(core, previous, quantity);
        bool money = quantity.Unit.EndsWith('元');
        // 向企业提供60亿元授信: the verb and its noun.
        if (money && after.Length <= LongestSumNoun && rules.Verbs.LongestAt(after, 0) is var verb && (verb < 2 || verb == after.Length || rules.Granted.LongestAt(after, after.Length - 2) == 2) && LastVerb(core) is "提供" or "发放" or "投放")
            return LastVerb(core) + after;
        if (!money)
            return core.Length is > 0 and < 8 ? core + TurnedRound(after) : TurnedRound(after);
        return core.Length > 1 && !IsVerb(core) ? core : after.Length <= Longest / 2 && rules.Verbs.LongestAt(after, 0) == 0 ? core + after : core.Length > 0 ? core : after;
    }

    /// <summary>The words before a figure; where they do not say of what, with what was measured before.</summary>
    private string Of(string core, MeasuredFigure? previous, Quantity quantity)
    {
        if (previous is null)
            return core.Length > 0 && core.Length < 3 && IsVerb(core) && quantity.Unit.EndsWith('次') ? core + quantity.Unit : core;
        if (core.Length == 0)
            return previous.Indicator;
        // 国家级孵化器26家、省级31家: another level of the same.
        if (rules.Levels.Contains(core) && previous.Unit == quantity.Unit)
            return core + WithoutLevel(WithoutVerb(previous.Indicator));
        if (rules.Sums.Contains(core) && Deed(previous.Indicator) is { } deed)
            return deed + core;
        if (rules.Contracts.Contains(core) && previous.Indicator.EndsWith(Contract, StringComparison.Ordinal))
            return WithoutVerb(previous.Indicator) + core;
        if (rules.Partial.Contains(core))
            return (rules.Sums.Contains(WithoutVerb(previous.Indicator)) ? previous.Indicator : WithoutAdded(WithoutVerb(previous.Indicator))) + core;
        if (!IsVerb(core))
            return core;
        // 累计投入专项经费1.1亿元，2023年投入4200万元: the same again.
        string told = previous.Indicator.StartsWith(InAll, StringComparison.Ordinal) ? previous.Indicator[InAll.Length..] : previous.Indicator;
        if (quantity.Unit.EndsWith('元') && previous.Unit.EndsWith('元') && told.Length > core.Length && told.StartsWith(core, StringComparison.Ordinal))
            return told;
        if (previous.Unit != quantity.Unit)
            return quantity.Unit is "人次" or "家次" or "场次" ? core + quantity.Unit : core;
        // 首期投入2亿元，由A出资1.2亿元: who pays a part does not pay what was told.
        if (quantity.Unit.EndsWith('元') && rules.PayingIn.Contains(core))
            return core;
        string noun = WithoutVerb(previous.Indicator);
        // 基金首期规模3亿元，由A出资2亿元: what is paid in is no scale.
        if (noun.Length == 0 || noun == core || noun.EndsWith(Scale, StringComparison.Ordinal) || (noun.Length == 2 && IsVerb(noun)))
            return core;
        // 获奖励资金500万元，A获奖励200万元: the words that both share are told once.
        return core.Length > 2 && noun.StartsWith(core[^2..], StringComparison.Ordinal) ? core + noun[2..] : core + noun;
    }

    /// <summary>What a comparison compares: the words before it, else with 分别 the figure at its place in the list before, else the figure before.</summary>
    private string? Compared(SentenceReading sentence, Quantity quantity, FigureWindow window, string comparison, MeasuredFigure? previous)
    {
        int at = window.Before.LastIndexOf(comparison, StringComparison.Ordinal);
        string own = at > 0 ? rules.WithoutTails(rules.WithoutLeads(window.Before[..at])) : "";
        return own.Length > 1 && own[0] is not ('比' or '较') ? own : Paired(sentence, quantity) ?? previous?.Indicator;
    }

    /// <summary>比上年分别增长38.0%、52.1%: the comparison of the figure before it in the same list, or null.</summary>
    private string? SharedComparison(SentenceReading sentence, Quantity quantity)
    {
        int index = quantity.Unit == "%" ? sentence.IndexOf(quantity) : -1;
        return index > 0 && IsListed(sentence, index) && sentence.Quantities[index - 1].Unit == "%" ? _comparisons.Find(sentence, sentence.Quantities[index - 1]) : null;
    }

    /// <summary>With a list of comparisons, the first belongs to the first of as many figures before the list, and so on.</summary>
    private string? Paired(SentenceReading sentence, Quantity quantity)
    {
        int index = sentence.IndexOf(quantity);
        int first = index;
        while (first > 0 && IsListed(sentence, first))
            first--;
        int last = index;
        while (last + 1 < sentence.Quantities.Count && IsListed(sentence, last + 1))
            last++;
        int count = last - first + 1;
        int paired = first - count + (index - first);
        if (count < 2 || paired < 0 || IsDependent(sentence, sentence.Quantities[paired]))
            return null;
        return Find(sentence, sentence.Quantities[paired], null);
    }

    private static bool IsListed(SentenceReading sentence, int index)
        => sentence.Quantities[index - 1].Unit == sentence.Quantities[index].Unit
            && sentence.Text.AsSpan(sentence.Quantities[index - 1].Span.End..sentence.Quantities[index].Span.Start) is "、" or "和" or "与";

    /// <summary>高新技术产业规模占全市的42%: what has the share, and of which whole; null where no share is told.</summary>
    private (string Of, string Whole)? Share(string before)
    {
        string text = before[..before.AsSpan().TrimEnd("约近超达的过逾为").Length];
        int at = text.LastIndexOf('占', text.Length - 1 < 0 ? 0 : text.Length - 1);
        if (at < 0 || at + 1 >= text.Length || text[at + 1] is '比' or '股' || IsLand(text, at))
            return null;
        string whole = WithoutShare(text[at..]);
        return whole.Length > 1 ? (rules.WithoutTails(rules.WithoutLeads(text[..at])), whole) : null;
    }

    /// <summary>占全市 of 占全市的比重.</summary>
    private static string WithoutShare(string whole)
    {
        foreach (string noun in (ReadOnlySpan<string>)["比重", "比例"])
        {
            if (whole.EndsWith(noun, StringComparison.Ordinal) && whole.Length > noun.Length + 1)
                return whole[..^noun.Length].TrimEnd('的');
        }
        return whole.TrimEnd('的');
    }

    /// <summary>占地50亩: the land that something takes, no share (占地区生产总值 is one).</summary>
    private static bool IsLand(string text, int at) => text[at + 1] == '地' && (at + 2 >= text.Length || text[at + 2] is not ('区' or '方'));

    /// <summary>企业参加第七届…交易会, 企业获得贷款: what those who are counted do stands before them, as in 获得贷款的企业.</summary>
    private string TurnedRound(string after)
    {
        if (rules.Verbs.LongestAt(after, 0) > 0)
            return after;
        int noun = after.Length;
        for (int at = 2; at < Math.Min(after.Length - 1, Longest / 2); at++)
        {
            int attending = rules.Attending.LongestAt(after, at);
            int verb = rules.Verbs.LongestAt(after, at);
            if (attending + verb == 0)
            {
                noun = rules.PrepositionAt(after, at) > 0 ? Math.Min(noun, at) : noun;
                continue;
            }
            noun = Math.Min(noun, at);
            string acting = rules.WithoutTails(after[..noun].TrimEnd('被'));
            // 企业进入上市辅导期: what they enter is no act of theirs.
            if (attending > 0 && noun == at && !acting.EndsWith("进入", StringComparison.Ordinal))
                return after.Substring(at, attending) + acting;
            if (rules.Acting.LongestAt(acting, acting.Length) > 0)
            {
                string act = after[acting.Length..(attending > 0 ? at + attending : after.Length)].Replace("了", "", StringComparison.Ordinal);
                return act.Length <= ShortAct && rules.Founding.LongestAt(act, act.Length) > 0 ? act + acting : act + "的" + acting;
            }
        }
        // 企业与清华大学, 企业以186件专利: who is counted, without those they have to do with.
        return noun < after.Length && after[noun] is '与' or '以' && rules.Acting.LongestAt(after, noun) > 0 && noun <= ShortAct ? after[..noun] : after;
    }

    /// <summary>奇米网络、驿路通3家: the names of a list before a figure say nothing of the kind.</summary>
    private static bool IsList(SentenceReading sentence, Quantity quantity)
    {
        foreach (var clause in sentence.Clauses)
        {
            foreach (var group in clause.Groups)
            {
                if (group.End == quantity.Span.Start && group.Members.Count > 1)
                    return true;
            }
        }
        return false;
    }

    /// <summary>The words behind a figure without those that lead to the next one.</summary>
    private string Noun(string after) => rules.WithoutNear(Ranked(after) is var set and > 0 ? after[..set] : after).AsSpan().Trim().TrimEnd("和与及近约、的等超逾以在由从").ToString() is var noun && rules.Summing.LongestAt(noun, 0) > 0 ? "" : noun;

    /// <summary>The verb that <paramref name="core"/> ends in, or null.</summary>
    private string? LastVerb(string core)
    {
        int start = 0;
        while (start < core.Length && start + rules.Verbs.LongestAt(core, start) != core.Length)
            start++;
        return start == core.Length ? null : core[start..];
    }

    private bool IsVerb(string core)
    {
        int at = 0;
        while (at < core.Length && rules.Verbs.LongestAt(core, at) is var verb and > 0)
            at += verb;
        return at == core.Length && at > 0;
    }

    private string WithoutVerb(string indicator)
    {
        // 已建成大科学装置.
        int verb = indicator.StartsWith('已') && rules.Verbs.LongestAt(indicator, 1) is var done and > 0 ? done + 1 : rules.Verbs.LongestAt(indicator, 0);
        return verb > 0 && verb < indicator.Length ? indicator[verb..] : indicator;
    }

    /// <summary>高新技术企业净增86家，总数达到412家: in all there are companies.</summary>
    private static string WithoutAdded(string noun)
        => noun.EndsWith("净增", StringComparison.Ordinal) || noun.EndsWith("新增", StringComparison.Ordinal) ? noun[..^2] : noun;

    private string WithoutLevel(string noun) => noun[rules.Levels.LongestAt(noun, 0)..];

    /// <summary>累计投资 of 累计投资项目: the verbs of an indicator that a sum is told of, or null.</summary>
    private string? Deed(string indicator)
    {
        int start = indicator.StartsWith(InAll, StringComparison.Ordinal) || indicator.StartsWith("首批", StringComparison.Ordinal) ? 2 : indicator.StartsWith('已') ? 1 : 0;
        int end = start + rules.Verbs.LongestAt(indicator, start);
        return rules.Paying.Contains(indicator.AsSpan(start, end - start)) ? indicator[..end] : null;
    }

    /// <summary>资助青年学者30人，每人100万元: what each of those who were counted gets.</summary>
    private string? Each(string core, string after, MeasuredFigure? previous)
        => after.Length < 2 && core.Length is 2 or 3 or 4 && core[0] is '每' or '单' && previous is not null && Deed(previous.Indicator) is { } deed && !core.EndsWith(deed, StringComparison.Ordinal) ? core + deed : null;

    private string Limit(string indicator) => indicator.Length <= Longest ? indicator : rules.VerbPhrase(indicator[^Longest..]) ?? indicator[^Longest..];

    [GeneratedRegex("(是|为|相当于)(?<year>[0-9]{4}年(底|末|初)?|上年|去年|上年同期|去年同期|全[国省市区]平均(水平|值)?)的(近|约|超)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TimesOf();

    [GeneratedRegex("^((19|20)[0-9]{2}年(底|末)?|连续[0-9一二三四五六七八九十]{1,2}年)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex OnlyYear();

    [GeneratedRegex("(最高|最多|一次性|每年|总额)+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Highest();
}
