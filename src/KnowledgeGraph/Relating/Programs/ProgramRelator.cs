using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Programs;

/// <summary>Reads which programmes are part of a larger one: those counted within it (其中A项目5项), those carried out in its section or behind its caption.</summary>
internal sealed class ProgramRelator(RelatingRules rules)
{
    private const string Among = "其中";
    private const int LongestReach = 4;
    private const int LongestCaption = 30;
    private const int LongestMark = 2;
    private (string Passage, Participant Program)? _caption;

    /// <summary>Adds what the sentence states; sentences must come in the order of the text.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        if (!sentence.Names("Program"))
            return;
        bool opens = sentence.Span.Length <= LongestCaption && sentence.Span.End < sentence.Text.Length - LongestMark && sentence.Mentions is [{ Label: "Program" }];
        if (!opens && Whole(sentence) is { } whole)
            CarriedOut(sentence, whole, factory);
        for (int i = 1; i < sentence.Clauses.Count; i++)
        {
            if (string.CompareOrdinal(sentence.Text, sentence.Clauses[i].Start, Among, 0, Among.Length) == 0)
                Counted(sentence, i, factory);
        }
        if (opens)
            _caption = (sentence.Passage.Passage.Id, sentence.Mentions[0].AsParticipant() with { CarriedBy = "caption before: " + sentence.Mentions[0].Mention.Surface });
    }

    /// <summary>The programme of the caption that opens the passage, else of the heading.</summary>
    private Participant? Whole(SentenceReading sentence)
    {
        if (_caption is { } caption && caption.Passage == sentence.Passage.Passage.Id)
            return caption.Program;
        return sentence.Passage.Topic is { } topic && topic.Entity.Label == "Program" ? topic : null;
    }

    /// <summary>实施A计划 as heading or caption, below it 认定B 10家, 完成“C”“D”等3个项目.</summary>
    private void CarriedOut(SentenceReading sentence, Participant whole, StatementFactory factory)
    {
        foreach (var clause in sentence.Clauses)
        {
            foreach (var group in clause.Groups)
            {
                foreach (var part in IsCarriedOut(sentence.Text, clause, group, whole) ? group.Members : [])
                    factory.Add(sentence, "PART_OF", part.AsParticipant(), whole, "carried out within a programme", FactStatus.Done);
            }
        }
    }

    /// <summary>Below a heading the verb opens the clause; behind a caption somebody may stand before it.</summary>
    private bool IsCarriedOut(string text, Clause clause, MentionGroup group, Participant whole)
        => group.Label == "Program" && rules.Programs.CarriedOut.LengthAt(text, group.Start, clause.Start) is var length and > 0
            && (_caption?.Program == whole || group.Start - length - clause.Start <= LongestMark);

    /// <summary>A奖授奖100项，其中B奖66项、C奖31项: programmes that are counted within the one of the clause before.</summary>
    private static void Counted(SentenceReading sentence, int index, StatementFactory factory)
    {
        var clause = sentence.Clauses[index];
        // A奖揭晓，共授奖100项，其中…: clauses that name nothing may stand between.
        int before = index - 1;
        while (before > 0 && index - before < LongestReach && sentence.Clauses[before].Groups.Count == 0)
            before--;
        if (sentence.Clauses[before].Groups.Find(static g => g.Label == "Program") is not { Members.Count: 1 } whole)
            return;
        foreach (var part in clause.Groups.Where(g => g.Label == "Program" && g.Members.Count == 1 && sentence.Quantities.Exists(q => q.Span.Start == g.End)))
            factory.Add(sentence, "PART_OF", part.Members[0].AsParticipant(), whole.Members[0].AsParticipant(), "counted within a programme", FactStatus.Done);
    }
}
