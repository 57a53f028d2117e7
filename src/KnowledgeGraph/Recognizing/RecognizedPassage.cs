using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>A passage with what stands in it.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Words">Its text cut into words.</param>
/// <param name="Mentions">Outermost names in order, without overlap; names inside them are their <see cref="Mention.Parts"/>.</param>
/// <param name="Agreements">Titles in 《》 and quotations that name an agreement, by their span without the marks.</param>
internal sealed record RecognizedPassage(
    Passage Passage, WordMap Words, IReadOnlyList<Mention> Mentions, IReadOnlyList<TextSpan> Agreements);
