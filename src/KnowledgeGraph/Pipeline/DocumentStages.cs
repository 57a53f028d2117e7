using KnowledgeGraph.Covering;
using KnowledgeGraph.Graphing.Schema;
using KnowledgeGraph.Measuring;
using KnowledgeGraph.Model;
using KnowledgeGraph.Reading;
using KnowledgeGraph.Recognizing;
using KnowledgeGraph.Recognizing.Quantities;
using KnowledgeGraph.Relating;
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
    private readonly ComparisonFinder _comparisons;

    /// <summary>Loads all rules. Throws <see cref="RuleFileException"/> with file and line where one is wrong.</summary>
    public DocumentStages(KnowledgeFiles files, GraphSchema schema, ILogger logger)
    {
        var names = RecognizingRules.Load(files);
        var relating = RelatingRules.Load(files, schema);
        _reader = new DocumentReader(logger);
        _recognizer = new PassageRecognizer(names);
        _resolver = new DocumentResolver(names.Lexicon, names.Names.Titles, relating.Anaphors, Judgements.Load(files));
        _sentences = new SentenceReader(relating, new QuantityRecognizer(UnitRules.Load(files)));
        _relating = relating;
        _details = new FactDetails(relating);
        _figures = FigureRules.Load(files);
        _comparisons = new ComparisonFinder(_figures);
    }

    /// <summary>Reading → Segmenting → Recognizing → Resolving → Relating → Measuring. Throws <see cref="ReadingException"/> when the file cannot be read.</summary>
    public DocumentContribution Run(ReportFile file)
    {
        var document = _reader.Read(file);
        var passages = PassageSegmenter.Segment(document);
        var recognized = passages.Select(_recognizer.Recognize).ToList();
        var resolved = _resolver.Resolve(document, recognized);
        var sentences = resolved.Passages.SelectMany(p => _sentences.Read(p, document.Year)).ToList();
        var statements = new DocumentRelator(_relating).Relate(sentences);
        var observations = new DocumentMeasurer(new IndicatorFinder(_figures, _comparisons), _comparisons, new SubjectOfFigure(_figures, _comparisons, resolved.Place.City), _details).Measure(sentences);
        return Contribution.Of(resolved, passages, statements, observations, file.Facts?.Publisher) with
        {
            Coverage = CoverageFinder.Find(resolved, sentences, statements, observations),
        };
    }
}
