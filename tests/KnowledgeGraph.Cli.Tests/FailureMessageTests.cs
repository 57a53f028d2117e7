using Xunit;

namespace KnowledgeGraph.Cli.Tests;

public sealed class FailureMessageTests
{
    [Fact]
    public void Of_UnexpectedException_IsOneLineWithoutStack()
    {
        var message = FailureMessage.Of(Thrown(new InvalidOperationException("first\nsecond")));

        Assert.Equal("internal error: first second (set KG_DEBUG=1 to see where)", message);
    }

    [Fact]
    public void Of_FileSystemException_IsItsMessage()
    {
        Assert.Equal("No space left on device", FailureMessage.Of(Thrown(new IOException("No space left on device"))));
    }

    [Fact]
    public void Of_Cancelled_SaysThatNothingWasWritten()
    {
        Assert.Contains("Stopped", FailureMessage.Of(new OperationCanceledException()), StringComparison.Ordinal);
    }

    private static Exception Thrown(Exception exception) => Assert.ThrowsAny<Exception>(void () => throw exception);
}
