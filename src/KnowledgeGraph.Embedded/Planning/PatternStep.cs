using KnowledgeGraph.Embedded.Binding;

namespace KnowledgeGraph.Embedded.Planning;

/// <summary>A relationship of a pattern between its two nodes.</summary>
internal sealed record PatternStep(BoundPath Path, Symbol Left, BoundRelationship Relationship, Symbol Right);
