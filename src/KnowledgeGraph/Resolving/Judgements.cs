using System.Globalization;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Resolving;

/// <summary>What a reviewer has judged about names: which are the same thing and which are not. It wins over every rule.</summary>
internal sealed class Judgements
{
    private const string FileName = "rules/judgements.tsv";

    private readonly Dictionary<(string Label, string Key), NameCandidate> _same = [];
    private readonly Dictionary<((string Label, string Key) Name, (string Label, string Key) Other), string> _different = [];

    private Judgements()
    {
    }

    /// <summary>Reads rules/judgements.tsv. Throws <see cref="RuleFileException"/> with the line on an unknown verdict, a missing reason or date,
    /// two judgements on one name and a kept name that is itself judged to be another.</summary>
    public static Judgements Load(KnowledgeFiles files)
    {
        var judgements = new Judgements();
        var kept = new List<(int Line, NameCandidate Name)>();
        foreach (var row in TsvTable.Read(files, FileName, "verdict", "type", "name", "other", "reason", "date"))
        {
            if (judgements.Add(row) is { } problem)
                throw new RuleFileException(files.Describe(FileName), row.Line, problem);
            if (row["verdict"] == "same")
                kept.Add((row.Line, new NameCandidate(row["type"], row["name"], "", true)));
        }
        var (at, chained) = kept.Find(k => judgements._same.ContainsKey(k.Name.Key));
        return chained is null
            ? judgements
            : throw new RuleFileException(files.Describe(FileName), at, $"'{chained.Name}' is itself judged to be '{judgements._same[chained.Key].Name}'; name that one.");
    }

    /// <summary>The candidate, unless the very words of the mention are judged to be something else than the rules say.</summary>
    public NameCandidate Review(Mention mention, NameCandidate candidate)
    {
        var written = (mention.Label, NameKey.Of(mention.Surface));
        if (written == candidate.Key)
            return candidate;
        if (_same.TryGetValue(written, out var same))
            return same;
        return Reason(candidate.Key, written) is { } reason
            ? new NameCandidate(mention.Label, mention.Surface, $"judged not to be {candidate.Name}: {reason}", true)
            : candidate;
    }

    /// <summary>What the rules made of <paramref name="key"/>, unless it or the outcome is judged to be something else.</summary>
    public NameCandidate Review((string Label, string Key) key, NameCandidate outcome)
        => _same.GetValueOrDefault(key) ?? _same.GetValueOrDefault(outcome.Key) ?? outcome;

    /// <summary>True when the two are judged to be two things.</summary>
    public bool AreDifferent(NameCandidate one, NameCandidate other)
        => _different.Count > 0 && (Reason(one.Key, other.Key) ?? Reason(other.Key, one.Key)) is not null;

    private string? Reason((string Label, string Key) name, (string Label, string Key) other)
        => _different.GetValueOrDefault((name, other));

    /// <summary>Keeps one judgement; what is wrong with it, or null.</summary>
    private string? Add(TsvRow row)
    {
        string label = row["type"], otherLabel = row["otherType"] is { Length: > 0 } told ? told : label;
        if (new[] { label, row["name"], row["other"], row["reason"] }.Any(cell => cell.Length == 0))
            return "wants type, name, other and reason.";
        if (!DateOnly.TryParseExact(row["date"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return $"the date '{row["date"]}' is not of the form YYYY-MM-DD.";
        var name = new NameCandidate(label, row["name"], $"judged the same: {row["reason"]}", true);
        var other = (otherLabel, NameKey.Of(row["other"]));
        if (name.Key == other)
            return $"'{row["name"]}' and '{row["other"]}' are one name already.";
        bool isNew = row["verdict"] switch
        {
            "same" => !_different.ContainsKey((name.Key, other)) && _same.TryAdd(other, name),
            "different" => !(_same.TryGetValue(other, out var same) && same.Key == name.Key) && _different.TryAdd((name.Key, other), row["reason"]),
            _ => false,
        };
        if (row["verdict"] is not ("same" or "different"))
            return $"the verdict '{row["verdict"]}' is neither same nor different.";
        return isNew ? null : $"'{row["other"]}' is judged twice.";
    }
}
