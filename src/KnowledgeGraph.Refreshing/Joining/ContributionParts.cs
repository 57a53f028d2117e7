using KnowledgeGraph.Graphing;
using KnowledgeGraph.Model;
using KnowledgeGraph.Refreshing.Contributing;

namespace KnowledgeGraph.Refreshing.Joining;

/// <summary>Cuts a contribution into what joins with other documents: its entities and its relationships. Passages, mentions and figures join with none.</summary>
internal static class ContributionParts
{
    private const char EntityMark = 'e';
    private const char StatementMark = 's';

    /// <summary>The keys of all parts, each once.</summary>
    public static IEnumerable<string> KeysOf(DocumentContribution contribution)
        => contribution.Entities.Select(e => KeyOf(e.Id)).Concat(contribution.Statements.Select(KeyOf).Distinct(StringComparer.Ordinal));

    /// <summary>The parts by key, as bytes.</summary>
    public static IEnumerable<(string Key, byte[] Part)> Of(DocumentContribution contribution)
    {
        var to = new PartWriter();
        foreach (var entity in contribution.Entities)
        {
            to.Clear();
            Write(to, entity, contribution.Observations);
            yield return (KeyOf(entity.Id), to.Written.ToArray());
        }
        foreach (var same in contribution.Statements.GroupBy(KeyOf, StringComparer.Ordinal))
        {
            to.Clear();
            to.List([.. same], s => FactCodec.Write(to, s));
            yield return (same.Key, to.Written.ToArray());
        }
    }

    /// <summary>Adds the part of <paramref name="key"/> that <paramref name="from"/> stands at.</summary>
    public static void Read(string key, PartReader from, PartialContribution to)
    {
        if (key[0] == EntityMark)
            ReadEntity(from, new EntityId(key[1..]), to);
        else
            to.Statements.AddRange(from.List(() => FactCodec.ReadStatement(from)));
    }

    private static string KeyOf(EntityId entity) => EntityMark + entity.Value;

    private static string KeyOf(Statement statement)
    {
        var directed = StatementRelationships.Directed(statement);
        return string.Concat([$"{StatementMark}", directed.Start.Entity.Value, "|", directed.Type, "|", directed.End.Entity.Value]);
    }

    /// <summary>Of the written forms only text and number join; of the figures only those about a fund, whose size they tell.</summary>
    private static void Write(PartWriter to, Entity entity, IReadOnlyList<Observation> observations)
    {
        to.Text(entity.Label);
        to.Text(entity.Name);
        to.List(entity.Surfaces, s =>
        {
            to.Text(s.Text);
            to.Number(s.Count);
        });
        List<Observation> about = entity.Label == "Fund" ? [.. observations.Where(o => o.Subject?.Entity == entity.Id)] : [];
        to.List(about, o => FactCodec.Write(to, o));
    }

    private static void ReadEntity(PartReader from, EntityId id, PartialContribution to)
    {
        to.Entities.Add(new Entity(id, from.Text(), from.Text(), from.List(() => new SurfaceForm(from.Text(), "", "", from.Whole()))));
        to.Observations.AddRange(from.List(() => FactCodec.ReadObservation(from)));
    }
}
