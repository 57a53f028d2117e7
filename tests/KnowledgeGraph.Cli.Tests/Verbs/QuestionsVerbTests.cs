using KnowledgeGraph.Querying;
using Xunit;

namespace KnowledgeGraph.Cli.Tests.Verbs;

public sealed class QuestionsVerbTests
{
    [Fact]
    public void Questions_NoId_ListsAllInBothLanguages()
    {
        var run = KgRun.Of("questions");

        Assert.Equal(0, run.Code);
        Assert.All(QuestionLibrary.Load().Questions, question =>
        {
            Assert.Contains(question.Id, run.Out, StringComparison.Ordinal);
            Assert.Contains(question.Title, run.Out, StringComparison.Ordinal);
            Assert.Contains(question.TitleZh, run.Out, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Questions_Id_ShowsParametersColumnsAndStatement()
    {
        var run = KgRun.Of("questions", "policies-of-agency");

        Assert.Contains("agency (string, default 长宁区)", run.Out, StringComparison.Ordinal);
        Assert.Contains("quote: the sentence that states it", run.Out, StringComparison.Ordinal);
        Assert.Contains("MATCH (a:Entity)-[r:ISSUED]->(p:Policy)", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Questions_UnknownId_SuggestsTheNearest()
    {
        KgRun.Of("questions", "policy-of-agency").Refused("Did you mean 'policies-of-agency'?");
    }
}
