using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Relating.Names;

/// <summary>The words that tell what the parts of a name are to it: the key names of rules/frames.yaml.</summary>
internal sealed class NameRules
{
    /// <summary>Reads the section and closes it.</summary>
    public NameRules(YamlSection section)
    {
        Municipalities = new TermSet(section.Texts("municipalities"));
        CityZones = new TermEndings(section.Texts("cityZones"));
        Units = new TermSet(section.Texts("units"));
        BankUnits = new TermSet(section.Texts("bankUnits"));
        UnitsAbroad = new TermSet(section.Texts("unitsAbroad"));
        Assemblies = new TermEndings(section.Texts("assemblies"));
        Courses = new TermEndings(section.Texts("courses"));
        Fairs = new TermEndings(section.Texts("fairs"));
        Computing = new TermSet(section.Texts("computing"));
        section.Close();
    }

    /// <summary>Cities of a province's rank: what they have founded carries their name wherever it stands.</summary>
    public TermSet Municipalities { get; }

    /// <summary>Endings of zones that lie in the city whose name they bear.</summary>
    public TermEndings CityZones { get; }

    /// <summary>What stands behind the place of a branch, and nothing else.</summary>
    public TermSet Units { get; }

    /// <summary>The same for a bank or a company.</summary>
    public TermSet BankUnits { get; }

    /// <summary>The same for any place, a country too.</summary>
    public TermSet UnitsAbroad { get; }

    /// <summary>Endings of a meeting or course that a place's body holds for itself; where it is held the name does not tell.</summary>
    public TermEndings Assemblies { get; }

    /// <summary>Endings of what people of the places are taught at: the places themselves do not meet.</summary>
    public TermEndings Courses { get; }

    /// <summary>Endings of what a place holds for guests.</summary>
    public TermEndings Fairs { get; }

    /// <summary>Fields that are what the computers of a centre are.</summary>
    public TermSet Computing { get; }
}
