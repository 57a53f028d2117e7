using System.Buffers;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Recognizing.Names;

/// <summary>The words that tell places which no lexicon knows, and letters that stand for some: part of rules/contexts.yaml.</summary>
internal sealed class PlaceWordRules
{
    /// <summary>Reads the section to its end.</summary>
    public PlaceWordRules(YamlSection section)
    {
        Verbs = section.Texts("before");
        NotNames = SearchValues.Create(section.Text("notNames"));
        string letters = section.Text("letters");
        Provinces = SearchValues.Create(letters);
        Letters = SearchValues.Create(letters + ChinasLetter);
        Countries = SearchValues.Create(section.Text("countries"));
        Towards = SearchValues.Create(section.Text("towards"));
        Done = new TermSet(section.Texts("done"));
        section.Close();
    }

    /// <summary>The letter of China in 中澳两国.</summary>
    public const char ChinasLetter = '中';

    /// <summary>Verbs whose object is a place.</summary>
    public IReadOnlyList<string> Verbs { get; }

    /// <summary>What words hold that tell where something is and name no place.</summary>
    public SearchValues<char> NotNames { get; }

    /// <summary>Letters of provinces that hardly open or end another word.</summary>
    public SearchValues<char> Provinces { get; }

    /// <summary>These and China's.</summary>
    public SearchValues<char> Letters { get; }

    /// <summary>Letters of countries beside China's.</summary>
    public SearchValues<char> Countries { get; }

    /// <summary>What stands before a letter alone where something is done there.</summary>
    public SearchValues<char> Towards { get; }

    /// <summary>What is done in a province.</summary>
    public TermSet Done { get; }
}
