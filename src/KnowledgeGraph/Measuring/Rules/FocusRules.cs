using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Measuring.Rules;

/// <summary>The words that tell what the text speaks of, clause by clause.</summary>
internal sealed class FocusRules
{
    private readonly TermSet _fillers;

    /// <summary>Reads its keys of the section.</summary>
    public FocusRules(YamlSection section)
    {
        Acts = new TermSet(section.Texts("acts"));
        Also = new TermSet(section.Texts("also"));
        Hosting = new TermSet(section.Texts("hosting"));
        Bringing = new TermSet(section.Texts("bringing"));
        Whole = [.. section.Texts("whole")];
        WholeWords = new TermSet(Whole);
        Roles = new TermEndings(section.Texts("roles"));
        Yearly = new TermSet(section.Texts("yearly"));
        UnknownBodies = new WordsBefore(section.Texts("unknownBodies"));
        _fillers = new TermSet(section.Texts("fillers"));
    }

    /// <summary>What opens a sentence that a product, a document or a meeting is not the subject of.</summary>
    public TermSet Acts { get; }

    /// <summary>What opens a clause that goes on with what was spoken of before a semicolon.</summary>
    public TermSet Also { get; }

    /// <summary>What opens a clause on what those who hold a title do not do.</summary>
    public TermSet Hosting { get; }

    /// <summary>Verbs whose object the next clause speaks of.</summary>
    public TermSet Bringing { get; }

    /// <summary>Words for the whole place.</summary>
    public string[] Whole { get; }

    /// <summary>The same words, found at a place.</summary>
    public TermSet WholeWords { get; }

    /// <summary>How a clause ends that only tells somebody's part in the thing spoken of.</summary>
    public TermEndings Roles { get; }

    /// <summary>What opens a clause on the acts of the one who issued a document.</summary>
    public TermSet Yearly { get; }

    /// <summary>Endings of bodies that act, known or not.</summary>
    public WordsBefore UnknownBodies { get; }

    /// <summary>True when nothing stands in the stretch but words between a name and the figure that counts it (”项目共).</summary>
    public bool IsFiller(string text, int start, int end)
    {
        int at = start < end && text[start] is '”' or '》' ? start + 1 : start;
        while (at < end && _fillers.LongestAt(text, at, end) is var filler and > 0)
            at += filler;
        return at == end;
    }
}
