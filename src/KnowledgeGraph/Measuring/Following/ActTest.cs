using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Measuring.Following;

/// <summary>Tells which words open an act that the thing spoken of before cannot do.</summary>
internal sealed class ActTest(FigureRules rules)
{
    private const int LongestPlan = 8;

    /// <summary>“科创贷”支持企业3800家。新增孵化载体55家: a sentence that opens with an act that no product, document or meeting can do.</summary>
    public bool OpensSentence(SentenceReading sentence, Participant? focus)
        => focus is { Entity.Label: "Product" or "Policy" or "Event" } && rules.Focus.Acts.LongestAt(sentence.Text, sentence.Span.Start) > 0;

    /// <summary>举办培训24场, 其中24家企业上市: a clause that opens with an act, or on a part of others.</summary>
    public bool Opens(SentenceReading sentence, Clause clause)
        => rules.Phrases.Verbs.LongestAt(sentence.Text, clause.Start) > 0 || CountingTest.TellsPart(sentence.Text, clause);

    /// <summary>A医院改革深化；同时，发表论文56篇: the clause says itself that it goes on.</summary>
    public bool GoesOn(string text, Clause clause) => rules.Focus.Also.LongestAt(text, clause.Start) > 0;

    /// <summary>设立A基金，并计划新设基金10支, 并争取到2025年集聚机构50家: what 并 adds is the act of the one whom the sentence is about.</summary>
    public bool IsAdded(SentenceReading sentence, Clause clause)
        => sentence.Text[clause.Start] is '并' or '还' && rules.Focus.Acts.StartsWithin(sentence.Text, clause.Start + 1, Math.Min(clause.End, (sentence.OpeningDate(clause, LongestPlan)?.Span.End ?? clause.Start) + LongestPlan));
}
