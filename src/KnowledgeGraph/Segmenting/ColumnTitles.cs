using KnowledgeGraph.Model;

namespace KnowledgeGraph.Segmenting;

/// <summary>The column titles of the table that reading is in.</summary>
internal sealed class ColumnTitles
{
    private string[] _titles = [];
    private bool _afterHeader;

    /// <summary>Takes the titles of a header row (a second header row adds to the first) and forgets them after the table.</summary>
    public void Follow(Block block, string text)
    {
        if (block.Kind != BlockKind.TableRow)
        {
            (_titles, _afterHeader) = ([], false);
            return;
        }
        if (block.IsTableHeader)
        {
            string[] own = [.. block.Cells.Select(c => c.Of(text).Replace('\n', ' '))];
            _titles = _afterHeader ? Under(_titles, own) : own;
        }
        _afterHeader = block.IsTableHeader;
    }

    /// <summary>The block's cells with their titles, relative to the block; empty for other kinds. A header row's cells have no title.</summary>
    public IReadOnlyList<TableCell> CellsOf(Block block) => block.Cells.Count == 0 ? [] :
        [.. block.Cells.Select((cell, i) => new TableCell(block.IsTableHeader || i >= _titles.Length ? "" : _titles[i], cell.Shift(-block.Span.Start)))];

    private static string[] Under(string[] upper, string[] lower) =>
        upper.Length == lower.Length ? [.. upper.Zip(lower, (u, l) => u == l ? u : $"{u} {l}".Trim())] : lower;
}
