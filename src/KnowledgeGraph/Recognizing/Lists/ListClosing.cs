using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Lists;

/// <summary>What stands behind a list and tells of its members.</summary>
/// <param name="Noun">What they are.</param>
/// <param name="Count">How many; 0 where the text does not count them.</param>
/// <param name="IsCountedOnly">True where no 等 stands behind the last: the count then has to be that of the members.</param>
internal readonly record struct ListClosing(ListNoun Noun, int Count, bool IsCountedOnly)
{
    /// <summary>True where the text counts them.</summary>
    public bool IsCounted => Count > 0;

    /// <summary>True where they are fields that are spoken of for their own sake.</summary>
    public bool TellsFields => IsCounted && Noun.Label == "Industry";
}
