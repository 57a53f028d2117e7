using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Relating.Policies;

/// <summary>The words round a document, from rules/frames.yaml.</summary>
internal sealed class PolicyRules
{
    /// <summary>Takes the keys basis, basisBehind, refines, references, amends, repeals, provides and issuers.</summary>
    public PolicyRules(YamlSection section)
    {
        Basis = new TermSet(section.Texts("basis"));
        BasisBehind = new TermSet(section.Texts("basisBehind"));
        Refines = section.Texts("refines");
        References = new TermSet(section.Texts("references"));
        Amends = new TermSet(section.Texts("amends"));
        Repeals = new TermSet(section.Texts("repeals"));
        Provides = new TermSet(section.Texts("provides"));
        Issuers = new TermSet(section.Texts("issuers"));
    }

    /// <summary>Words before the document that another one rests on.</summary>
    public TermSet Basis { get; }

    /// <summary>Words behind the document that another one rests on (《A》的配套文件).</summary>
    public TermSet BasisBehind { get; }

    /// <summary>What a document does with the one that it rests on (对《A》作了细化).</summary>
    public IReadOnlyList<string> Refines { get; }

    /// <summary>Words that lean on the document named before.</summary>
    public TermSet References { get; }

    /// <summary>Verbs by which a document takes another one's place.</summary>
    public TermSet Amends { get; }

    /// <summary>Words behind a document that another one puts out of force.</summary>
    public TermSet Repeals { get; }

    /// <summary>Verbs of what a document lays down.</summary>
    public TermSet Provides { get; }

    /// <summary>What the issuer of the document above is called (印发单位).</summary>
    public TermSet Issuers { get; }
}
