using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Measuring.Following;

/// <summary>The document that a clause has issued, for the clause behind it (出台《A细则》，当年发榜12项): what is done in the year is the act of the one
/// who issued it. One instance a document.</summary>
internal sealed class IssuedDocument(FigureRules rules)
{
    private Clause? _clause;

    /// <summary>Who issued it; null where the clause does not tell.</summary>
    public Participant? Issuer { get; private set; }

    /// <summary>Notes that the clause issues one.</summary>
    public void Note(Clause clause, Participant? issuer) => (_clause, Issuer) = (clause, issuer);

    /// <summary>For a new sentence.</summary>
    public void Forget() => (_clause, Issuer) = (null, null);

    /// <summary>True when the clause tells what the issuer has done in the year; <paramref name="before"/> is the clause before it, or null.</summary>
    public bool IsFollowed(SentenceReading sentence, Clause clause, Clause? before)
        => _clause is not null && ReferenceEquals(_clause, before) && CountsFirst(sentence, clause) && rules.Focus.Yearly.LongestAt(sentence.Text, clause.Start) > 0;

    /// <summary>全年兑现奖补资金1.28亿元: what is paid is the document's.</summary>
    private static bool CountsFirst(SentenceReading sentence, Clause clause)
    {
        foreach (var quantity in sentence.Quantities)
        {
            if (quantity.Span.Start >= clause.Start)
                return quantity.Span.End <= clause.End && !quantity.IsMoney;
        }
        return false;
    }
}
