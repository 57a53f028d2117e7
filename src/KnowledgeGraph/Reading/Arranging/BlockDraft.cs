using KnowledgeGraph.Model;
using KnowledgeGraph.Reading.Parsing;

namespace KnowledgeGraph.Reading.Arranging;

/// <summary>A block in the making: its lines as raw ranges, and what is known of it so far.</summary>
internal sealed class BlockDraft(SourceLine line, LineShape shape)
{
    /// <summary>The line it began with.</summary>
    public SourceLine Line { get; } = line;

    /// <summary>Raw ranges in order; a line break stood between two of them.</summary>
    public List<(int Start, int End)> Ranges { get; } = [(line.Start, line.End)];

    /// <summary>Clean text, in full where the block is short.</summary>
    public string Text { get; private set; } = shape.Text;

    /// <summary>Width of all lines together, in ideographs.</summary>
    public double Width { get; private set; } = shape.Width;

    /// <summary>The shape of the last line.</summary>
    public LineShape Tail { get; private set; } = shape;

    /// <summary>The block's role; told by markup first, by shape later.</summary>
    public BlockKind Kind { get; set; } = line.Markup switch
    {
        LineMarkup.Heading => BlockKind.Heading,
        LineMarkup.ListItem or LineMarkup.Sign => BlockKind.ListItem,
        LineMarkup.TableRow => BlockKind.TableRow,
        _ => BlockKind.Paragraph,
    };

    /// <summary>Depth of a heading or list entry.</summary>
    public int Level { get; set; } = line.Level;

    /// <summary>Takes in the next line.</summary>
    public void Add(SourceLine next, LineShape nextShape)
    {
        Ranges.Add((next.Start, next.End));
        // A number that stood alone on its line stays apart from its title.
        string gap = Ranges.Count == 2 && HeadingNumber.IsBare(Text) ? " " : "";
        Text = Text.Length > LineShape.Longest ? Text : Text + gap + nextShape.Text;
        Width += nextShape.Width;
        Tail = nextShape;
    }
}
