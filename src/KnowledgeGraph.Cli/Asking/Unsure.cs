using KnowledgeGraph.Querying.Routing;

namespace KnowledgeGraph.Cli.Asking;

/// <summary>What is said where words do not make sure which question is meant.</summary>
internal static class Unsure
{
    /// <summary>The nearest questions, each as it would be typed, with what it still needs.</summary>
    public static string Message(string words, QuestionRoute route)
    {
        var lines = new List<string> { $"Not sure what '{words}' asks. The nearest questions:" };
        foreach (var near in route.Nearest)
        {
            lines.Add($"  {near.Question.TitleZh} {near.Question.Title}");
            var missing = near.Missing.Select(name => $" --param {name}=…");
            lines.Add($"    {new AskedQuestion(near.Question, near.Parameters).Command}{string.Concat(missing)}");
        }
        if (route.Mentions.Count > 0)
            lines.Add($"Names understood: {Names(route)}.");
        lines.Add("'kg questions' lists them all.");
        return string.Join(Environment.NewLine, lines);
    }

    /// <summary>Each name as the words have it, with the entity that it was taken for.</summary>
    public static string Names(QuestionRoute route) =>
        string.Join(", ", route.Mentions.Select(Name));

    private static string Name(EntityMention mention)
    {
        if (!mention.IsInGraph)
            return $"{mention.Surface} (not in this graph)";
        return mention.Surface == mention.Name ? $"{mention.Name} ({mention.Label})" : $"{mention.Surface} → {mention.Name} ({mention.Label})";
    }
}
