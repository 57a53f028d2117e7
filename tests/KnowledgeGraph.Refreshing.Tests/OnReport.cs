using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Refreshing.Tests;

/// <summary>Does something whenever a document was read, on the thread that read it.</summary>
internal sealed class OnReport(Action act) : IProgress<BuildProgress>
{
    public void Report(BuildProgress value) => act();
}
