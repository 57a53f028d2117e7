using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Resolving;

/// <summary>Turns the mentions of a document into its entities: naming by lexicon, place and section, then joining of short forms.</summary>
internal sealed partial class DocumentResolver(NameLexicon lexicon, TitleRules titles, AnaphorRules anaphors, Judgements judgements)
{
    private const int SignedLines = 3;

    /// <summary>Resolves every mention; deterministic, one document at a time.</summary>
    public ResolvedDocument Resolve(Document document, IReadOnlyList<RecognizedPassage> recognized)
    {
        var place = DocumentPlace.Of(recognized, lexicon);
        var own = new LocalNames(lexicon, place).WithoutOthers(recognized);
        var titled = CaptionEvents.Join(ShortTitles.Expand(DocumentNames.WithoutHeadline(own, anaphors), titles));
        var passages = DocumentNames.Spread(titled, ShortNames.Find(titled), lexicon);
        var sections = SectionSubjects.Of(passages, place);
        var naming = new MentionNaming(lexicon, place, judgements);
        var candidates = new Dictionary<Mention, NameCandidate>(passages.Sum(static p => p.Mentions.Count), ReferenceEqualityComparer.Instance);
        bool ofPrefecture = place.City is [.., '州' or '盟' or '区'];
        var cities = new SectionCities(passages.Count > 0 ? passages[0] : null);
        for (int i = 0; i < passages.Count; i++)
            Name(passages[i].Mentions, sections[i].Place, cities.Of(passages[i]), new NearPlaces(passages[i].Passage.Text, passages[i].Mentions, lexicon, ofPrefecture), naming, candidates);
        var renamed = Renamings.Find(passages).Select(pair => (candidates[pair.Earlier], candidates[pair.Later]));
        var merged = new NameMerger(lexicon, judgements).Merge(naming.Given, renamed);
        var resolver = new Gatherer(lexicon, candidates, merged);
        var pointing = new AnaphorResolver(anaphors, place);
        var resolved = new List<ResolvedPassage>(passages.Count);
        var named = passages.Select(p => resolver.Resolve(p.Mentions, p.Passage)).ToArray();
        if (Signatory(passages, named) is { } signatory)
            pointing.Hear(signatory);
        for (int i = 0; i < passages.Count; i++)
            resolved.Add(ToResolved(passages[i], named[i], sections[i], resolver, pointing));
        return new ResolvedDocument(document, place, resolved, resolver.Entities());
    }

    private static void Name(IReadOnlyList<Mention> mentions, SectionSubject? section, IReadOnlyList<(int Start, string City)> cities, NearPlaces near, MentionNaming naming, Dictionary<Mention, NameCandidate> candidates)
    {
        for (int i = 0; i < mentions.Count; i++)
        {
            candidates[mentions[i]] = naming.Name(mentions[i], section, CityAt(cities, mentions[i].Span.Start), near.Of(mentions[i]));
            Name(mentions[i].Parts, section, cities, near, naming, candidates);
        }
    }

    private static string? CityAt(IReadOnlyList<(int Start, string City)> cities, int at)
    {
        for (int i = cities.Count - 1; i >= 0; i--)
        {
            if (cities[i].Start <= at)
                return cities[i].City;
        }
        return null;
    }

    /// <summary>The office whose name alone is one of the last lines of a letter.</summary>
    private static ResolvedMention? Signatory(IReadOnlyList<RecognizedPassage> passages, ResolvedMention[][] named)
    {
        for (int i = passages.Count - 1; i > 0 && i >= passages.Count - SignedLines; i--)
        {
            if (named[i] is [{ Label: "Agency" } office] && office.Span.Length == passages[i].Passage.Text.Length)
                return office;
        }
        return null;
    }

    private static ResolvedPassage ToResolved(RecognizedPassage passage, ResolvedMention[] mentions, SectionSubjectSet section, Gatherer gatherer, AnaphorResolver pointing)
        => new(
            passage.Passage,
            pointing.Resolve(passage, mentions),
            passage.Agreements,
            gatherer.Participant(section.Place),
            gatherer.Participant(section.Topic),
            gatherer.Participant(section.Actor))
        {
            IsPlaceOfDocument = section.Place?.IsWholeDocument == true,
        };

    [GeneratedRegex(@"\G》\s*[（(](?<number>[^（）()，。]{1,12}[〔\[][0-9]{4}[〕\]][0-9]{1,5}号)[）)]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    /// <summary>Gives every mention its entity, made on first sight.</summary>
    private sealed class Gatherer(
        NameLexicon lexicon,
        Dictionary<Mention, NameCandidate> candidates,
        IReadOnlyDictionary<(string Label, string Key), NameCandidate> merged)
    {
        private readonly Dictionary<(string Label, string Name), ResolvedEntity> _byName = new(LabelledNameComparer.Instance);
        private readonly Dictionary<NameCandidate, (ResolvedEntity Entity, string Rule)> _resolved = new(ReferenceEqualityComparer.Instance);

        public ResolvedMention[] Resolve(IReadOnlyList<Mention> mentions, Passage passage)
        {
            if (mentions.Count == 0)
                return [];
            var resolved = new ResolvedMention[mentions.Count];
            for (int i = 0; i < resolved.Length; i++)
                resolved[i] = Resolve(mentions[i], passage);
            return resolved;
        }

        private ResolvedMention Resolve(Mention mention, Passage passage)
        {
            var (entity, rule) = EntityBehind(candidates[mention]);
            entity.Add(mention, rule, passage.Id);
            string? number = NumberBehind(mention, passage.Text);
            if (number is not null)
                entity.AddSurface(number, ResolvedMention.NumberRule, passage.Id);
            return new ResolvedMention(mention, entity, rule, Resolve(mention.Parts, passage)) { Number = number };
        }

        private (ResolvedEntity Entity, string Rule) EntityBehind(NameCandidate candidate)
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_resolved, candidate, out bool isKnown);
            if (!isKnown)
            {
                var target = merged[candidate.Key];
                if (!candidate.MayBecome(target))
                    target = candidate;
                known = (EntityOf(target), target.Key == candidate.Key ? candidate.Rule : target.Rule);
            }
            return known;
        }

        private static string? NumberBehind(Mention mention, string text)
            => mention.Source == MentionSource.Title && Number().Match(text, mention.Span.End) is { Success: true } found
                ? found.Groups["number"].Value
                : null;

        public Participant? Participant(SectionSubject? subject)
        {
            if (subject is null)
                return null;
            var key = subject.Mention is { } mention && candidates.TryGetValue(mention, out var candidate) ? candidate.Key : (subject.Label, NameKey.Of(subject.Name));
            var entity = merged.TryGetValue(key, out var target) ? EntityOf(target) : _byName.GetValueOrDefault((subject.Label, subject.Name));
            return entity is null ? null : new Participant(entity.Id, subject.Surface, subject.Reason);
        }

        /// <summary>All that were seen, in the ordinal order of their ids.</summary>
        public ResolvedEntity[] Entities()
        {
            ResolvedEntity[] entities = [.. _byName.Values];
            Array.Sort(entities, static (one, other) => one.Id.CompareTo(other.Id));
            return entities;
        }

        private ResolvedEntity EntityOf(NameCandidate target)
        {
            if (!_byName.TryGetValue((target.Label, target.Name), out var entity))
            {
                entity = new ResolvedEntity(target.Label, target.Name) { Number = _byName.Count, IsBackground = lexicon.Find(target.Label, target.Name)?.IsBackground == true };
                _byName.Add((target.Label, target.Name), entity);
            }
            return entity;
        }
    }
}
