using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Relating.Programs;

/// <summary>Reads lists of those who get a title: A奖获奖单位如下, with the names line by line behind it (一等奖：B、C), and 入选A的企业有：B、C.</summary>
internal sealed partial class RosterRelator(RelatingRules rules)
{
    private const string Below = "如下";
    private Participant? _title;
    private string _passage = "";
    private bool _goesOn;

    /// <summary>Adds those whom the sentence lists; sentences must come in the order of the text.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        int colon = sentence.Text.IndexOf('：', sentence.Span.Start, sentence.Span.Length);
        if (_passage != sentence.Passage.Passage.Id)
            (_passage, _goesOn) = (sentence.Passage.Passage.Id, _title is not null && IsLine(sentence));
        bool mayTell = colon >= 0 || sentence.Text.AsSpan(sentence.Span.Start, sentence.Span.Length).TrimEnd("。：:").EndsWith(Below);
        if (mayTell && Title(sentence, colon >= 0 ? colon : sentence.Span.End) is { } told)
        {
            _title = told.AsParticipant();
            List(sentence, colon >= 0 ? colon : sentence.Span.End, _title, factory);
            _title = _title with { CarriedBy = "named before: " + _title.Surface };
        }
        else if (_goesOn && _title is not null)
        {
            List(sentence, sentence.Span.Start, _title, factory);
        }
        else
        {
            _title = null;
        }
    }

    /// <summary>一等奖：…, or an item of a list.</summary>
    private static bool IsLine(SentenceReading sentence) => sentence.Passage.Passage.Kind == BlockKind.ListItem || Grade().IsMatch(sentence.Passage.Passage.Text);

    /// <summary>The title before <paramref name="end"/> that is told with a word for those who get it; null when none is.</summary>
    private ResolvedMention? Title(SentenceReading sentence, int end)
    {
        ResolvedMention? title = null;
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Span.End > end)
                break;
            title = mention.Label == "Program" ? mention : title;
            // A公司获得B奖：…: somebody is named before the list.
            if (mention.Label is "Enterprise" or "Institution")
                return null;
        }
        return title is not null && rules.Programs.Rosters.StartsWithin(sentence.Text, sentence.Span.Start, end) && rules.Programs.Rostered.StartsWithin(sentence.Text, title.Span.End, end) ? title : null;
    }

    private static void List(SentenceReading sentence, int start, Participant title, StatementFactory factory)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Span.Start >= start && mention.Label is "Enterprise" or "Institution" && IsItem(sentence.Text, mention.Span.Start))
                factory.Add(sentence, "SELECTED_FOR", mention.AsParticipant(), title, "listed below the title", FactStatus.Done);
        }
    }

    /// <summary>True where an item of a list may start; 位于A的B describes one.</summary>
    private static bool IsItem(string text, int at) => at == 0 || text[at - 1] is '：' or ':' or '、' or '，' or '；' or '。' or '和' or '及' or '的' or ' ' or '.' or '“';

    [GeneratedRegex("^.{0,4}([特一二三四]等|金|银|铜|优秀|优胜|提名|特别)奖?.{0,6}[：:]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Grade();
}
