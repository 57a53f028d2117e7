using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Neo4j.Transports;
using KnowledgeGraph.Querying;
using KnowledgeGraph.Storing;

namespace KnowledgeGraph.Neo4j;

/// <summary>Puts what a server or a connection says into words for the person who runs the command.</summary>
internal sealed partial class ServerFaults(Neo4jOptions options)
{
    private string Server => $"Neo4j at {options.Uri!.GetLeftPart(UriPartial.Authority)}";

    /// <summary>What a question ends with: a <see cref="QueryException"/> where the statement is to blame, else as <see cref="OfStore"/>.</summary>
    public Exception OfQuestion(ServerException fault) =>
        IsAboutStatement(fault.Code) ? OfStatement(fault) : OfStore(fault);

    /// <summary>What a load ends with.</summary>
    public GraphStoreException OfStore(ServerException fault) => new(Text(fault), fault);

    private string Text(ServerException fault) => fault.Code switch
    {
        ServerException.NotThere or ServerException.NoAnswer => $"{Server} does not answer: {OneLine(fault.Message)} Is it running, and is the address right?",
        ServerException.TimedOut => $"{Server} did not answer in time: {fault.Message} It may still be at work; run the command again later.",
        ServerException.NotNeo4j => $"{Server} is not what was expected: {fault.Message}",
        "Neo.ClientError.Security.Unauthorized" =>
            $"{Server} refuses the login of '{options.Username}'. Set NEO4J_USERNAME and NEO4J_PASSWORD (or NEO4J_PASSWORD_FILE).",
        "Neo.ClientError.Security.AuthenticationRateLimit" => $"{Server} saw too many wrong logins; wait some seconds and set NEO4J_PASSWORD.",
        "Neo.ClientError.Security.CredentialsExpired" => $"The password of '{options.Username}' has expired; {Server} wants a new one set first.",
        "Neo.ClientError.Database.DatabaseNotFound" => $"{Server} has no database '{options.Database}'. Set NEO4J_DATABASE; the Community edition has 'neo4j' alone.",
        _ when fault.IsPassing => $"{Server} is busy or restarting: {OneLine(fault.Message)} It was tried for {options.RetryFor.TotalSeconds.ToString("0", CultureInfo.InvariantCulture)} s; run the command again.",
        _ => $"{Server} refuses: {OneLine(fault.Message)} ({fault.Code})",
    };

    private static bool IsAboutStatement(string code) =>
        code.StartsWith("Neo.ClientError.Statement.", StringComparison.Ordinal)
        || code.StartsWith("Neo.ClientError.Procedure.", StringComparison.Ordinal)
        || code.StartsWith("Neo.ClientError.Transaction.Terminated", StringComparison.Ordinal);

    private static QueryException OfStatement(ServerException fault)
    {
        var place = Place().Match(fault.Message);
        if (!place.Success)
            return new QueryException("executing", OneLine(fault.Message), 0, 0);
        // The server shows the line itself after the place; so does the command line.
        return new QueryException(
            "parsing",
            OneLine(fault.Message[..place.Index]),
            int.Parse(place.Groups["line"].Value, CultureInfo.InvariantCulture),
            int.Parse(place.Groups["column"].Value, CultureInfo.InvariantCulture));
    }

    private static string OneLine(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length == 0 || line[^1] is '.' or '!' or '?' ? line : line + ".";
    }

    [GeneratedRegex(@"\(line (?<line>\d{1,9}), column (?<column>\d{1,9})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
