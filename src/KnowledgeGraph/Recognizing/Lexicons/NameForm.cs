namespace KnowledgeGraph.Recognizing.Lexicons;

/// <summary>A written form and what it stands for.</summary>
internal sealed record NameForm(NameEntry Entry, NameStrength Strength);
