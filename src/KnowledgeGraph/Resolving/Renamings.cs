using System.Buffers;
using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing;

namespace KnowledgeGraph.Resolving;

/// <summary>Finds pairs of names of which the text says that one was given up for the other: A更名为B, B（前身为A）, A（现B）, 由A更名而来的B.</summary>
internal static partial class Renamings
{
    private const int LongestBetween = 24;

    // What must stand in a passage, and what between two names, for one to be given up for the other.
    private static readonly SearchValues<char> _signs = SearchValues.Create("名称身原现");
    private static readonly SearchValues<char> _joints = SearchValues.Create("名称身原现叫今由（(");

    // A new name does not make a company of an institute's plan: what changes its name stays of its kind.
    private static readonly string[] _bodies = ["Agency", "Institution", "Enterprise"];
    private static readonly string[] _renamed = ["Agency", "Institution", "Enterprise", "Alliance", "Park", "Platform", "Fund", "Event"];

    /// <summary>The earlier name with the later one and the index of their passage, in the order of the text.</summary>
    public static IReadOnlyList<(int Passage, Mention Earlier, Mention Later)> Find(IReadOnlyList<RecognizedPassage> passages)
    {
        var found = new List<(int, Mention, Mention)>();
        for (int i = 0; i < passages.Count; i++)
        {
            if (passages[i].Mentions.Count > 1 && passages[i].Passage.Text.AsSpan().ContainsAny(_signs))
                Find(i, passages[i].Passage.Text, passages[i].Mentions, found);
        }
        return found;
    }

    private static void Find(int passage, string text, IReadOnlyList<Mention> mentions, List<(int Passage, Mention Earlier, Mention Later)> found)
    {
        for (int i = 1; i < mentions.Count; i++)
        {
            var (first, second) = (mentions[i - 1], mentions[i]);
            int length = second.Span.Start - first.Span.End;
            if (length is < 1 or > LongestBetween || !MayBeOne(first.Label, second.Label))
                continue;
            var between = text.AsSpan(first.Span.End, length);
            if (!between.ContainsAny(_joints))
                continue;
            // A，又称B: two names that hold at once, the first of them the full one.
            if (AlsoCalled().IsMatch(between))
                found.Add((passage, second, first));
            else if (Onward().IsMatch(between) && !IsListed(text, first) || LaterInBracket().IsMatch(between) || FromEarlier().IsMatch(between) && IsBehind(text, first, '由'))
                found.Add((passage, first, second));
            else if (EarlierBehind().IsMatch(between) || (IsMadeOf().IsMatch(between) && CameOf().IsMatch(text, second.Span.End)) || (between is "（" or "(" && WasCalled().IsMatch(text, second.Span.End)))
                found.Add((passage, second, first));
        }
    }

    private static bool MayBeOne(string first, string second)
        => first == second ? _renamed.Contains(first, StringComparer.Ordinal) : _bodies.Contains(first, StringComparer.Ordinal) && _bodies.Contains(second, StringComparer.Ordinal);

    /// <summary>True for B in A、B合并更名为C.</summary>
    private static bool IsListed(string text, Mention mention)
        => mention.Span.Start > 0 && text[mention.Span.Start - 1] is '、' or '和' or '与' or '及';

    private static bool IsBehind(string text, Mention mention, char word)
        => text.AsSpan(0, mention.Span.Start).TrimEnd('“') is [.., var last] && last == word;

    [GeneratedRegex("^”?，?(于?([0-9]{4}年)?([0-9]{1,2}月)?([0-9]{1,2}日)?)?(正式|已|现|后|又|再|经批准|获批|批准)?(更名|改名|易名|改称|改制更名|重新命名|升格更名|升级更名|调整更名)(为|成)“?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Onward();

    [GeneratedRegex("^”?，?(又|亦|也)(称|名|称为|叫)“?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex AlsoCalled();

    [GeneratedRegex("^”?[（(](现(已)?(更名|改名)?(名|称)?为?|(后|已)(更名|改名)为|今(名|为)?)“?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex LaterInBracket();

    [GeneratedRegex("^”?(整体)?(更名|改名|改制更名|更名改制)而(来|成)的“?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex FromEarlier();

    [GeneratedRegex("^”?([（(](原(名|称)?为?|曾用名为?|曾名为?|旧称|前身为|前身是|前身系|前身)：?|，?(其|它的)?前身(为|是|系)|，?(其)?(原|曾用)名(为|是)?|的?前身(为|是|系))“?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex EarlierBehind();

    [GeneratedRegex("^”?(是|系)?由“?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex IsMadeOf();

    [GeneratedRegex(@"\G”?(更名|改名|更名而来|改制更名)[）)]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WasCalled();

    [GeneratedRegex(@"\G”?(更名|改名|改制更名)(而来|而成|，|。)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CameOf();
}
