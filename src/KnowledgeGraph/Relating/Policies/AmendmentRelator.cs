using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Policies;

/// <summary>Reads which document takes the place of which, where two are named: 印发《B》，对《A》作出修订; 《B》替代原《A》; 将《A》修订为《B》.</summary>
internal sealed partial class AmendmentRelator(RelatingRules rules, FactDetails details)
{
    private const int LongestDescription = 12;
    private const int LongestAdverb = 8;
    private const int LongestTitle = 60;
    private const string Ground = "基础上";

    /// <summary>Adds an AMENDS for the documents of the sentence that a verb of amending joins.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        if (!sentence.Names("Policy"))
            return;
        var policies = sentence.Mentions.FindAll(static m => m.Label == "Policy");
        if (policies.Count > 1)
            Relate(sentence, policies, factory);
    }

    private void Relate(SentenceReading sentence, List<ResolvedMention> policies, StatementFactory factory)
    {
        foreach (var clause in sentence.Clauses)
        {
            if (Old(sentence.Text, policies, clause) is not { } old || Newer(sentence, policies, clause, old) is not { } newer)
                continue;
            foreach (var one in Listed(sentence, newer, old))
                factory.Add(sentence, "AMENDS", one.AsParticipant(), old.AsParticipant(), "takes the place of", Status(sentence, clause, old));
        }
    }

    /// <summary>《A》、《B》施行后，《C》废止: those that are listed together take its place together.</summary>
    private static List<ResolvedMention> Listed(SentenceReading sentence, ResolvedMention newer, ResolvedMention old)
        => sentence.ClauseOf(newer.Span)?.Groups.Find(g => g.Members.Contains(newer)) is { } list && !list.Members.Contains(old) ? [.. list.Members] : [newer];

    /// <summary>《A》停止执行: the word that repeals it denies nothing.</summary>
    private FactStatus Status(SentenceReading sentence, Clause clause, ResolvedMention old)
        => details.Status(sentence, old.Span.End, clause.End) is FactStatus.Planned ? FactStatus.Planned : FactStatus.Done;

    private ResolvedMention? Old(string text, List<ResolvedMention> policies, Clause clause)
    {
        foreach (var policy in policies)
        {
            if (policy.Span.Start >= clause.Start && policy.Span.End <= clause.End && IsOld(text, clause, policy))
                return policy;
        }
        return null;
    }

    /// <summary>对《A》…修订, 将《A》修订为, 替代原《A》, 《A》同时废止.</summary>
    private bool IsOld(string text, Clause clause, ResolvedMention policy)
    {
        if (IsRepealed(text, policy.Span.End, clause.End) || IsReplaced(text, policy.Span.End, clause.End) || IsReworked(text, policy.Span.End, clause.End))
            return true;
        int start = policy.Span.Start - 1;
        if (IsRenewed(text, clause, policy))
            return true;
        if (IsDealtWith(text, clause.Start, start))
            return rules.Policies.Amends.StartsWithin(text, policy.Span.End, clause.End);
        // 《B》修订了《A》: nothing else stands between the two.
        int verb = start - 1;
        if (verb > clause.Start && text[verb] == '了' && rules.Policies.Amends.LongestBefore(text, verb, clause.Start) is > 0 and var word && text[verb - word - 1] == '》')
            return true;
        // 取代了2015年的《A》: words that describe the old one stand between.
        for (int i = Math.Max(clause.Start, start - LongestDescription); i < start; i++)
        {
            if (text[i] is '替' or '取' or '代' && rules.Policies.Amends.LongestAt(text, i) is var length and > 0 && !text.AsSpan(i + length, Math.Max(0, start - i - length)).Contains('》'))
                return true;
        }
        return false;
    }

    /// <summary>《A》修订为《B》, 《B》由《A》修订而来, 《B》是《A》的修订版.</summary>
    private bool IsRenewed(string text, Clause clause, ResolvedMention policy)
    {
        int end = policy.Span.End + 1;
        if (end >= clause.End || text[policy.Span.End] != '》')
            return false;
        if (rules.Policies.Renewed.LongestAt(text, end) is > 0 and var length && end + length < clause.End && text[end + length] == '《')
            return true;
        return rules.Policies.Renewals.LongestAt(text, end) > 0 && policy.Span.Start > clause.Start + 1 && text[policy.Span.Start - 2] is '由' or '是' or '系' or '为';
    }

    /// <summary>对《A》, 将2018年的《A》: no more than a year stands between.</summary>
    public static bool IsDealtWith(string text, int from, int to)
    {
        int at = to - 1;
        while (at > from && (char.IsAsciiDigit(text[at]) || text[at] is '年' or '的' or '月' or '原'))
            at--;
        return at >= from && text[at] is '对' or '将' or '把';
    }

    /// <summary>《A》（京知局〔2021〕74号）同时废止, with its number and at most an adverb between.</summary>
    private bool IsRepealed(string text, int end, int limit)
    {
        int behind = end + Number().Match(text, end).Length;
        return rules.Policies.Repeals.StartsWithin(text, behind, Math.Min(limit, behind + LongestAdverb));
    }

    [GeneratedRegex(@"\G》?[（(][^（）()，。]{3,24}号[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    /// <summary>《A》被《B》取代: the newer one stands between.</summary>
    private bool IsReplaced(string text, int end, int limit)
    {
        if (end + 2 >= limit || text[end] != '》' || text[end + 1] is not ('被' or '由'))
            return false;
        int close = text.IndexOf('》', end + 1, Math.Min(LongestTitle, limit - end - 1));
        // 《A》被《B》和《C》取代: the last of those that take its place.
        while (close > 0 && close + 2 < limit && text[close + 1] is '和' or '与' or '、' or '及' && text[close + 2] == '《')
            close = text.IndexOf('》', close + 1, Math.Min(LongestTitle, limit - close - 1));
        // 《A》由《B》修订而来: 由 stands before the newer one only where that takes its place.
        return close > 0 && (text[end + 1] == '被' ? rules.Policies.Amends.StartsWithin(text, close, Math.Min(limit, close + LongestAdverb)) : close + 1 < limit && text[close + 1] is '替' or '取' or '代' && rules.Policies.Amends.LongestAt(text, close + 1) > 0);
    }

    /// <summary>在《A》基础上修订形成《B》: the word that amends it stands right behind.</summary>
    private bool IsReworked(string text, int end, int limit)
    {
        int at = end < limit && text[end] == '》' ? end + 1 : end;
        at += at < limit && text[at] == '的' ? 1 : 0;
        return string.CompareOrdinal(text, at, Ground, 0, Ground.Length) == 0 && at + Ground.Length <= limit && rules.Policies.Amends.StartsWithin(text, at, Math.Min(limit, at + Ground.Length + LongestAdverb));
    }

    /// <summary>印发《A》；《B》废止: behind a semicolon nothing tells that the one takes the other's place, unless it goes at the same time (同时废止).</summary>
    private static bool IsOfItsOwn(string text, Clause clause, ResolvedMention old)
        => clause.Start > 0 && text[clause.Start - 1] is '；' or ';' && clause.Start + 1 == old.Span.Start && text.AsSpan(old.Span.End, clause.End - old.Span.End).IndexOfAny('同', '即', '自') < 0;

    /// <summary>The other document of the clause, else the last one before it, else the first one behind it.</summary>
    private ResolvedMention? Newer(SentenceReading sentence, List<ResolvedMention> policies, Clause clause, ResolvedMention old)
    {
        // 依据《A》制定，系对《B》的修订: what the newer one rests on is not the newer one.
        var others = policies.Where(p => p.Entity.Id != old.Entity.Id && rules.Policies.Basis.LongestBefore(sentence.Text, p.Span.Start - 1, sentence.Span.Start) == 0).ToList();
        return others.Find(p => p.Span.Start >= clause.Start && p.Span.End <= clause.End)
            ?? others.LastOrDefault(p => p.Span.End <= clause.Start && !IsOfItsOwn(sentence.Text, clause, old))
            ?? others.Find(p => p.Span.Start >= clause.End);
    }
}
