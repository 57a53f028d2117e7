using KnowledgeGraph.Model;

namespace KnowledgeGraph.Recognizing.Honours;

/// <summary>Words that may be a title, and what stands round them.</summary>
/// <param name="Span">The words, without 名单 and the like.</param>
/// <param name="Verb">What stands before them.</param>
/// <param name="IsCounted">True where a number of bodies or projects stands behind them.</param>
/// <param name="IsListed">True where 名单 ends them: what a list is of is a title.</param>
internal readonly record struct HonourCandidate(TextSpan Span, HonourVerb Verb, bool IsCounted, bool IsListed);
