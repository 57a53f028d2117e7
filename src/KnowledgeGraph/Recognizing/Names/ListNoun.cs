namespace KnowledgeGraph.Recognizing.Names;

/// <summary>A noun that closes a list.</summary>
/// <param name="Text">The noun.</param>
/// <param name="Label">The type of the members.</param>
/// <param name="IsShared">True when the noun is the ending of each member's name as well.</param>
internal sealed record ListNoun(string Text, string Label, bool IsShared);
