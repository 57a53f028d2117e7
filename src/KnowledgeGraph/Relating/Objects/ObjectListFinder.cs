using KnowledgeGraph.Relating.Frames;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Objects;

/// <summary>Finds how far the list reaches that what is acted on opens: A、B等3家, 投资A2亿元、B5000万元.</summary>
internal static class ObjectListFinder
{
    /// <summary>Index of the last group in the list that the group at <paramref name="first"/> opens; itself where it opens none.</summary>
    public static int LastOf(SentenceReading sentence, Clause clause, int first, Trigger trigger, Frame frame)
    {
        int last = first;
        while (last + 1 < clause.Groups.Count && GoesOn(sentence, clause, last, trigger, frame))
            last++;
        return last;
    }

    /// <summary>True when what is acted on goes on with the group behind the one at <paramref name="last"/>.</summary>
    private static bool GoesOn(SentenceReading sentence, Clause clause, int last, Trigger trigger, Frame frame)
    {
        var (one, next) = (clause.Groups[last], clause.Groups[last + 1]);
        return (IsListed(sentence.Text, one, next) && !IsNextDoer(sentence.Text, clause, next))
            || IsCountedList(sentence, one, next)
            || IsChained(sentence, clause, last, trigger, frame);
    }

    /// <summary>True when the second group goes on with the list that the first one is of, whatever their kinds.</summary>
    private static bool IsListed(string text, MentionGroup first, MentionGroup second)
    {
        string between = text[first.End..Math.Max(first.End, second.Start)];
        return (between.Length == 0 && text[first.End - 1] == '”' && text[second.Start] == '“') || between is "、" or "和" or "及" or "以及" or "与" or "，以及" or "总部、" or "总部和"
            || (between.Length is > 1 and <= 12 && between[0] == '等' && between[^1] is '、' or '和' or '及');
    }

    /// <summary>投资A2亿元、B5000万元: each with a sum of its own.</summary>
    private static bool IsCountedList(SentenceReading sentence, MentionGroup first, MentionGroup second)
        => sentence.Text[second.Start - 1] is '、' or '和' && sentence.Quantities.Exists(q => q.Span.Start == first.End && q.Span.End == second.Start - 1 && q.IsMoney);

    /// <summary>A牵头的B项目和C完成的D: the next one acts itself.</summary>
    private static bool IsNextDoer(string text, Clause clause, MentionGroup group)
        => clause.Triggers.Exists(t => t.Start == group.End && t.End < text.Length && text[t.End] == '的');

    /// <summary>A公司落户B区的C园: a place inside a place, at the end of a clause that has a subject or goes on with one.</summary>
    private static bool IsChained(SentenceReading sentence, Clause clause, int index, Trigger trigger, Frame frame)
    {
        var (outer, inner) = (clause.Groups[index], clause.Groups[index + 1]);
        return frame.Relation == "LOCATED_IN" && !frame.IsReversed && (clause.Groups[0].End <= trigger.Start || clause != sentence.Clauses[0]) && inner.Label is "Park" or "Region" or "District" && inner.Members.Count == 1
            && inner.Start - outer.End == 1 && sentence.Text[outer.End] == '的' && clause.End - inner.End <= 1;
    }
}
