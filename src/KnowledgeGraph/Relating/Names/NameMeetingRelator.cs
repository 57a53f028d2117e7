using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Names;

/// <summary>Reads who meets by the name of an event: 江苏—以色列产业研发合作大会, A与B合作签约仪式.</summary>
internal sealed partial class NameMeetingRelator(NameRules rules)
{
    /// <summary>江苏—以色列产业研发合作大会, 沪台论坛: the places that meet; A与B合作签约仪式: those who sign.</summary>
    public void Relate(SentenceReading sentence, ResolvedMention mention, StatementFactory factory)
    {
        if (mention.Parts.Count < 2)
            return;
        var parties = mention.Parts.Where(p => p.Label is "Agency" or "Institution" or "Enterprise").ToList();
        if (parties is [var left, var right] && NameParts.Opens(mention, left) && sentence.Text.AsSpan(left.Span.End, right.Span.Start - left.Span.End) is "与" or "和" && Signing().IsMatch(NameParts.Behind(mention, right)))
            factory.Add(sentence, "COOPERATES_WITH", left.AsParticipant(), right.AsParticipant(), "those who sign in the name", FactStatus.Done);
        var places = rules.Courses.End(mention.Mention.Surface) ? [] : mention.Parts.Where(p => p.Label == "Region").ToList();
        for (int i = 1; i < places.Count; i++)
        {
            var (one, other) = (places[i - 1], places[i]);
            string between = sentence.Text[one.Span.End..Math.Max(one.Span.End, other.Span.Start)];
            if (between is not ("—" or "-" or "–" or "－" or "——") && !(between.Length == 0 && one.Span.Length == 1 && other.Span.Length == 1))
                continue;
            factory.Add(sentence, "PARTICIPATED_IN", one.AsParticipant(), mention.AsParticipant(), "places that meet in the name", FactStatus.Done);
            factory.Add(sentence, "PARTICIPATED_IN", other.AsParticipant(), mention.AsParticipant(), "places that meet in the name", FactStatus.Done);
        }
    }

    [GeneratedRegex("(签约|签字)(仪式|大会|活动)$", RegexOptions.CultureInvariant)]
    private static partial Regex Signing();
}
