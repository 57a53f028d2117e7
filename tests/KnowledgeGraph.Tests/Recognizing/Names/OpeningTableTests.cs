using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing;
using KnowledgeGraph.Recognizing.Names;
using Xunit;

namespace KnowledgeGraph.Tests.Recognizing.Names;

/// <summary>Holds the table that spares look-ups against the look-ups themselves: it may let too many pass and never turns one away.</summary>
public sealed class OpeningTableTests
{
    private static readonly RecognizingRules _rules = RecognizingRules.Load(new KnowledgeFiles(null));

    [Fact]
    public void Read_TextsOfRuleWords_LetsEveryTermPass()
    {
        var random = new Random(5);
        string[] words =
        [
            .. _rules.Names.Leads.Words, .. _rules.Names.Generic.Words, .. _rules.Names.Protected.Words, .. _rules.Names.Contexts.Fields.Verbs.Words,
            .. _rules.Names.Contexts.Honours.Verbs.Words, .. _rules.Names.Contexts.Honours.WeakVerbs.Words, "上海市", "浦东新区", "ＡＩ", "ai", "５Ｇ", "和", "及", "2011年", "三十家", "管委会", "基地", "有限公司",
        ];
        for (int round = 0; round < 400; round++)
        {
            string text = string.Concat(Enumerable.Range(0, 20).Select(_ => words[random.Next(words.Length)]));
            AllPass(text, _rules.Openings.Read(text));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("市")]
    [InlineData("与")]
    public void Read_ShortText_LetsEveryTermPass(string text) => AllPass(text, _rules.Openings.Read(text));

    private static void AllPass(string text, Openings[] openings)
    {
        Assert.Equal(text.Length, openings.Length);
        for (int i = 0; i < text.Length; i++)
        {
            Passes(Openings.Name, _rules.Lexicon.LongestAt(text, i, out _) is not null);
            Passes(Openings.Word, _rules.Names.Words.LongestAt(text, i) != default);
            Passes(Openings.Ending, _rules.Names.SuffixesAt(text, i, out _) is not null);
            Passes(Openings.HonourVerb, _rules.Names.Contexts.Honours.Verbs.LongestAt(text, i) > 0 || _rules.Names.Contexts.Honours.WeakVerbs.LongestAt(text, i) > 0);
            Passes(Openings.FieldVerb, _rules.Names.Contexts.Fields.Verbs.LongestAt(text, i) > 0);
            Passes(Openings.Lead, _rules.Names.Leads.LongestAt(text, i) > 0);
            Passes(Openings.Generic, _rules.Names.Generic.LongestAt(text, i) > 0);
            Passes(Openings.Guarded, _rules.Names.Protected.LongestAt(text, i) > 0);
            Passes(Openings.Count, WordMap.Numerals.Contains(text[i], StringComparison.Ordinal));

            void Passes(Openings kind, bool isThere) => Assert.True(!isThere || openings[i].HasFlag(kind), $"{kind} at {i} of {text}");
        }
    }
}
