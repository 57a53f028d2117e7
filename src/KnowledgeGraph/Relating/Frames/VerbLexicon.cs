using KnowledgeGraph.Graphing.Schema;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Relating.Frames;

/// <summary>The verbs of rules/frames.yaml with the frames that each may open, and the nouns that hold a verb and open none.</summary>
internal sealed class VerbLexicon
{
    private const int NoVerb = int.MaxValue;
    private readonly TermTrie _verbs = new();
    private readonly List<List<Frame>> _frames = [];
    private readonly List<Frame> _none = [];

    /// <summary>Takes the keys frames and nouns.</summary>
    public VerbLexicon(YamlSection section, GraphSchema schema)
    {
        var reader = new FrameReader(schema);
        foreach (var (frame, verbs) in section.Sections("frames", "frame").Select(reader.Read))
        {
            foreach (string verb in verbs)
                Add(verb, frame);
        }
        foreach (string noun in section.Texts("nouns"))
            _verbs.Add(noun, NoVerb);
    }

    /// <inheritdoc cref="StepTable.Openings"/>
    public IEnumerable<(char First, char Second)> Openings => _verbs.Openings;

    /// <summary>The frames of the longest verb at <paramref name="start"/>, none for a noun that holds a verb; null when neither starts there.</summary>
    public List<Frame>? FramesAt(string text, int start, out int length)
    {
        if (!_verbs.TryLongest(text, start, out length, out int value))
            return null;
        if (value == NoVerb)
            return _none;
        // 印发了: the verb as done.
        if (start + length < text.Length && text[start + length] == '了' && text[start + length - 1] != '了')
            length++;
        return _frames[value];
    }

    /// <summary>True when a noun that holds a verb covers <paramref name="start"/> to <paramref name="end"/> from there on (合作银行).</summary>
    public bool IsNoun(string text, int start, int end) => FramesAt(text, start, out int length) is { Count: 0 } && start + length > end;

    private void Add(string verb, Frame frame)
    {
        int index = _verbs.Add(verb, _frames.Count);
        if (index == _frames.Count)
            _frames.Add([]);
        _frames[index].Add(frame);
    }
}
