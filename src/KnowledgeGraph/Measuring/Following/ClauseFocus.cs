using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Measuring.Following;

/// <summary>What is spoken of where a clause starts.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Thing">What is spoken of, or null.</param>
/// <param name="Owner">The place or body that the sentence is about, or null.</param>
internal readonly record struct ClauseFocus(Clause Clause, Participant? Thing, Participant? Owner);
