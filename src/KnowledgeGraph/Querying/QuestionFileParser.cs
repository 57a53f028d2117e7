namespace KnowledgeGraph.Querying;

/// <summary>Reads one question file: header lines <c>// key: value</c>, then one statement.</summary>
internal sealed class QuestionFileParser
{
    private static readonly string[] Keys = ["id", "title", "title-zh", "category", "purpose", "purpose-zh", "keywords"];

    private const StringSplitOptions Trimmed = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    private readonly string _path;
    private readonly string[] _lines;
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly List<QuestionParameter> _parameters = [];
    private readonly List<string> _asks = [];
    private readonly List<string> _answers = [];
    private readonly List<QuestionColumn> _columns = [];
    private readonly List<QuestionExample> _examples = [];

    private QuestionFileParser(string path, string text)
    {
        _path = path;
        _lines = text.ReplaceLineEndings("\n").Split('\n');
    }

    /// <summary>The question of <paramref name="text"/>; throws <see cref="QuestionException"/> with path and line where the file is wrong.</summary>
    public static Question Parse(string path, string text) => new QuestionFileParser(path, text).Parse();

    private Question Parse()
    {
        var line = 0;
        for (; line < _lines.Length && _lines[line].StartsWith("//", StringComparison.Ordinal); line++)
            ReadHeaderLine(line + 1, _lines[line][2..].Trim());
        var missing = Keys.FirstOrDefault(key => !_values.ContainsKey(key));
        if (missing is not null)
            throw Error(line, $"the header lacks '// {missing}: …'.");
        if (_columns.Count == 0)
            throw Error(line, "the header lacks '// column: name | meaning'.");
        if (_examples.Count == 0)
            throw Error(line, "the header lacks '// example: name=value | answer'.");
        var statement = string.Join('\n', _lines[line..]).Trim().TrimEnd(';').TrimEnd();
        if (statement.Length == 0)
            throw Error(line, "there is no statement after the header.");
        CheckParameters(line + 1, statement);
        return new Question(
            _values["id"], _values["title"], _values["title-zh"], _values["category"], _values["purpose"], _values["purpose-zh"],
            _values["keywords"].Split([',', ';'], Trimmed), _parameters, _asks, _answers, _columns, _examples, statement, _path);
    }

    private void ReadHeaderLine(int number, string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            throw Error(number, $"a header line is '// key: value', but this is '// {line}'.");
        var (key, value) = (line[..colon].Trim(), line[(colon + 1)..].Trim());
        if (value.Length == 0)
            throw Error(number, $"'{key}' has no value.");
        switch (key)
        {
            case "param":
                AddParameter(number, value);
                break;
            case "values":
                AddLookUp(number, value);
                break;
            case "asks":
                AddAsked(number, value);
                break;
            case "answers":
                _answers.AddRange(value.Split(',', Trimmed));
                break;
            case "column":
                AddColumn(number, value);
                break;
            case "example":
                AddExample(number, value);
                break;
            default:
                AddValue(number, key, value);
                break;
        }
    }

    private void AddValue(int number, string key, string value)
    {
        if (!Keys.Contains(key, StringComparer.Ordinal))
            throw Error(number, $"unknown key '{key}'; a header has {string.Join(", ", Keys)}, param, values, asks, answers, column and example.");
        if (!_values.TryAdd(key, value))
            throw Error(number, $"'{key}' stands twice.");
    }

    private void AddParameter(int number, string value)
    {
        var parts = Parts(value, 4);
        if (parts.Length != 4)
            throw Error(number, "a parameter is '// param: name | type | default | explanation'.");
        if (!Enum.TryParse<QuestionParameterType>(parts[1], ignoreCase: true, out var type) || char.IsAsciiDigit(parts[1][0]))
            throw Error(number, $"unknown type '{parts[1]}' of parameter '{parts[0]}'; known are string, integer, float, boolean and list.");
        if (_parameters.Exists(p => string.Equals(p.Name, parts[0], StringComparison.Ordinal)))
            throw Error(number, $"parameter '{parts[0]}' stands twice.");
        var isNull = string.Equals(parts[2], "null", StringComparison.Ordinal);
        var given = isNull ? null : QuestionParameterBinder.TryRead(type, parts[2]);
        if (given is null && !isNull)
            throw Error(number, $"the default of parameter '{parts[0]}' must be {QuestionParameterBinder.Form(type)} or null, but is '{parts[2]}'.");
        _parameters.Add(new QuestionParameter(parts[0], type, given, parts[3], Values: null));
    }

    private void AddLookUp(int number, string value)
    {
        var parts = Parts(value, 2);
        if (parts.Length != 2)
            throw Error(number, "a look-up is '// values: parameter | MATCH … RETURN … AS value'.");
        var at = _parameters.FindIndex(p => string.Equals(p.Name, parts[0], StringComparison.Ordinal));
        if (at < 0)
            throw Error(number, $"the look-up is for '{parts[0]}', which no '// param:' line above declares.");
        if (_parameters[at].Values is not null)
            throw Error(number, $"the look-up of parameter '{parts[0]}' stands twice.");
        _parameters[at] = _parameters[at] with { Values = parts[1] };
    }

    private void AddAsked(int number, string value)
    {
        foreach (var name in value.Split(',', Trimmed))
        {
            if (!_parameters.Exists(p => string.Equals(p.Name, name, StringComparison.Ordinal)))
                throw Error(number, $"'asks' names '{name}', which no '// param:' line above declares.");
            _asks.Add(name);
        }
    }

    private void AddColumn(int number, string value)
    {
        var parts = Parts(value, 3);
        if (parts.Length < 2)
            throw Error(number, "a column is '// column: name | meaning' or '// column: name | meaning | unit'.");
        if (_columns.Exists(c => string.Equals(c.Name, parts[0], StringComparison.Ordinal)))
            throw Error(number, $"column '{parts[0]}' stands twice.");
        _columns.Add(new QuestionColumn(parts[0], parts[1], parts.ElementAtOrDefault(2)));
    }

    private void AddExample(int number, string value)
    {
        var parts = Parts(value, 2);
        if (parts.Length != 2)
            throw Error(number, "an example is '// example: name=value; name=value | answer'.");
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in parts[0].Split(';', Trimmed))
        {
            var sign = pair.IndexOf('=', StringComparison.Ordinal);
            if (sign < 1 || !given.TryAdd(pair[..sign], pair[(sign + 1)..]))
                throw Error(number, $"an example gives 'name=value', each name once, but has '{pair}'.");
        }
        _examples.Add(new QuestionExample(given, parts[1]));
    }

    /// <summary>A parameter that only one side names would be a silent null or an error at asking time.</summary>
    private void CheckParameters(int line, string statement)
    {
        var used = StatementParameters.In(statement);
        var undeclared = used.FirstOrDefault(name => !_parameters.Exists(p => string.Equals(p.Name, name, StringComparison.Ordinal)));
        if (undeclared is not null)
            throw Error(line, $"the statement uses ${undeclared}, which no '// param:' line declares.");
        var unused = _parameters.Find(p => !used.Contains(p.Name));
        if (unused is not null)
            throw Error(line, $"parameter '{unused.Name}' is declared but the statement does not use ${unused.Name}.");
    }

    private static string[] Parts(string value, int count)
    {
        var parts = value.Split('|', count, StringSplitOptions.TrimEntries);
        return Array.Exists(parts, part => part.Length == 0) ? [] : parts;
    }

    private QuestionException Error(int line, string message) => new(_path, Math.Max(line, 1), message);
}
