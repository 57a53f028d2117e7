using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Fields;

/// <summary>Looks for the words around fields.</summary>
internal static class FieldWords
{
    private const int LongestGap = 8;
    private const int LongestCount = 4;

    /// <summary>Where the last of the words, whose kind is <paramref name="cue"/>, stands before the group with nothing but a modifier between; null when none does.</summary>
    public static int? Verb(SentenceReading sentence, Clause clause, MentionGroup group, TermSet words, Cues cue)
    {
        int? found = null;
        for (int i = clause.Start; i < group.Start && (clause.Cues & cue) != 0; i++)
        {
            int length = words.LongestAt(sentence.Text, i);
            if (length == 0 || i + length > group.Start || clause.IsNamed(i))
                continue;
            var gap = sentence.Text.AsSpan((i + length)..group.Start);
            if (gap.Length <= LongestGap && !gap.Contains('的') && !HasThing(clause, i + length, group.Start))
                found = i;
            i += length - 1;
        }
        return found;
    }

    /// <summary>True when one of the words stands right behind <paramref name="at"/>, with no more than 产业 or 等 between.</summary>
    public static bool Starts(string text, int at, int limit, TermSet words)
    {
        for (int i = at; i <= Math.Min(limit - 1, at + LongestCount); i++)
        {
            if (words.LongestAt(text, i) is var length and > 0 && i + length <= limit)
                return true;
            if (text[i] is '的' or '、')
                return false;
        }
        return false;
    }

    /// <summary>True when one of the words begins at most <paramref name="reach"/> behind <paramref name="at"/>, before any 的.</summary>
    public static bool Follows(string text, int at, int limit, int reach, TermSet words)
    {
        for (int i = at; i < Math.Min(limit, at + reach); i++)
        {
            if (words.LongestAt(text, i) is var length and > 0 && i + length <= limit)
                return true;
            if (text[i] == '的' && i > at)
                return false;
        }
        return false;
    }

    /// <summary>True when a name that is no place stands in the stretch.</summary>
    private static bool HasThing(Clause clause, int start, int end)
    {
        foreach (var group in clause.Groups)
        {
            if (group.Start >= start && group.End <= end && group.Label is not ("Region" or "District"))
                return true;
        }
        return false;
    }
}
