namespace KnowledgeGraph.Embedded.Patching;

/// <summary>A change that the builder has to work out. It stays within this folder.</summary>
internal sealed class NotPatchableException : Exception;
