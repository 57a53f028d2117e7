using System.Text.RegularExpressions;
using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Querying;

/// <summary>The questions that analysts ask, each a file of <c>cypher/questions</c>. Immutable; safe to share between threads.</summary>
public sealed partial class QuestionLibrary
{
    private const string Prefix = "questions/";
    private const string Extension = ".cypher";
    private readonly Dictionary<string, Question> _byId;

    private QuestionLibrary(IEnumerable<Question> questions)
    {
        Questions =
        [
            .. questions
                .OrderBy(q => q.Category, StringComparer.Ordinal)
                .ThenBy(q => q.Id, StringComparer.Ordinal),
        ];
        _byId = new Dictionary<string, Question>(StringComparer.Ordinal);
        foreach (var question in Questions)
        {
            if (!_byId.TryAdd(question.Id, question))
                throw new QuestionException(question.Path, 1, $"the id '{question.Id}' is already that of {_byId[question.Id].Path}.");
        }
    }

    /// <summary>All questions, by category, then by id, both ordinal.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>The questions that the assembly carries; those of <paramref name="rulesFolder"/>'s <c>questions/</c> are added to them or take the place
    /// of the same path. Throws <see cref="QuestionException"/> where one is wrong and <see cref="ArgumentException"/> where the folder does not exist.</summary>
    public static QuestionLibrary Load(string? rulesFolder = null)
    {
        var files = new KnowledgeFiles(rulesFolder);
        return Parse(files.List(Prefix)
            .Where(name => name.EndsWith(Extension, StringComparison.Ordinal))
            .Select(name => (name, files.ReadText(name))));
    }

    /// <summary>A library of given files: paths <c>questions/id.cypher</c> or <c>questions/category/id.cypher</c> with their texts.
    /// Throws <see cref="QuestionException"/> with path and line on the first file that is wrong.</summary>
    public static QuestionLibrary Parse(IEnumerable<(string Path, string Text)> files) =>
        new(files.Select(file => Checked(QuestionFileParser.Parse(file.Path, file.Text))));

    /// <summary>The question of this id; throws <see cref="QuestionException"/> with the nearest id where there is none.</summary>
    public Question Find(string id)
    {
        if (_byId.TryGetValue(id, out var question))
            return question;
        var near = NearestName.Find(id, _byId.Keys);
        var hint = near is null ? string.Empty : $" Did you mean '{near}'?";
        throw new QuestionException($"There is no question '{id}'.{hint} 'kg questions' lists all {Questions.Count}.");
    }

    private static Question Checked(Question question)
    {
        var folders = question.Path.Split('/');
        if (!KebabCase().IsMatch(question.Id))
            throw new QuestionException(question.Path, 1, $"the id '{question.Id}' must be kebab-case: lower-case letters and digits parted by single hyphens.");
        if (!string.Equals(folders[^1], question.Id + Extension, StringComparison.Ordinal))
            throw new QuestionException(question.Path, 1, $"the id '{question.Id}' must be the file's name without '.cypher'.");
        if (folders.Length > 2 && !string.Equals(folders[^2], question.Category, StringComparison.Ordinal))
            throw new QuestionException(question.Path, 1, $"the category '{question.Category}' must be the folder's name.");
        CheckExamples(question);
        return question;
    }

    private static void CheckExamples(Question question)
    {
        foreach (var example in question.Examples)
        {
            try
            {
                QuestionParameterBinder.Bind(question, example.Parameters);
            }
            catch (QuestionException error)
            {
                throw new QuestionException(question.Path, 1, $"the example '{example.Answer}' cannot be asked: {error.Message}");
            }
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex KebabCase();
}
