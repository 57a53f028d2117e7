using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Roles;

/// <summary>Reads table rows whose column titles tell a relationship: 基金 | 管理机构.</summary>
internal sealed class TableRelator(RelatingRules rules)
{
    /// <summary>Adds what the cells of a row tell of the thing in its first cell that names one.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        var cells = sentence.Passage.Passage.Cells;
        if (cells.Count < 2 || sentence.Mentions.Count < 2)
            return;
        var thing = sentence.Mentions[0];
        foreach (var cell in cells)
        {
            if (cell.Span.Contains(thing.Span))
                continue;
            var named = sentence.Mentions.FindAll(m => cell.Span.Contains(m.Span));
            if (rules.Fields.Holder.AllowsSubject(thing.Label) && AreFields(named, cell.Span))
                named.ForEach(field => factory.Add(sentence, "FOCUSES_ON", thing.AsParticipant(), field.AsParticipant(), "column of a table", FactStatus.Done));
            if (rules.Roles.Columns.TryGetValue(cell.Column, out string? relation))
                named.ForEach(other => factory.Add(sentence, relation, other.AsParticipant(), thing.AsParticipant(), "column of a table", FactStatus.Done));
        }
    }

    /// <summary>True for a cell of fields and the marks between them alone.</summary>
    private static bool AreFields(List<ResolvedMention> named, TextSpan cell)
    {
        int at = cell.Start;
        foreach (var mention in named)
        {
            if (mention.Label != "Industry" || mention.Span.Start - at > 1)
                return false;
            at = mention.Span.End;
        }
        return at == cell.End;
    }
}
