using System.Globalization;
using System.Text;
using KnowledgeGraph.Querying;
using Xunit;

namespace KnowledgeGraph.Tests.Docs;

/// <summary>Holds docs/questions.md to the headers of the library. KG_WRITE_DOCS=1 writes the page instead.</summary>
public sealed class QuestionsPageTests
{
    private const string Page = "docs/questions.md";

    private const string Opening = """
        # The questions

        Made from the headers of `cypher/questions`; after a change there, `KG_WRITE_DOCS=1 dotnet test tests/KnowledgeGraph.Tests` writes this page again.

        `kg questions` lists them, `kg questions ID` shows one with its statement, `kg ask ID --param name=value` answers it. A name may be the full one or an alias. Planned and negated facts stay out unless `planned` is true.
        """;

    [Fact]
    public void Page_OfTheQuestions_IsWhatTheHeadersSay()
    {
        var expected = Write(QuestionLibrary.Load());
        if (Environment.GetEnvironmentVariable("KG_WRITE_DOCS") == "1")
            File.WriteAllText(MarkdownPage.PathOf(Page), expected);
        Assert.Equal(expected, MarkdownPage.Read(Page).Text);
    }

    private static string Write(QuestionLibrary library)
    {
        var page = new StringBuilder(Opening.ReplaceLineEndings("\n")).Append('\n');
        foreach (var category in library.Questions.GroupBy(question => question.Category))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {category.Key}\n");
            foreach (var question in category)
                Write(question, page);
        }
        return page.ToString();
    }

    private static void Write(Question question, StringBuilder page)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n### {question.Id}\n\n{question.TitleZh} {question.Title}\n\n{question.PurposeZh} {question.Purpose}\n\n");
        page.Append("| parameter | type | default | what to give |\n|---|---|---|---|\n");
        foreach (var parameter in question.Parameters)
            page.Append(CultureInfo.InvariantCulture, $"| `{parameter.Name}` | {parameter.Type.ToString().ToLowerInvariant()} | {Shown(parameter.Default)} | {parameter.Explanation} |\n");
        page.Append("\n| column | meaning | unit |\n|---|---|---|\n");
        foreach (var column in question.Columns)
            page.Append(CultureInfo.InvariantCulture, $"| `{column.Name}` | {column.Meaning} | {column.Unit} |\n");
        foreach (var example in question.Examples)
            page.Append(CultureInfo.InvariantCulture, $"\nExample: {string.Join(", ", example.Parameters.Select(p => $"`{p.Key}={p.Value}`"))}. {example.Answer}\n");
    }

    private static string Shown(object? value) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        IEnumerable<object?> list => string.Join(", ", list),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
