using KnowledgeGraph.Relating.Frames;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Relating.Subjects;

namespace KnowledgeGraph.Relating.Programs;

/// <summary>Reads who pays for the projects that the clause before has counted: 开展A计划项目10项，资助经费1000万元.</summary>
internal sealed class GrantRelator(RelatingRules rules, CarriedSubjectFinder carried)
{
    private const int LongestGap = 3;

    private static readonly Frame _frame = new("FUNDED", "pays for what is counted", ["Agency", "District", "Institution"], ["Program"], null, false, true);

    /// <summary>Adds a FUNDED for each programme whose projects are counted and paid for in the sentence.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        if (!sentence.Names("Program"))
            return;
        for (int i = 1; i < sentence.Clauses.Count; i++)
        {
            var clause = sentence.Clauses[i];
            if (sentence.Clauses[i - 1].Groups is not [.., { Label: "Program", Members: [var program] } group] || rules.Programs.Grants.LongestAt(sentence.Text, clause.Start) is not (> 0 and var word))
                continue;
            bool isPaid = sentence.Quantities.Exists(q => q.IsMoney && q.Span.Start - clause.Start - word is >= 0 and <= LongestGap);
            if (!isPaid || !sentence.Quantities.Exists(q => q.Unit is "项" or "个" && q.Span.Start - group.End is >= 0 and <= LongestGap))
                continue;
            foreach (var actor in carried.Find(sentence, i, _frame))
                factory.Add(sentence, "FUNDED", actor, program.AsParticipant(), _frame.Rule, Model.FactStatus.Done, amount: FactDetails.Amount(sentence, clause));
        }
    }
}
