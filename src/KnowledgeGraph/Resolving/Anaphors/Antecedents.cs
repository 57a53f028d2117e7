using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolving.Anaphors;

/// <summary>What the text has named so far, as far back as a word may point. One instance a document, passages in their order.</summary>
/// <param name="rules">The words.</param>
/// <param name="nouns">Tells what a noun may stand for.</param>
internal sealed class Antecedents(AnaphorRules rules, NounMatcher nouns)
{
    private const int Reach = 5;

    private readonly HashSet<ResolvedMention> _joining = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<ResolvedMention> _partners = new(ReferenceEqualityComparer.Instance);

    /// <summary>The names, in the order of the text.</summary>
    public List<Antecedent> Named { get; } = [];

    /// <summary>The mentions of the passage so far, with those that point back.</summary>
    public List<ResolvedMention> Mentions { get; } = [];

    /// <summary>The number of the passage, from 1.</summary>
    public int Passage { get; private set; }

    /// <summary>The text of the passage.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Goes on to the next passage and leaves out what was named too far before; names are in the order of their passages.</summary>
    public void Open(string text)
    {
        Text = text;
        Passage++;
        Mentions.Clear();
        int far = 0;
        while (far < Named.Count && Passage - Named[far].Passage > Reach)
            far++;
        Named.RemoveRange(0, far);
    }

    /// <summary>Takes the next name of the passage, and what is spoken of within it.</summary>
    public void Note(ResolvedMention mention)
    {
        NotePartner(mention);
        // 修订《A专项资金管理办法》。该资金…: what a title is about is spoken of as well.
        if (mention.Label == "Policy" && mention.Parts.Count > 0)
            Named.AddRange(mention.Parts.Where(p => p.Label is "Fund" or "Program" or "Product" or "Park").Select(p => new Antecedent(p, Passage)));
        // 举行A与B签约仪式，双方…: those who sign are named in the ceremony.
        if (mention.Label == "Event" && mention.Parts.Count > 1 && mention.Mention.Surface.Contains("签约", StringComparison.Ordinal))
            Named.AddRange(mention.Parts.Where(IsBody).Select(p => new Antecedent(p, Passage)));
        Named.Add(new Antecedent(mention, Passage));
        Mentions.Add(mention);
    }

    /// <summary>Lets the words at the place stand for what was named.</summary>
    public void Point(ResolvedMention named, int start, int length)
    {
        var span = new TextSpan(start, start + length);
        var mention = new Mention(span, named.Label, span.Of(Text), named.Entity.Name, MentionSource.Anaphor, "points back") { IsNested = false };
        Mentions.Add(new ResolvedMention(mention, named.Entity, mention.Rule, []));
    }

    /// <summary>True for one named in this passage.</summary>
    public bool IsNear(Antecedent named) => named.Passage == Passage;

    /// <summary>True behind 与: one with whom another acts.</summary>
    public bool IsJoining(ResolvedMention mention) => _joining.Contains(mention);

    /// <summary>True for one who acts or may be spoken for, as a body or a place.</summary>
    public static bool IsBody(ResolvedMention mention) => mention.Label is "Agency" or "Enterprise" or "Institution" or "District" or "Region";

    /// <summary>The last thing of the labels named before <paramref name="limit"/>, one that the noun fits first: a clause does not point to what it names itself (A与B各持有该银行的股权).</summary>
    public ResolvedMention? Last(List<string> labels, string noun, int limit)
    {
        var near = Named.FindAll(n => labels.Contains(n.Mention.Label) && (n.Passage < Passage || n.Mention.Span.Start < limit)).ConvertAll(static n => n.Mention);
        // 这家公司: a word that every name of the type would end in tells nothing.
        if (rules.Untold.Contains(noun))
            return LastActing(near);
        // 市科技局…，市财政补助…，该局: the one that the text has called so goes before one whose full name ends so.
        var fitting = near.FindAll(m => nouns.IsNamed(m.Mention.Surface, noun));
        fitting = fitting.Count > 0 ? fitting : near.FindAll(m => nouns.IsNamed(m.Entity.Name, noun));
        return LastActing(fitting) ?? near.LastOrDefault();
    }

    /// <summary>The last different things of the labels, as many as are counted, in order; null where fewer were named.</summary>
    public List<ResolvedMention>? Last(List<string> labels, int count)
    {
        var last = new List<ResolvedMention>(count);
        for (int i = Named.Count - 1; i >= 0 && last.Count < count; i--)
        {
            var mention = Named[i].Mention;
            if (labels.Contains(mention.Label) && !last.Exists(m => m.Entity.Id == mention.Entity.Id))
                last.Add(mention);
        }
        last.Reverse();
        return last.Count == count ? last : null;
    }

    /// <summary>The names of the passage that stand in a list that ends with <paramref name="last"/>, in order; itself where it stands alone.</summary>
    public List<ResolvedMention> ListTo(ResolvedMention last)
    {
        var listed = new List<ResolvedMention> { last };
        for (int i = Mentions.FindLastIndex(m => ReferenceEquals(m, last)) - 1; i >= 0 && Mentions[i].Label == last.Label && Text[Mentions[i].Span.End..Math.Max(Mentions[i].Span.End, listed[^1].Span.Start)] is "、" or "和" or "及" or "与"; i--)
            listed.Add(Mentions[i]);
        listed.Reverse();
        return listed;
    }

    private ResolvedMention? LastActing(List<ResolvedMention> mentions) => mentions.FindLast(m => !_partners.Contains(m)) ?? mentions.LastOrDefault();

    private void NotePartner(ResolvedMention mention)
    {
        // A中心…、与B中心合作开发…。该中心: the one behind 与 is not what the text goes on with.
        char before = mention.Span.Start > 0 ? Text[mention.Span.Start - 1] : '\0';
        if (before is '与' or '同' or '跟' or '向' or '为' or '给' or '由')
            _partners.Add(mention);
        if (before is '与' or '同' or '跟')
            _joining.Add(mention);
        // 由A、B出资组建…，该公司: those listed behind A neither.
        if (before is '、' or '和' && Mentions.Count > 0 && Mentions[^1].Span.End == mention.Span.Start - 1 && _partners.Contains(Mentions[^1]))
            _partners.Add(mention);
    }
}
