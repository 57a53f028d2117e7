using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolving.Anaphors;

/// <summary>A pointer and a noun: 该基金, 这2个科技园, 上述两家.</summary>
internal sealed class PointedNounFinder(AnaphorRules rules, Antecedents antecedents)
{
    private const string Digits = "一二三四五六七八九";
    private static readonly List<string> _companies = ["Enterprise"];

    /// <summary>Length of the words there, which have their entities then if there are any; null when none are there.</summary>
    public int? Find(PointingPlace place)
    {
        int pointer = rules.Pointers.LongestAt(place.Text, place.At);
        return pointer == 0 ? null : FindCounted(place, pointer) ?? FindOne(place, pointer);
    }

    /// <summary>这2个科技园: as many of the last things of the type as are counted, which may be of several types that share the noun.</summary>
    private int? FindCounted(PointingPlace place, int pointer)
    {
        int number = place.At + pointer;
        if (number + 2 >= place.Limit || CountAt(place.Text[number]) is not (> 1 and var count))
            return null;
        int measure = rules.Measures.LongestAt(place.Text, number + 1);
        if (measure == 0)
            return null;
        var labels = rules.LabelsAt(place.Text, number + 1 + measure, out int noun);
        // 上述两家均入选: what is counted so is a company.
        if (labels is null && place.Text[number + 1] == '家')
            (labels, noun) = (_companies, 0);
        int length = pointer + 1 + measure + noun;
        if (labels is null || !place.Holds(length) || antecedents.Last(labels, count) is not { } last)
            return null;
        foreach (var one in last)
            antecedents.Point(one, place.At, length);
        return length;
    }

    private static int CountAt(char unit)
        => char.IsAsciiDigit(unit) ? unit - '0' : unit == '两' ? 2 : Digits.IndexOf(unit, StringComparison.Ordinal) + 1;

    private int? FindOne(PointingPlace place, int pointer)
    {
        var (text, at, _) = place;
        if (rules.LabelsAt(text, at + pointer, out int noun) is not { } labels || !place.Holds(pointer + noun))
            return null;
        if ((Same(place, pointer + noun) ?? antecedents.Last(labels, text.Substring(at + pointer, noun), place.ClauseStart)) is { } named)
        {
            // A、B等7家机构…。上述机构…: all of the list.
            foreach (var one in text[at] == '上' ? antecedents.ListTo(named) : [named])
                antecedents.Point(one, at, pointer + noun);
        }
        return pointer + noun;
    }

    /// <summary>What the same words pointed to before in the passage, unless a clause has opened with another thing of that kind since.</summary>
    private ResolvedMention? Same(PointingPlace place, int length)
    {
        var mentions = antecedents.Mentions;
        int same = mentions.FindLastIndex(m => m.Mention.Source == MentionSource.Anaphor && m.Span.Length == length && string.CompareOrdinal(place.Text, m.Span.Start, place.Text, place.At, length) == 0);
        if (same < 0)
            return null;
        var before = mentions[same];
        return mentions.FindIndex(same + 1, m => m.Label == before.Label && m.Entity.Id != before.Entity.Id && place.IsOpenedBy(m)) < 0 ? before : null;
    }
}
