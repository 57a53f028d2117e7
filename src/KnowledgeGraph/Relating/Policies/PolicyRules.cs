using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Relating.Policies;

/// <summary>The words round a document, from rules/frames.yaml.</summary>
internal sealed class PolicyRules
{
    /// <summary>Takes the keys basis, basisBehind, refines, references, amends, repeals, provides, issuers and from matters to renewals.</summary>
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
        Matters = new TermSet(section.Texts("matters"));
        Regulates = new TermSet(section.Texts("regulates"));
        Ruled = new TermSet(section.Texts("ruled"));
        Followed = new TermSet(section.Texts("followed"));
        Renewed = new TermSet(section.Texts("renewed"));
        Renewals = new TermSet(section.Texts("renewals"));
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

    /// <summary>Words before what a document is about (为规范A, 就A).</summary>
    public TermSet Matters { get; }

    /// <summary>What a document does with what it is about (适用于).</summary>
    public TermSet Regulates { get; }

    /// <summary>What a document does with what it treats, behind that (对A作出规定).</summary>
    public TermSet Ruled { get; }

    /// <summary>What is done as a document has it (按照《A》运作).</summary>
    public TermSet Followed { get; }

    /// <summary>Words between a document and the one that it has become (《A》修订为《B》).</summary>
    public TermSet Renewed { get; }

    /// <summary>What a document is to the one before it (《A》的修订版).</summary>
    public TermSet Renewals { get; }
}
