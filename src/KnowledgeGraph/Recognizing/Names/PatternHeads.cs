using System.Buffers;

namespace KnowledgeGraph.Recognizing.Names;

/// <summary>Tells from one unit that no expression can match there: for those that are asked at many places and consist of alternatives in brackets.</summary>
internal static class PatternHeads
{
    /// <summary>Every unit behind an opening bracket or a bar: all that the patterns may open with, and some more.</summary>
    public static SearchValues<char> Of(params IEnumerable<string> patterns)
        => SearchValues.Create(string.Concat(patterns.SelectMany(static pattern => pattern.Where((_, at) => at > 0 && pattern[at - 1] is '(' or '|'))));
}
