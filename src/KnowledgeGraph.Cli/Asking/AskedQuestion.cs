using KnowledgeGraph.Cli.Rendering;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Cli.Asking;

/// <summary>A question of the library with what was given for it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Given">Parameters that were given or understood, as text.</param>
internal sealed record AskedQuestion(Question Question, IReadOnlyDictionary<string, string> Given)
{
    /// <summary>The statement with every parameter; throws <see cref="QuestionException"/> where one is wrong.</summary>
    public Query Query => new(Question.Statement, QuestionParameterBinder.Bind(Question, Given));

    /// <summary>The question as a person would type it by its id.</summary>
    public string Command => string.Join(' ', Given.Select(p => $"--param {p.Key}={p.Value}").Prepend($"kg ask {Question.Id}"));

    /// <summary>The parameters that the answer rests on, defaults in brackets; those that leave nothing out are not told.</summary>
    public string Parameters => string.Join(", ", Question.Parameters.Select(Told).Where(told => told.Length > 0));

    private string Told(QuestionParameter parameter)
    {
        if (Given.TryGetValue(parameter.Name, out var given))
            return $"{parameter.Name} = {given}";
        return parameter.Default is null or false ? string.Empty : $"({parameter.Name} = {TableValue.Of(parameter.Default)})";
    }
}
