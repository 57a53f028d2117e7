using System.Globalization;

namespace KnowledgeGraph.Tck;

/// <summary>Reads an expected cell and writes it in the form of <see cref="ActualText"/>.</summary>
internal sealed class ExpectedText
{
    private readonly string _cell;
    private readonly bool _sortsLists;
    private int _at;

    private ExpectedText(string cell, bool sortsLists)
    {
        _cell = cell;
        _sortsLists = sortsLists;
    }

    public static string Of(string cell, bool sortsLists) => new ExpectedText(cell, sortsLists).Value();

    private char Peek()
    {
        while (_at < _cell.Length && _cell[_at] == ' ')
            _at++;
        return _at < _cell.Length ? _cell[_at] : '\0';
    }

    private bool Try(char c)
    {
        if (Peek() != c)
            return false;
        _at++;
        return true;
    }

    private string Value() => Peek() switch
    {
        '\'' => Text(),
        '[' => ListOrRelationship(),
        '{' => Map(),
        '(' => Node(),
        '<' => Path(),
        _ => Word(),
    };

    private string Text()
    {
        int start = ++_at;
        string text = "";
        while (_cell[_at] != '\'')
        {
            if (_cell[_at] == '\\')
                _at++;
            text += _cell[_at++];
        }
        _at++;
        _ = start;
        return $"'{text}'";
    }

    private string ListOrRelationship()
    {
        _at++;
        if (Peek() == ':')
            return Relationship();
        var items = new List<string>();
        while (!Try(']'))
        {
            items.Add(Value());
            Try(',');
        }
        if (_sortsLists)
            items.Sort(StringComparer.Ordinal);
        return $"[{string.Join(",", items)}]";
    }

    private string Relationship()
    {
        string type = Labels();
        string map = Peek() == '{' ? Map() : "";
        Try(']');
        return $"[{type}{(map == "{}" ? "" : map)}]";
    }

    private string Labels()
    {
        var labels = new List<string>();
        while (Try(':'))
            labels.Add(":" + Name());
        labels.Sort(StringComparer.Ordinal);
        return string.Concat(labels);
    }

    private string Name()
    {
        Peek();
        int start = _at;
        while (_at < _cell.Length && (char.IsLetterOrDigit(_cell[_at]) || _cell[_at] is '_'))
            _at++;
        return _cell[start.._at];
    }

    private string Map()
    {
        Try('{');
        var entries = new SortedDictionary<string, string>(StringComparer.Ordinal);
        while (!Try('}'))
        {
            string key = Name();
            Try(':');
            entries[key] = Value();
            Try(',');
        }
        return $"{{{string.Join(",", entries.Select(e => $"{e.Key}:{e.Value}"))}}}";
    }

    private string Node()
    {
        Try('(');
        string labels = Labels();
        string map = Peek() == '{' ? Map() : "";
        Try(')');
        return $"({labels}{(map == "{}" ? "" : map)})";
    }

    private string Path()
    {
        Try('<');
        string text = Node();
        while (!Try('>'))
        {
            bool back = Try('<');
            Try('-');
            Try('[');
            text += (back ? "<-" : "-") + Relationship();
            Try('-');
            if (!back)
                Try('>');
            text += (back ? "-" : "->") + Node();
        }
        return $"<{text}>";
    }

    private string Word()
    {
        int start = _at;
        while (_at < _cell.Length && _cell[_at] is not (',' or ']' or '}' or ' '))
            _at++;
        string word = _cell[start.._at];
        if (long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole))
            return whole.ToString(CultureInfo.InvariantCulture);
        if (word is "NaN" or "Infinity" or "-Infinity" || double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
            return ActualText.Number(double.Parse(word, NumberStyles.Float, CultureInfo.InvariantCulture));
        return word;
    }
}
