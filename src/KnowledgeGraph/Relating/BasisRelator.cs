using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating;

/// <summary>Reads what rests on what: 根据《A》, …制定《B》.</summary>
internal sealed class BasisRelator(RelatingRules rules, FactDetails details)
{
    /// <summary>Adds a BASED_ON for each document or programme behind the document that a basis word governs.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        var mentions = sentence.Mentions;
        foreach (var basis in mentions.Where(m => m.Label == "Policy" && HasBasisWord(sentence.Text, m)))
        {
            var resting = mentions.Where(m => m.Span.Start >= basis.Span.End && m.Label == "Policy" && !HasBasisWord(sentence.Text, m)).Take(4);
            foreach (var policy in resting)
                factory.Add(sentence, "BASED_ON", policy.AsParticipant(), basis.AsParticipant(), "rests on", details.Status(sentence.Text, basis.Span.End, policy.Span.Start));
        }
    }

    private bool HasBasisWord(string text, ResolvedMention policy)
    {
        for (int i = Math.Max(0, policy.Span.Start - 8); i < policy.Span.Start; i++)
        {
            int length = rules.Basis.LongestAt(text, i);
            if (length > 0 && policy.Span.Start - (i + length) <= 3)
                return true;
        }
        return false;
    }
}
