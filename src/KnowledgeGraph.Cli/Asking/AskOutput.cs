using KnowledgeGraph.Cli.Rendering;

namespace KnowledgeGraph.Cli.Asking;

/// <summary>How an answer is written.</summary>
/// <param name="Format">A name out of <see cref="ResultFormat.Names"/>.</param>
/// <param name="ShowsEvidence">True opens the passages of every row.</param>
/// <param name="Page">The HTML file to write; null for none.</param>
/// <param name="OpensPage">True has the system show the page.</param>
internal sealed record AskOutput(string Format, bool ShowsEvidence, string? Page, bool OpensPage)
{
    /// <summary>True where a person reads the rows.</summary>
    public bool IsTable => Format == ResultFormat.Table;

    /// <summary>True where the texts of the passages are shown.</summary>
    public bool NeedsPassages => ShowsEvidence || Page is not null;

    /// <summary>Writes the rows.</summary>
    public IResultWriter Writer => ResultFormat.Writer(Format);
}
