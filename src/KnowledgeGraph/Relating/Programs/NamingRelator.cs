using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Programs;

/// <summary>Reads titles that are given: 批准崇明县为国家可持续发展实验区, 授予A“B”称号.</summary>
internal sealed class NamingRelator(RelatingRules rules, FactDetails details)
{
    private const int Reach = 4;
    private const int Title = 8;
    private const int LongestNoun = 4;
    private static readonly string[] _bearers = ["Enterprise", "Institution", "Alliance", "District", "Region", "Park", "Platform"];

    /// <summary>Adds a SELECTED_FOR for each bearer that a verb of naming gives a title.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        foreach (var clause in sentence.Clauses)
        {
            for (int i = 0; i + 1 < clause.Groups.Count; i++)
            {
                var (bearer, title) = (clause.Groups[i], clause.Groups[i + 1]);
                if (_bearers.Contains(bearer.Label, StringComparer.Ordinal) && title.Label == "Program" && (IsNamed(sentence.Text, clause, bearer, title) || IsCounted(sentence, clause, bearer, title)))
                    Add(sentence, clause, bearer, title, factory);
            }
        }
    }

    private void Add(SentenceReading sentence, Clause clause, MentionGroup bearer, MentionGroup title, StatementFactory factory)
    {
        var status = details.Status(sentence, clause, clause.Start, bearer.Start);
        foreach (var one in bearer.Members)
            factory.Add(sentence, "SELECTED_FOR", one.AsParticipant(), title.Members[0].AsParticipant(), "is given a title", status);
    }

    private bool IsNamed(string text, Clause clause, MentionGroup bearer, MentionGroup title)
    {
        int at = text.IndexOf('为', bearer.End, title.Start - bearer.End);
        bool linked = at >= 0 && title.Start - at <= Title && !text.AsSpan(bearer.End, at - bearer.End).Contains('的');
        bool given = bearer.End == title.Start && (string.CompareOrdinal(text, title.End, "称号", 0, 2) == 0 || (text[title.Start] == '“' && text.AsSpan(0, bearer.Start).EndsWith("授予")));
        // 同意A建设B: B is a title that A bears from then on.
        bool built = rules.Programs.Titled.Contains(text.AsSpan(bearer.End..title.Start));
        return (linked || given || built) && IsBehindVerb(text, clause, bearer);
    }

    /// <summary>新增A、B等2家国家级C: nothing but their number stands between those who get the title and the title (and a noun before a quotation: 授予A等10家企业“C”称号).</summary>
    private bool IsCounted(SentenceReading sentence, Clause clause, MentionGroup bearer, MentionGroup title)
        => sentence.Quantities.Exists(q => (q.Span.End == title.Start || (title.Start - q.Span.End is > 0 and <= LongestNoun && sentence.Text[title.Start] == '“')) && q.Span.Start - bearer.End is 0 or 1 && q.Unit is "家" or "个" or "所") && IsBehindVerb(sentence.Text, clause, bearer);

    private bool IsBehindVerb(string text, Clause clause, MentionGroup bearer)
    {
        for (int i = Math.Max(clause.Start, bearer.Start - Reach); i < bearer.Start; i++)
        {
            if (rules.Programs.Naming.LongestAt(text, i) is var length and > 0 && i + length <= bearer.Start)
                return true;
        }
        return false;
    }
}
