using KnowledgeGraph.Covering;
using KnowledgeGraph.Graphing.Schema;
using KnowledgeGraph.Measuring;
using KnowledgeGraph.Model;
using KnowledgeGraph.Reading;
using KnowledgeGraph.Recognizing;
using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;
using KnowledgeGraph.Segmenting;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Pipeline;

/// <summary>The ordered list of stages for one document. Stateless after loading: any number of documents may pass at once.</summary>
internal sealed class DocumentStages
{
    private readonly DocumentReader _reader;
    private readonly PassageRecognizer _recognizer;
    private readonly DocumentResolver _resolver;
    private readonly SentenceReader _sentences;
    private readonly RelatingRules _relating;
    private readonly FactDetails _details;
    private readonly FigureRules _figures;
    private readonly TableMeasurer _tables;

    /// <summary>Loads all rules. Throws <see cref="RuleFileException"/> with file and line where one is wrong.</summary>
    public DocumentStages(KnowledgeFiles files, GraphSchema schema, ILogger logger)
    {
        var names = RecognizingRules.Load(files);
        var resolving = ResolvingRules.Load(files);
        var relating = RelatingRules.Load(files, schema, resolving.Anaphors);
        _reader = new DocumentReader(logger);
        _recognizer = new PassageRecognizer(names);
        _resolver = new DocumentResolver(names.Lexicon, names.Names.Titles, resolving, Judgements.Load(files));
        var quantities = new QuantityRecognizer(UnitRules.Load(files));
        _sentences = new SentenceReader(relating, quantities);
        _tables = new TableMeasurer(quantities);
        _relating = relating;
        _details = new FactDetails(relating);
        _figures = FigureRules.Load(files);
    }

    /// <summary>Reading → Segmenting → Recognizing → Resolving → Relating → Measuring. Throws <see cref="ReadingException"/> when the file cannot be read.</summary>
    public DocumentContribution Run(ReportFile file, StageClock clock)
    {
        var (resolved, passages) = Resolve(file, clock);
        var sentences = clock.Time("Relating", () => resolved.Passages.SelectMany(p => _sentences.Read(p, resolved.Document.Year)).ToList());
        var statements = clock.Time("Relating", () => new DocumentRelator(_relating).Relate(sentences));
        var observations = clock.Time("Measuring", () => new DocumentMeasurer(_figures, _tables, _details, resolved.Place.City).Measure(sentences));
        return clock.Time("Covering", () => Contribution.Of(resolved, passages, statements, observations, file.Facts?.Publisher) with
        {
            Coverage = CoverageFinder.Find(resolved, sentences, statements, observations),
        });
    }

    /// <summary>The stages whose own results nothing needs any more once names are resolved, so that they do not stay in memory to the end.</summary>
    private (ResolvedDocument Resolved, IReadOnlyList<Passage> Passages) Resolve(ReportFile file, StageClock clock)
    {
        var document = clock.Time("Reading", () => _reader.Read(file));
        var passages = clock.Time("Segmenting", () => PassageSegmenter.Segment(document));
        var recognized = clock.Time("Recognizing", () => _recognizer.Recognize(passages));
        return (clock.Time("Resolving", () => _resolver.Resolve(document, recognized)), passages);
    }
}
