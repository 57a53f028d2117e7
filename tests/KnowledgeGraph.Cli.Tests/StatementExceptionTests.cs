using KnowledgeGraph.Querying;
using Xunit;

namespace KnowledgeGraph.Cli.Tests;

public sealed class StatementExceptionTests
{
    [Fact]
    public void Message_PlaceKnown_PutsTheCaretUnderIt()
    {
        var lines = Lines("MATCH (n)\nRETUN n", new QueryException("parsing", "unexpected 'RETUN'", 2, 1));

        Assert.Equal(["line 2, column 1: unexpected 'RETUN'", "  RETUN n", "  ^"], lines);
    }

    [Fact]
    public void Message_WideCharactersBefore_CountTwoColumns()
    {
        var lines = Lines("RETURN '市科委' + x", new QueryException("binding", "unknown name 'x'", 1, 16));

        Assert.Equal("  " + new string(' ', 18) + "^", lines[2]);
    }

    [Fact]
    public void Message_PlaceUnknown_IsTheMessageAlone()
    {
        Assert.Equal(["took too long"], Lines("RETURN 1", new QueryException("executing", "took too long", 0, 0)));
    }

    [Theory]
    [InlineData(1, 99)]
    [InlineData(9, 1)]
    public void Message_PlaceOutsideTheStatement_StillReads(int line, int column)
    {
        Assert.Contains("cut off", Lines("RETURN", new QueryException("parsing", "cut off", line, column))[0], StringComparison.Ordinal);
    }

    private static string[] Lines(string statement, QueryException refusal) =>
        new StatementException(statement, refusal).Message.ReplaceLineEndings("\n").Split('\n');
}
