using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Programs;

/// <summary>The words round programmes and titles, from rules/frames.yaml.</summary>
internal sealed class ProgramRules
{
    /// <summary>Takes the keys naming, titled, rosters, rostered, borne, works, carriedOut and grants.</summary>
    public ProgramRules(YamlSection section)
    {
        Naming = new TermSet(section.Texts("naming"));
        Titled = new TermSet(section.Texts("titled"));
        Rosters = new TermSet(section.Texts("rosters"));
        Rostered = new TermSet(section.Texts("rostered"));
        Borne = new TermEndings(section.Texts("borne"));
        Works = new WordsBefore(section.Texts("works"));
        CarriedOut = new WordsBefore(section.Texts("carriedOut"));
        Grants = new TermSet(section.Texts("grants"));
    }

    /// <summary>Verbs that give a title (认定A为B).</summary>
    public TermSet Naming { get; }

    /// <summary>What stands between one who is named and the title that he bears from then on (同意A建设B).</summary>
    public TermSet Titled { get; }

    /// <summary>What is said of those whom a list names behind it.</summary>
    public TermSet Rosters { get; }

    /// <summary>What those whom a list names are called.</summary>
    public TermSet Rostered { get; }

    /// <summary>Endings of titles that companies and bodies bear themselves.</summary>
    public TermEndings Borne { get; }

    /// <summary>What those who lead it are chosen with (A牵头的两个项目列入B).</summary>
    public WordsBefore Works { get; }

    /// <summary>Verbs of what is done within the programme of the section.</summary>
    public WordsBefore CarriedOut { get; }

    /// <summary>资助经费, 下拨扶持资金: what opens a clause that tells what counted projects got.</summary>
    public TermSet Grants { get; }
}
