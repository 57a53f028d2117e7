using KnowledgeGraph.Model;

namespace KnowledgeGraph.Refreshing.Contributing;

/// <summary>A contribution as bytes. The blocks of the document are left out: they are of use to the segmenting stage alone, and its passages are here.</summary>
internal static class ContributionCodec
{
    public static void Write(PartWriter to, DocumentContribution contribution)
    {
        Write(to, contribution.Document);
        to.Text(contribution.Publisher);
        to.List(contribution.Passages, p => Write(to, p));
        to.List(contribution.Entities, e => Write(to, e));
        to.List(contribution.Mentions, m => Write(to, m));
        to.List(contribution.Statements, s => FactCodec.Write(to, s));
        to.List(contribution.Observations, o => FactCodec.Write(to, o));
        to.Number(contribution.Coverage is null ? 0 : 1);
        if (contribution.Coverage is { } coverage)
            Write(to, coverage);
    }

    /// <summary>Throws <see cref="InvalidDataException"/> where the bytes are no contribution.</summary>
    public static DocumentContribution Read(PartReader from)
    {
        var document = ReadDocument(from);
        string? publisher = from.TextOrNull();
        return new DocumentContribution(
            document,
            publisher,
            from.List(() => ReadPassage(from, document)),
            from.List(() => ReadEntity(from)),
            from.List(() => ReadMention(from)),
            from.List(() => FactCodec.ReadStatement(from)),
            from.List(() => FactCodec.ReadObservation(from)))
        {
            Coverage = from.Number() == 0 ? null : ReadCoverage(from),
        };
    }

    private static void Write(PartWriter to, Document document)
    {
        to.Text(document.Id);
        to.Text(document.Title);
        to.Number(document.Year);
        to.Text(document.Sha256);
        to.Text(document.Path);
        to.Text(document.Encoding);
        to.Text(document.Text.Text);
        var (cleanStarts, rawStarts, lastRawEnds) = document.Text.Runs;
        WriteRising(to, cleanStarts);
        WriteRising(to, rawStarts);
        WriteRising(to, lastRawEnds);
    }

    private static Document ReadDocument(PartReader from)
        => new(
            from.Text(),
            from.Text(),
            (int?)from.NumberOrNull(),
            from.Text(),
            from.Text(),
            from.Text(),
            new MappedText(from.Text(), ReadRising(from), ReadRising(from), ReadRising(from)),
            []);

    private static void Write(PartWriter to, Passage passage)
    {
        to.Text(passage.Id);
        to.Number((long)passage.Kind);
        to.List(passage.HeadingPath, to.Text);
        Write(to, passage.Span);
        to.List(passage.Sentences, s => Write(to, s));
        to.Number(passage.Month);
        to.List(passage.Cells, c =>
        {
            to.Text(c.Column);
            Write(to, c.Span);
        });
    }

    private static Passage ReadPassage(PartReader from, Document document)
    {
        string id = from.Text();
        var kind = (BlockKind)from.Whole();
        var headings = from.List(from.Text);
        var span = ReadSpan(from);
        if (span.End > document.Text.Text.Length)
            throw new InvalidDataException("A passage leaves its text.");
        return new Passage(
            id,
            document.Id,
            kind,
            headings,
            span.Of(document.Text.Text),
            span,
            from.List(() => ReadSpan(from)),
            (int?)from.NumberOrNull(),
            from.List(() => new TableCell(from.Text(), ReadSpan(from))));
    }

    private static void Write(PartWriter to, Entity entity)
    {
        to.Text(entity.Id.Value);
        to.Text(entity.Label);
        to.Text(entity.Name);
        to.List(entity.Surfaces, s =>
        {
            to.Text(s.Text);
            to.Text(s.Rule);
            to.Text(s.PassageId);
            to.Number(s.Count);
        });
    }

    private static Entity ReadEntity(PartReader from)
        => new(new EntityId(from.Text()), from.Text(), from.Text(), from.List(() => new SurfaceForm(from.Text(), from.Text(), from.Text(), from.Whole())));

    private static void Write(PartWriter to, PassageMention mention)
    {
        to.Text(mention.PassageId);
        to.Text(mention.Entity.Value);
        to.List(mention.Surfaces, to.Text);
        to.List(mention.Rules, to.Text);
        to.Number(mention.Count);
    }

    private static PassageMention ReadMention(PartReader from)
        => new(from.Text(), new EntityId(from.Text()), from.List(from.Text), from.List(from.Text), from.Whole());

    private static void Write(PartWriter to, DocumentCoverage coverage)
    {
        to.Number(coverage.Passages);
        to.Number(coverage.PassagesWithFacts);
        to.Number(coverage.Sentences);
        to.Number(coverage.SentencesWithFacts);
        to.List(coverage.Gaps, g =>
        {
            to.Number((long)g.Kind);
            to.Text(g.Text);
            to.Text(g.PassageId);
        });
    }

    private static DocumentCoverage ReadCoverage(PartReader from)
        => new(from.Whole(), from.Whole(), from.Whole(), from.Whole(), from.List(() => new CoverageGap((CoverageGapKind)from.Whole(), from.Text(), from.Text())));

    private static void Write(PartWriter to, TextSpan span)
    {
        to.Number(span.Start);
        to.Number(span.Length);
    }

    private static TextSpan ReadSpan(PartReader from)
    {
        int start = from.Whole();
        return new TextSpan(start, checked(start + from.Whole()));
    }

    /// <summary>Offsets never fall, so that their steps are small numbers.</summary>
    private static void WriteRising(PartWriter to, int[] offsets)
    {
        int before = 0;
        to.List(offsets, offset =>
        {
            to.Number(offset - before);
            before = offset;
        });
    }

    private static int[] ReadRising(PartReader from)
    {
        int before = 0;
        return [.. from.List(() => before += from.Whole())];
    }
}
