using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Places;

/// <summary>The words that tell where something is: the key places of rules/frames.yaml.</summary>
internal sealed class PlaceRules
{
    /// <summary>Reads the section and closes it.</summary>
    public PlaceRules(YamlSection section)
    {
        Held = new TermSet(section.Texts("held"));
        Founded = new TermSet(section.Texts("founded"));
        Built = new TermSet(section.Texts("built"));
        Lies = new TermSet(section.Texts("lies"));
        Opened = new TermSet(section.Texts("opened"));
        Settled = new TermSet(section.Texts("settled"));
        Firsts = new TermSet(section.Texts("firsts"));
        Settlers = new TermSet(section.Texts("settlers"));
        Among = new TermSet(section.Texts("among"));
        Columns = section.Texts("columns");
        Visits = new WordsBefore(section.Texts("visits"));
        Visited = new TermSet(section.Texts("visited"));
        section.Close();
    }

    /// <summary>True for a label of places.</summary>
    public static bool IsPlace(string label) => label is "District" or "Region" or "Park";

    /// <summary>What happens to events in a place (举行).</summary>
    public TermSet Held { get; }

    /// <summary>What opens a body or a platform in a place (揭牌).</summary>
    public TermSet Founded { get; }

    /// <summary>What makes a thing stand in a place (设立).</summary>
    public TermSet Built { get; }

    /// <summary>Verbs before the place (位于).</summary>
    public TermSet Lies { get; }

    /// <summary>What opens or grows where the section is (启用).</summary>
    public TermSet Opened { get; }

    /// <summary>What stands in a park that heads the section (落户, 涌现出).</summary>
    public TermSet Settled { get; }

    /// <summary>Words behind a place before what is the first of its kind there (首家).</summary>
    public TermSet Firsts { get; }

    /// <summary>Words before those who have settled in what is spoken of (入驻的).</summary>
    public TermSet Settlers { get; }

    /// <summary>Words between a place and those who are among the ones settled there (入驻企业中).</summary>
    public TermSet Among { get; }

    /// <summary>Words before a place that one goes to (赴).</summary>
    public WordsBefore Visits { get; }

    /// <summary>What one does at an event there (参加).</summary>
    public TermSet Visited { get; }

    /// <summary>Titles of table columns that hold the place of a row's thing.</summary>
    public IReadOnlyList<string> Columns { get; }
}
