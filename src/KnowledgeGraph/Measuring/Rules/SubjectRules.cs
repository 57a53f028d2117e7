using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Measuring.Rules;

/// <summary>The words that tell what a figure is about.</summary>
internal sealed class SubjectRules(YamlSection section)
{
    /// <summary>What opens a sentence that goes on counting what the one before it counted.</summary>
    public TermSet Added { get; } = new(section.Texts("added"));

    /// <summary>What only a fund has.</summary>
    public TermSet OfFunds { get; } = new(section.Texts("ofFunds"));

    /// <summary>What opens a clause that tells what somebody named before pays in.</summary>
    public TermSet PayingIn { get; } = new(section.Texts("payingIn"));

    /// <summary>What those who are counted do at an event.</summary>
    public TermSet Attended { get; } = new(section.Texts("attended"));

    /// <summary>What those who are counted do in the place that they came to.</summary>
    public TermSet Settled { get; } = new(section.Texts("settled"));

    /// <summary>What those who are counted do with a product.</summary>
    public TermSet Using { get; } = new(section.Texts("using"));

    /// <summary>Endings of titles whose holders are counted.</summary>
    public TermEndings Held { get; } = new(section.Texts("held"));

    /// <summary>What stands before the count of those who hold a title.</summary>
    public TermEndings Having { get; } = new(section.Texts("having"));

    /// <summary>Verbs of help.</summary>
    public TermEndings Helping { get; } = new(section.Texts("helping"));

    /// <summary>Endings of programmes that pay out of their own means.</summary>
    public TermEndings Granting { get; } = new(section.Texts("grantors"));

    /// <summary>Verbs before the one who is given a sum.</summary>
    public TermEndings Giving { get; } = new(section.Texts("giving"));

    /// <summary>What opens a clause that tells a sum which comes with a title (获, 争取到).</summary>
    public TermSet Receiving { get; } = new(section.Texts("receiving"));

    /// <summary>What a bank does behind the one to whom it lends.</summary>
    public TermSet Lending { get; } = new(section.Texts("lending"));

    /// <summary>What the size of an industry is told in.</summary>
    public TermSet Sizes { get; } = new(section.Texts("sizes"));

    /// <summary>What only a place or a body has.</summary>
    public TermSet OfPlaces { get; } = new(section.Texts("ofPlaces"));

    /// <summary>What an office has of its own (在编人员, 年初预算), and not the place that it is of.</summary>
    public TermSet OfOffices { get; } = new(section.Texts("ofOffices"));

    /// <summary>Words before the document that grants what follows.</summary>
    public TermSet Basis { get; } = new(section.Texts("basis"));
}
