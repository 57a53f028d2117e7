using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>What the stage knows: the lexicons and the rules of names. Read-only after loading, shared by all threads.</summary>
/// <param name="Lexicon">Known names.</param>
/// <param name="Bodies">Bodies of local government.</param>
/// <param name="Names">Endings, boundaries and titles.</param>
internal sealed record RecognizingRules(NameLexicon Lexicon, LocalBodyLexicon Bodies, NameRules Names)
{
    /// <summary>How the names and words of all of them open.</summary>
    public OpeningTable Openings { get; } = new(Lexicon, Names);

    /// <summary>Reads all files. Throws <see cref="RuleFileException"/> with file and line where one is wrong.</summary>
    public static RecognizingRules Load(KnowledgeFiles files)
        => new(NameLexicon.Load(files), LocalBodyLexicon.Load(files), NameRules.Load(files));
}
