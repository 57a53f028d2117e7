namespace KnowledgeGraph.Refreshing.Tests;

/// <summary>Does to a folder of reports what people do to them; the same seed does the same.</summary>
internal sealed class RandomEdits(RefreshedFolder folder, int seed)
{
    private readonly Random _random = new(seed);
    private readonly List<string> _names = [];
    private int _made;

    /// <summary>One to three edits; at least one report is left.</summary>
    public void Next()
    {
        for (int i = _random.Next(1, 4); i > 0; i--)
            Edit();
    }

    private void Edit()
    {
        int kind = _names.Count < 3 ? 0 : _random.Next(7);
        string some = _names.Count == 0 ? "" : _names[_random.Next(_names.Count)];
        switch (kind)
        {
            case 0 or 1:
                string name = $"{(_random.Next(3) == 0 ? "more/" : "")}r{_made++ % 9}.{(_random.Next(2) == 0 ? "txt" : "md")}";
                folder.Put(name, Paragraphs.Report(_random, 2005 + _random.Next(10)));
                _names.Add(name);
                break;
            case 2 or 3:
                folder.Put(some, Paragraphs.Report(_random, 2005 + _random.Next(10)));
                break;
            case 4:
                folder.Remove(some);
                _names.Remove(some);
                break;
            case 5:
                File.AppendAllText(Path.Combine(folder.Reports, some), "\n\n" + Paragraphs.All[_random.Next(Paragraphs.All.Count)] + "\n");
                break;
            default:
                folder.Put("manifest.json", $$"""[{"id": "{{Path.GetFileNameWithoutExtension(some)}}", "title": "报告{{_random.Next(3)}}", "year": {{2000 + _random.Next(20)}}, "publisher": "上海市科学技术委员会"}]""");
                break;
        }
        _names.RemoveAll(n => !File.Exists(Path.Combine(folder.Reports, n)));
    }
}
