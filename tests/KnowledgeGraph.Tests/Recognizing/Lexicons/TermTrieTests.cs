using KnowledgeGraph.Recognizing.Lexicons;
using Xunit;

namespace KnowledgeGraph.Tests.Recognizing.Lexicons;

/// <summary>Tries and endings held against a plain search over all words, on words that start, end and part alike.</summary>
public sealed class TermTrieTests
{
    private const string Units = "上海市科技委员会aＢ1";

    [Fact]
    public void TryLongest_ManyAlikeWords_FindsWhatASearchFinds()
    {
        var random = new Random(7);
        for (int round = 0; round < 200; round++)
        {
            var words = Words(random, count: 1 + random.Next(40));
            var trie = new TermTrie();
            for (int i = 0; i < words.Count; i++)
                Assert.Equal(i, trie.Add(words[i], i));
            string text = Word(random, 60);
            for (int start = 0; start <= text.Length; start++)
            {
                int limit = start + random.Next(text.Length - start + 1);
                int expected = words.Where(w => w.Length <= limit - start && Folded(text, start, w.Length) == TextFolding.Fold(w)).Select(w => w.Length).DefaultIfEmpty(0).Max();
                bool found = trie.TryLongest(text, start, limit, out int length, out int value);
                Assert.Equal(expected > 0, found);
                Assert.Equal(expected, length);
                if (found)
                    Assert.Equal(Folded(text, start, length), TextFolding.Fold(words[value]));
            }
        }
    }

    [Fact]
    public void Add_SameWordAgain_GivesTheValueItHas()
    {
        var trie = new TermTrie();
        trie.Add("上海市科委", 3);
        trie.Add("上海市", 4);
        Assert.Equal(3, trie.Add("上海市科委", 5));
        Assert.Equal(4, trie.Add("上海市", 6));
        Assert.True(trie.TryGet("上海市科委", out int value));
        Assert.Equal(3, value);
        Assert.False(trie.TryGet("上海市科", out _));
        Assert.False(trie.TryGet("", out _));
    }

    [Fact]
    public void LongestAt_ManyAlikeEndings_FindsWhatASearchFinds()
    {
        var random = new Random(11);
        for (int round = 0; round < 200; round++)
        {
            var words = Words(random, count: 1 + random.Next(40));
            var endings = new TermEndings(words);
            string text = Word(random, 60);
            for (int end = 0; end <= text.Length; end++)
            {
                int from = random.Next(end + 1);
                int expected = words.Where(w => w.Length <= end - from && text.AsSpan(0, end).EndsWith(w)).Select(w => w.Length).DefaultIfEmpty(0).Max();
                Assert.Equal(expected, endings.LongestAt(text, end, from));
            }
        }
    }

    private static string Folded(string text, int start, int length) => TextFolding.Fold(text.Substring(start, length));

    private static List<string> Words(Random random, int count)
        => [.. Enumerable.Range(0, count).Select(_ => Word(random, 1 + random.Next(6))).DistinctBy(TextFolding.Fold)];

    private static string Word(Random random, int length)
        => string.Concat(Enumerable.Range(0, length).Select(_ => Units[random.Next(random.Next(1, Units.Length + 1))]));
}
