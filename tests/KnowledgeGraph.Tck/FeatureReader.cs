namespace KnowledgeGraph.Tck;

/// <summary>Reads the part of Gherkin that the scenarios use; outlines are expanded.</summary>
internal sealed class FeatureReader
{
    private readonly string[] _lines;
    private readonly List<Step> _background = [];
    private readonly List<Scenario> _scenarios = [];
    private int _at;

    private FeatureReader(string[] lines) => _lines = lines;

    public static IReadOnlyList<Scenario> Read(string path)
    {
        var reader = new FeatureReader(File.ReadAllLines(path));
        reader.ReadAll();
        return reader._scenarios;
    }

    private string Line => _lines[_at].Trim();

    private void ReadAll()
    {
        while (_at < _lines.Length)
        {
            string line = Line;
            _at++;
            if (line.StartsWith("Background:", StringComparison.Ordinal))
                _background.AddRange(ReadSteps());
            else if (line.StartsWith("Scenario", StringComparison.Ordinal))
                ReadScenario(line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());
        }
    }

    private void ReadScenario(string name)
    {
        List<Step> steps = [.. _background, .. ReadSteps()];
        bool expanded = false;
        while (_at < _lines.Length && Line.StartsWith("Examples:", StringComparison.Ordinal))
        {
            _at++;
            expanded = true;
            var table = ReadTable();
            for (int row = 1; row < table.Count; row++)
                _scenarios.Add(new Scenario($"{name} #{row}", [.. steps.Select(step => Fill(step, table[0], table[row]))]));
            SkipBlank();
        }
        if (!expanded)
            _scenarios.Add(new Scenario(name, steps));
    }

    private static Step Fill(Step step, IReadOnlyList<string> names, IReadOnlyList<string> values)
    {
        string Replace(string text) => names.Zip(values).Aggregate(text, (t, pair) => t.Replace($"<{pair.First}>", pair.Second, StringComparison.Ordinal));
        return new Step(Replace(step.Text), Replace(step.Block), [.. step.Table.Select(row => row.Select(Replace).ToList())]);
    }

    private List<Step> ReadSteps()
    {
        var steps = new List<Step>();
        while (true)
        {
            SkipBlank();
            if (_at >= _lines.Length || !IsStep(Line))
                return steps;
            string text = Line[(Line.IndexOf(' ', StringComparison.Ordinal) + 1)..];
            _at++;
            SkipBlank();
            steps.Add(new Step(text, ReadBlock(), ReadTable()));
        }
    }

    private static bool IsStep(string line)
        => line.StartsWith("Given ", StringComparison.Ordinal) || line.StartsWith("When ", StringComparison.Ordinal)
            || line.StartsWith("Then ", StringComparison.Ordinal) || line.StartsWith("And ", StringComparison.Ordinal);

    private void SkipBlank()
    {
        while (_at < _lines.Length && (Line.Length == 0 || Line[0] is '#' or '@'))
            _at++;
    }

    private string ReadBlock()
    {
        if (_at >= _lines.Length || !Line.StartsWith("\"\"\"", StringComparison.Ordinal))
            return "";
        var block = new List<string>();
        while (!_lines[++_at].Trim().StartsWith("\"\"\"", StringComparison.Ordinal))
            block.Add(_lines[_at]);
        _at++;
        return string.Join('\n', block);
    }

    private List<IReadOnlyList<string>> ReadTable()
    {
        var table = new List<IReadOnlyList<string>>();
        SkipBlank();
        while (_at < _lines.Length && Line.StartsWith('|'))
        {
            table.Add(Cells(Line));
            _at++;
        }
        return table;
    }

    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        string cell = "";
        for (int i = 1; i < line.Length; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length && (line[i + 1] is '|' or '\\' or 'n'))
                cell += line[++i] == 'n' ? '\n' : line[i];
            else if (line[i] == '|')
                (cell, _) = ("", Add(cells, cell.Trim()));
            else
                cell += line[i];
        }
        return cells;
    }

    private static bool Add(List<string> cells, string cell)
    {
        cells.Add(cell);
        return true;
    }
}
