using KnowledgeGraph.Evaluating.Gold;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Evaluating;

/// <summary>Builds the graph of each gold text alone and scores it.</summary>
public static class GoldEvaluation
{
    /// <summary>One result per set that <paramref name="paths"/> name (files, folders, folders of folders), told apart.
    /// <paramref name="build"/> takes the path of a text file. Throws <see cref="GoldException"/> where gold is missing or wrong, before anything is built.</summary>
    public static IReadOnlyList<SetEvaluation> Run(IReadOnlyList<string> paths, Func<string, PropertyGraph> build)
        => [.. GoldSet.LoadAll(paths).Select(set => Run(set, build))];

    /// <inheritdoc cref="Run(IReadOnlyList{string}, Func{string, PropertyGraph})"/>
    internal static SetEvaluation Run(GoldSet set, Func<string, PropertyGraph> build)
    {
        var documents = set.Parts.Select(part => new DocumentEvaluation(part.Document.Name, Evaluator.Score(part.Document, build(part.TextPath)))).ToList();
        return new SetEvaluation(set.Name, documents, EvaluationResult.Sum([.. documents.Select(document => document.Result)]));
    }
}
