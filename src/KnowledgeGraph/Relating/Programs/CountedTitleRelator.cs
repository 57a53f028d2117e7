using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Programs;

/// <summary>Reads who bears a title that is counted, from the names behind the figure: 新增国家技术创新示范企业3家：A、B、C.</summary>
internal sealed class CountedTitleRelator(RelatingRules rules)
{
    private const int LongestGap = 4;

    /// <summary>Adds a SELECTED_FOR for each name of the list.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        if (!sentence.Names("Program"))
            return;
        foreach (var quantity in sentence.Quantities)
        {
            if (quantity.Unit is "家" or "户" or "个" or "所" && Counted(sentence, quantity.Span.Start) is { } title && ListStart(sentence, quantity.Span.End) is > 0 and var start)
                List(sentence, start, title, factory);
        }
    }

    /// <summary>The title that ends where the figure starts, or a few words before it (达到).</summary>
    private ResolvedMention? Counted(SentenceReading sentence, int figure)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Label == "Program" && mention.Span.End <= figure && figure - mention.Span.End <= LongestGap && rules.Programs.Borne.End(mention.Entity.Name))
                return mention;
        }
        return null;
    }

    /// <summary>Where the names start behind a colon, a bracket, or a comma and 包括; 0 where none are listed.</summary>
    private int ListStart(SentenceReading sentence, int end)
    {
        if (end + 1 >= sentence.Span.End)
            return 0;
        int word = rules.Objects.Lists.LongestAt(sentence.Text, end + 1);
        bool lists = sentence.Text[end] is '：' or ':' or '（' or '(' || (word > 0 && sentence.Text[end] is '，' or ',');
        return lists ? end + 1 + word : 0;
    }

    private static void List(SentenceReading sentence, int start, ResolvedMention title, StatementFactory factory)
    {
        int next = start;
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Span.Start < start)
                continue;
            if (mention.Label is not ("Enterprise" or "Institution" or "Park" or "Platform") || sentence.Text.AsSpan(next, mention.Span.Start - next).Trim("“”") is not ("" or "、" or "和" or "及" or "与" or "以及"))
                return;
            factory.Add(sentence, "SELECTED_FOR", mention.AsParticipant(), title.AsParticipant(), "listed behind the counted title", FactStatus.Done);
            next = mention.Span.End;
        }
    }
}
