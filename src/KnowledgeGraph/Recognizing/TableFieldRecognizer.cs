using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>Proposes the fields of a table's column of fields, whatever they are called: 高性能铜箔 under 主攻方向.</summary>
internal sealed class TableFieldRecognizer(FieldRules rules)
{
    private const int Shortest = 2;
    private const int Longest = 14;
    private const string Joints = "、，,；;/和及与";

    /// <summary>Adds the fields of the cells that no lexicon knows.</summary>
    public void Recognize(WordMap map, IReadOnlyList<TableCell> cells, List<Mention> found)
    {
        foreach (var cell in cells)
        {
            if (rules.Columns.Contains(cell.Column))
                AddFields(map, cell.Span, found);
        }
    }

    private static void AddFields(WordMap map, TextSpan cell, List<Mention> found)
    {
        int start = cell.Start;
        for (int i = cell.Start; i <= cell.End; i++)
        {
            if (i < cell.End && !(Joints.Contains(map.Text[i], StringComparison.Ordinal) && map.KindAt(i) is WordKind.Stop or WordKind.Conjunction))
                continue;
            var span = new TextSpan(start, i);
            if (IsField(map, span))
                found.Add(new Mention(span, "Industry", span.Of(map.Text), span.Of(map.Text), MentionSource.Context, "field in a column of a table"));
            start = i + 1;
        }
    }

    private static bool IsField(WordMap map, TextSpan span)
    {
        if (span.Length is < Shortest or > Longest || (map.NameAt(span.Start) is { } known && known.End >= span.End))
            return false;
        foreach (char unit in map.Text.AsSpan(span.Start, span.Length))
        {
            if (!char.IsLetter(unit))
                return false;
        }
        return true;
    }
}
