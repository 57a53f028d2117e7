using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Endings;
using KnowledgeGraph.Recognizing.Honours;
using KnowledgeGraph.Recognizing.InnerNames;
using KnowledgeGraph.Recognizing.KnownNames;
using KnowledgeGraph.Recognizing.Lists;
using KnowledgeGraph.Recognizing.LocalBodies;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>Finds the names of passages: every recognizer proposes, the longest proposal at a place stands, what lies inside becomes its part.</summary>
internal sealed class PassageRecognizer
{
    // All recognizers together are more code than a processor keeps at hand, a passage is short: so each reads many of them in turn.
    private const int Batch = 128;

    private readonly RecognizingRules _rules;
    private readonly HonourRecognizer _honours;
    private readonly SuffixRecognizer _suffixes;
    private readonly Action<PassageDraft>[] _proposing;
    private readonly Action<PassageDraft, List<Mention>>[] _adding;

    public PassageRecognizer(RecognizingRules rules)
    {
        _rules = rules;
        _honours = new HonourRecognizer(rules.Names);
        _suffixes = new SuffixRecognizer(rules.Names);
        _proposing = Proposing(rules);
        _adding = Adding(rules);
    }

    /// <summary>Reads the passages of a document; thread-safe, linear in the text but for bounded look-back.</summary>
    public IReadOnlyList<RecognizedPassage> Recognize(IReadOnlyList<Passage> passages)
    {
        var recognized = new List<RecognizedPassage>(passages.Count);
        foreach (var batch in passages.Chunk(Batch))
            RecognizeBatch(batch, recognized);
        return recognized;
    }

    private void RecognizeBatch(Passage[] passages, List<RecognizedPassage> recognized)
    {
        var drafts = Array.ConvertAll(passages, passage => new PassageDraft(passage, passage.Sentences.Count > 0 ? WordMap.Cut(passage.Text, _rules) : WordMap.Unread(passage.Text)));
        var read = Array.FindAll(drafts, static draft => draft.IsRead);
        foreach (var propose in _proposing)
        {
            foreach (var draft in read)
                propose(draft);
        }
        var more = new List<Mention>();
        foreach (var add in _adding)
        {
            foreach (var draft in read)
            {
                add(draft, more);
                draft.Take(more);
            }
        }
        foreach (var draft in drafts)
            recognized.Add(draft.Finished);
    }

    /// <summary>What reads the text alone, in the order in which it is heard; lists read what the first layout left.</summary>
    private Action<PassageDraft>[] Proposing(RecognizingRules rules)
    {
        var titles = new TitleRecognizer(rules.Names.Titles);
        var governed = new GovernedRecognizer(rules.Names);
        var bodies = new LocalBodyRecognizer(rules.Bodies, rules.Names);
        var known = new LexiconRecognizer(rules.Names.Contexts.KnownNames);
        var letters = new ProvinceLetterRecognizer(rules.Lexicon, rules.Names.Contexts.Places);
        var statuses = new CountedStatusRecognizer(rules.Names);
        var quotations = new QuotationRecognizer(rules.Names);
        var fields = new FieldRecognizer(rules.Names);
        var tables = new TableFieldRecognizer(rules.Names.Contexts.Fields);
        var sites = new SiteRecognizer(rules.Names);
        var articles = new ArticlesRecognizer(rules.Names);
        var lists = new ListRecognizer(rules);
        return
        [
            draft => draft.AddTitles(titles, governed),
            draft => bodies.Recognize(draft.Map, draft.Proposals),
            draft => known.Recognize(draft.Map, draft.Proposals),
            draft => letters.Recognize(draft.Map, draft.Proposals),
            draft => AddHonoursAndEndings(draft.Map, draft.Proposals),
            draft => statuses.Recognize(draft.Map, draft.Proposals),
            draft => draft.RemoveKinds(),
            draft => quotations.Recognize(draft.Map, draft.Proposals),
            draft => fields.Recognize(draft.Map, draft.Proposals),
            draft => draft.AddTableFields(tables),
            draft => sites.Recognize(draft.Map, draft.Proposals),
            draft => articles.Recognize(draft.Map, draft.Proposals),
            draft => draft.Arrange(),
            draft => draft.Arrange(lists.Recognize(draft.Map, draft.Mentions)),
        ];
    }

    /// <summary>What reads the names that stand by then, each those that the one before it added.</summary>
    private static Action<PassageDraft, List<Mention>>[] Adding(RecognizingRules rules)
    {
        var holders = new TitleHolderRecognizer(rules.Names);
        var deals = new DealRecognizer(rules.Names);
        var acting = new ActingCompanyRecognizer(rules.Names);
        var parties = new PartyRecognizer(rules.Names);
        var inner = new InnerNameRecognizer(rules.Lexicon, rules.Names);
        return
        [
            (draft, more) => JointEventRecognizer.Recognize(draft.Map.Text, draft.Mentions, more),
            (draft, more) => holders.Recognize(draft.Map, draft.Mentions, more),
            (draft, more) => deals.Recognize(draft.Map, draft.Mentions, more),
            (draft, more) => acting.Recognize(draft.Map, draft.Mentions, more),
            (draft, more) => parties.Recognize(draft.Map, draft.Mentions, more),
            (draft, more) => inner.Recognize(draft.Map, draft.Mentions, more),
        ];
    }

    /// <summary>Titles that many hold, and what endings tell where it is none of them.</summary>
    private void AddHonoursAndEndings(WordMap map, List<Mention> proposals)
    {
        int first = proposals.Count;
        _honours.Recognize(map, proposals);
        int honours = proposals.Count;
        _suffixes.Recognize(map, proposals);
        if (honours == first)
            return;
        for (int i = proposals.Count - 1; i >= honours; i--)
        {
            var span = proposals[i].Span;
            if (proposals.FindIndex(first, honours - first, h => h.Span.Overlaps(span) && h.Span.End == span.End) >= 0)
                proposals.RemoveAt(i);
        }
    }
}
