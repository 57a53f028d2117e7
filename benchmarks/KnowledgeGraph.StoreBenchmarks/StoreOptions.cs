using System.Globalization;

namespace KnowledgeGraph.StoreBenchmarks;

/// <summary>What the command line asks for.</summary>
/// <param name="Command">study or scale.</param>
/// <param name="Neo4jScript">The script that runs the server; null leaves the server out.</param>
/// <param name="LadybugFolder">A folder with node_modules/@ladybugdb/core; null leaves that peer out.</param>
/// <param name="Persons">Size of the study graph.</param>
/// <param name="Nodes">Size of the scale graph; it has five relationships a node.</param>
/// <param name="Graph">Where the study graph is kept; a file that is there is taken as it is.</param>
/// <param name="Only">The first character of the one query to run.</param>
internal sealed record StoreOptions(string Command, string? Neo4jScript, string? LadybugFolder, int Persons, int Nodes, string? Graph, string? Only)
{
    public static StoreOptions Parse(string[] args)
    {
        string? Value(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
        int Number(string name, int otherwise) => Value(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
        return new StoreOptions(args.FirstOrDefault() ?? "", Value("--neo4j"), Value("--ladybug"), Number("--persons", 100_000), Number("--nodes", 1_000_000), Value("--graph"), Value("--only"));
    }
}
