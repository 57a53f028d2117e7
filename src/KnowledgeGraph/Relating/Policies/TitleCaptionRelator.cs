using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Policies;

/// <summary>Reads who issued the document whose title stands before its sentence as a caption: 《A办法》（某发〔2024〕1号）。B、C等7个部门联合印发，….</summary>
internal sealed class TitleCaptionRelator(RelatingRules rules, FactDetails details)
{
    private const int LongestEnd = 1;
    private const int LongestNumber = 20;
    private (string Passage, ResolvedMention Title)? _caption;

    /// <summary>Adds an ISSUED for each body that acts on the caption's title; sentences must come in the order of the text.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        if (_caption is { } caption && caption.Passage == sentence.Passage.Passage.Id && !sentence.Names("Policy"))
        {
            foreach (var clause in sentence.Clauses)
                Relate(sentence, clause, caption.Title, factory);
            return;
        }
        _caption = Caption(sentence) is { } title ? (sentence.Passage.Passage.Id, title) : null;
    }

    /// <summary>The title of a sentence that is a title, with its number in brackets, and little else.</summary>
    private static ResolvedMention? Caption(SentenceReading sentence)
        => sentence.Mentions is [{ Label: "Policy" } title, .. var others] && others.TrueForAll(m => IsInNumber(sentence.Text, title, m)) && sentence.Clauses.TrueForAll(c => c.Triggers.TrueForAll(t => t.Start >= title.Span.Start && t.End <= title.Span.End)) ? title : null;

    /// <summary>工信部 in 《A意见》（工信部联科〔2024〕12号）.</summary>
    private static bool IsInNumber(string text, ResolvedMention title, ResolvedMention name)
        => name.Span.Start > title.Span.End && text.AsSpan(title.Span.End, name.Span.Start - title.Span.End) is "》（" or "（" && text.AsSpan(name.Span.End).IndexOf('）') is > 0 and <= LongestNumber;

    private void Relate(SentenceReading sentence, Clause clause, ResolvedMention title, StatementFactory factory)
    {
        var thing = title.AsParticipant() with { CarriedBy = "caption before: " + title.Mention.Surface };
        foreach (var trigger in clause.Triggers)
        {
            if (clause.End - trigger.End > LongestEnd || trigger.FrameOf("ISSUED") is not { } frame)
                continue;
            var status = details.Status(sentence, clause, clause.Start, trigger.End);
            foreach (var body in clause.Groups.Where(g => g.Label == "Agency" && g.End <= trigger.Start).SelectMany(static g => g.Members))
                factory.Add(sentence, frame.Relation, body.AsParticipant(), thing, "issues the document of the caption", status, FactDetails.Date(sentence, trigger.Start), action: frame.Action);
        }
        if (clause.Groups is [{ Label: "Agency" } bodies, ..] && rules.Policies.Issuers.LongestAt(sentence.Text, clause.Start) is > 0 and var word && rules.Roles.Links.LongestAt(sentence.Text, clause.Start + word) == bodies.Start - clause.Start - word)
        {
            foreach (var body in bodies.Members)
                factory.Add(sentence, "ISSUED", body.AsParticipant(), thing, "issues the document of the caption", FactStatus.Done, action: "issued");
        }
    }
}
