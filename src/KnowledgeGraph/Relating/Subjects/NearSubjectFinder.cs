using KnowledgeGraph.Relating.Frames;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Subjects;

/// <summary>Finds the nearest name before a verb that can act with it: A与B联合设立C, 在上海，A举办….</summary>
internal sealed class NearSubjectFinder(RelatingRules rules, AgentFinder agents, SubjectTest subjects)
{
    private const int Reach = 8;

    /// <summary>The nearest group before <paramref name="end"/> that acts under <paramref name="frame"/>, other than <paramref name="target"/>; null when none does.</summary>
    public MentionGroup? Find(SentenceReading sentence, Clause clause, int end, Frame frame, MentionGroup? target)
    {
        int next = clause.FirstGroupFrom(end);
        for (int i = next - 1; i >= Math.Max(0, next - Reach); i--)
        {
            var group = clause.Groups[i];
            if (group != target && frame.AllowsAny(group) && (MayAct(sentence.Text, group, end, frame, target) || IsNextDoer(sentence.Text, clause, i, end)) && !agents.IsMarked(sentence.Text, group)
                && !IsActedOn(sentence.Text, clause, group, end) && !IsPlaceOfAct(sentence.Text, clause, i) && !subjects.OnlyQualifies(sentence, clause, group, end) && !IsDescribing(sentence.Text, clause, group, end))
                return Listed(sentence.Text, clause, i, frame);
        }
        return null;
    }

    private bool MayAct(string text, MentionGroup group, int end, Frame frame, MentionGroup? target)
        => subjects.IsSubject(text, group, end) || subjects.IsEmbedded(text, group, end) || subjects.IsBeforeNoun(text, group, end, target) || (frame.SendsDelegates && rules.Actors.Origins.EndAt(text, group.Start));

    /// <summary>A牵头的X和B承建的Y: B is no partner of X, which another leads.</summary>
    private static bool IsNextDoer(string text, Clause clause, int index, int verb)
        => index > 0 && clause.Groups[index].End == verb && clause.Groups[index - 1].End == clause.Groups[index].Start - 1 && clause.IsMade(text, clause.Groups[index - 1]);

    /// <summary>A集团投资的项目落户B: who acts in the words before a noun does not act behind it.</summary>
    private static bool IsDescribing(string text, Clause clause, MentionGroup group, int end)
    {
        foreach (var verb in clause.Triggers)
        {
            if (verb.Start >= group.End && verb.End < end && text[verb.End] == '的' && verb.Start - group.End <= Reach)
                return true;
        }
        return false;
    }

    /// <summary>建立A、成立B: what stands behind one verb of a list does not act with the next.</summary>
    private static bool IsActedOn(string text, Clause clause, MentionGroup group, int end)
        => end > 0 && text[end - 1] == '、' && group.Start > clause.Start && clause.LastTriggerTo(text[group.Start - 1] is '“' or '《' ? group.Start - 1 : group.Start) is { } act && act.End >= group.Start - 1;

    /// <summary>A、B in A、B等科技金融平台: the noun behind 等 only says what the listed names are.</summary>
    private static MentionGroup Listed(string text, Clause clause, int index, Frame frame)
        => index > 0 && clause.Groups[index - 1] is var list && list.End == clause.Groups[index].Start - 1 && text[list.End] == '等' && frame.AllowsSubject(list) ? list : clause.Groups[index];

    /// <summary>在哈尔滨、成都以及云南的昆明: a place in a list that 在 opens.</summary>
    private bool IsPlaceOfAct(string text, Clause clause, int index)
    {
        for (int i = index; clause.Groups[i].Label is "Region" or "District"; i--)
        {
            if (rules.Actors.At.EndAt(text, clause.Groups[i].Start, clause.Start))
                return true;
            if (i == 0 || text.AsSpan(clause.Groups[i - 1].End..clause.Groups[i].Start) is not ("" or "的" or "、" or "和" or "以及" or "及" or "与"))
                return false;
        }
        return false;
    }
}
