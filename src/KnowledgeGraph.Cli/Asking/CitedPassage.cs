namespace KnowledgeGraph.Cli.Asking;

/// <summary>A passage that an answer rests on.</summary>
/// <param name="Id">The passage's id.</param>
/// <param name="Report">Title of its report.</param>
/// <param name="Heading">The headings above it; empty at the top.</param>
/// <param name="Text">Its full text.</param>
internal sealed record CitedPassage(string Id, string Report, string Heading, string Text)
{
    /// <summary>Report and headings in one line.</summary>
    public string Place => Heading.Length == 0 ? Report : $"{Report} > {Heading}";
}
