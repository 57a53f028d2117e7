using KnowledgeGraph.Model;
using KnowledgeGraph.Reading.Arranging;

namespace KnowledgeGraph.Segmenting;

/// <summary>The headings above the place where reading stands.</summary>
internal sealed class HeadingPath
{
    private readonly List<(int Level, string Text, bool IsMonth)> _open = [];
    private string[] _texts = [];

    /// <summary>Forgets month lines: their chronicle has ended although no heading closed it.</summary>
    public void LeaveMonths()
    {
        if (_open.RemoveAll(static h => h.IsMonth) > 0)
            _texts = [.. _open.Select(h => h.Text)];
    }

    /// <summary>The headings above <paramref name="block"/>, outermost first; a heading then takes its own place among them.</summary>
    public IReadOnlyList<string> Above(Block block, string text)
    {
        if (block.Kind != BlockKind.Heading)
            return _texts;
        _open.RemoveAll(h => h.Level >= block.Level);
        string[] above = [.. _open.Select(h => h.Text)];
        _open.Add((block.Level, text, MonthLine.Month(text) != null));
        _texts = [.. above, text];
        return above;
    }
}
