using KnowledgeGraph.Graphing;
using KnowledgeGraph.Graphing.Schema;
using KnowledgeGraph.Pipeline;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Refreshing;

/// <summary>The rules of one version; those that read text are loaded when the first text is read.</summary>
internal sealed class RuleSet
{
    private readonly Lazy<DocumentSetReader> _reader;

    private RuleSet(string version, RefreshOptions options, ILogger logger)
    {
        Version = version;
        var files = new KnowledgeFiles(options.RulesFolder);
        var schema = GraphSchema.Load(files);
        Assembler = new GraphAssembler(schema);
        _reader = new Lazy<DocumentSetReader>(() => new DocumentSetReader(new DocumentStages(files, schema, logger), options.Threads, logger));
    }

    /// <summary>See <see cref="RuleVersion"/>.</summary>
    public string Version { get; }

    /// <summary>Joins contributions.</summary>
    public GraphAssembler Assembler { get; }

    /// <summary>Reads documents; throws <see cref="RuleFileException"/> the first time where a rule file is wrong.</summary>
    public DocumentSetReader Reader => _reader.Value;

    /// <summary><paramref name="before"/> where the files are as they were, else the rules as they are now.</summary>
    public static RuleSet Current(RuleSet? before, RefreshOptions options, ILogger logger)
        => RuleVersion.Of(options.RulesFolder) is var version && version == before?.Version ? before : new RuleSet(version, options, logger);
}
