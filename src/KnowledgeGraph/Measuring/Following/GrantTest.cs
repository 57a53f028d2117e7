using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Measuring.Following;

/// <summary>Tells which clauses set what those who hold a title are paid (首次认定的瞪羚企业最高奖励30万元).</summary>
internal sealed class GrantTest(FigureRules rules)
{
    /// <summary>True when the clause has a word of granting, and names nothing but titles and fields: no body that pays or gets the sum.</summary>
    public bool SetsTerms(string text, Clause clause)
        => clause.Groups.TrueForAll(Gets) && rules.Indicators.Terms.StartsWithin(text, clause.Start, clause.End);

    /// <summary>True for a title; a plan or a prize may grant a sum itself.</summary>
    private bool Gets(MentionGroup group)
        => group.Label == "Industry" || (group.Label == "Program" && group.Members.TrueForAll(m => !rules.Subjects.Granting.End(m.Entity.Name)));
}
