using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;
using KnowledgeGraph.Resolving.Anaphors;
using KnowledgeGraph.Resolving.Carrying;
using KnowledgeGraph.Resolving.Merging;

namespace KnowledgeGraph.Resolving;

/// <summary>Turns the mentions of a document into its entities: naming by lexicon, place and section, then joining of short forms.</summary>
internal sealed partial class DocumentResolver(NameLexicon lexicon, TitleRules titles, ResolvingRules rules, Judgements judgements)
{
    private const int SignedLines = 3;

    private readonly HeadlineNames _headlines = new(rules);
    private readonly DocumentNames _names = new(lexicon, rules);
    private readonly NameMerger _merger = new(lexicon, rules, judgements);

    /// <summary>Resolves every mention; deterministic, one document at a time.</summary>
    public ResolvedDocument Resolve(Document document, IReadOnlyList<RecognizedPassage> recognized)
    {
        var place = DocumentPlace.Of(document.Title, recognized, lexicon, rules.Places);
        var local = new LocalNames(lexicon, rules.Places, place);
        var own = _headlines.WithoutPlays(local.WithoutOthers(recognized));
        var titled = CaptionEvents.Join(ShortTitles.Expand(own, titles));
        var passages = _names.Carry(titled, ShortNames.Find(titled));
        var sections = SectionSubjects.Of(passages, place, rules);
        var mentions = new NamedMentions(passages, sections, place, lexicon, rules.Zones, local, judgements);
        var renamed = Renamings.Find(passages).Select(pair => (mentions.Names[mentions.Of(pair.Passage, pair.Earlier)!.Value], mentions.Names[mentions.Of(pair.Passage, pair.Later)!.Value]));
        var merged = _merger.Merge(mentions.Names, renamed, place);
        var resolver = new Gatherer(lexicon, mentions, merged);
        var pointing = new AnaphorResolver(rules.Anaphors, place);
        var resolved = new List<ResolvedPassage>(passages.Count);
        var named = passages.Select(p => resolver.Resolve(p.Mentions, p.Passage)).ToArray();
        if (Signatory(passages, named) is { } signatory)
            pointing.Hear(signatory);
        for (int i = 0; i < passages.Count; i++)
            resolved.Add(ToResolved(i, passages[i], named[i], sections[i], resolver, pointing));
        return new ResolvedDocument(document, place, resolved, resolver.Entities());
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

    private static ResolvedPassage ToResolved(int index, RecognizedPassage passage, ResolvedMention[] mentions, SectionSubjectSet section, Gatherer gatherer, AnaphorResolver pointing)
        => new(
            passage.Passage,
            pointing.Resolve(passage, mentions),
            passage.Agreements,
            gatherer.Participant(section.Place, index),
            gatherer.Participant(section.Topic, index),
            gatherer.Participant(section.Actor, index))
        {
            IsPlaceOfDocument = section.Place?.IsWholeDocument == true,
        };

    [GeneratedRegex(@"\G》\s*[（(](?<number>[^（）()，。]{1,12}[〔\[][0-9]{4}[〕\]][0-9]{1,5}号)[）)]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    /// <summary>Gives every mention its entity, made on first sight. Mentions come in the order in which they were named.</summary>
    private sealed class Gatherer(NameLexicon lexicon, NamedMentions names, MergedNames merged)
    {
        private readonly Dictionary<(string Label, string Name), ResolvedEntity> _byName = new(LabelledNameComparer.Instance);
        private readonly (ResolvedEntity Entity, string Rule)[] _resolved = new (ResolvedEntity, string)[names.Names.Count];
        private readonly Dictionary<SectionSubject, Participant> _participants = new(ReferenceEqualityComparer.Instance);
        private int _next;

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
            var (entity, rule) = EntityBehind(names.Given[_next++]);
            entity.Add(mention, rule, passage.Id);
            string? number = NumberBehind(mention, passage.Text);
            if (number is not null)
                entity.AddSurface(number, ResolvedMention.NumberRule, passage.Id);
            return new ResolvedMention(mention, entity, rule, Resolve(mention.Parts, passage)) { Number = number };
        }

        private (ResolvedEntity Entity, string Rule) EntityBehind(int name)
        {
            ref var known = ref _resolved[name];
            if (known.Entity is null)
            {
                var candidate = names.Names[name];
                var target = merged[name];
                if (!candidate.MayBecome(target))
                    target = candidate;
                known = (EntityOf(target), target.Key == candidate.Key ? candidate.Rule : target.Rule);
            }
            return known;
        }

        private static string? NumberBehind(Mention mention, string text)
            => mention.Source == MentionSource.Title && mention.Span.End < text.Length && text[mention.Span.End] == '》' && Number().Match(text, mention.Span.End) is { Success: true } found
                ? found.Groups["number"].Value
                : null;

        /// <summary>The subject as one end of a statement; <paramref name="passage"/> is one that it governs, the first time the one that names it.</summary>
        public Participant? Participant(SectionSubject? subject, int passage)
        {
            if (subject is null)
                return null;
            if (!_participants.TryGetValue(subject, out var participant) && EntityOf(subject, passage) is { } entity)
                _participants.Add(subject, participant = new Participant(entity.Id, subject.Surface, subject.Reason));
            return participant;
        }

        private ResolvedEntity? EntityOf(SectionSubject subject, int passage)
        {
            var target = subject.Mention is { } mention && names.Of(passage, mention) is { } name ? merged[name] : merged.Find((subject.Label, NameKey.Of(subject.Name)));
            return target is null ? _byName.GetValueOrDefault((subject.Label, subject.Name)) : EntityOf(target);
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
