using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Resolving;

/// <summary>What names of companies leave out in short: the key companies of rules/resolving.yaml.</summary>
internal sealed class CompanyForms
{
    private readonly TermEndings _forms;
    private readonly (string Kind, IReadOnlyList<string> Short)[] _banks;

    /// <summary>Reads the section to its end.</summary>
    public CompanyForms(YamlSection section)
    {
        _forms = new TermEndings(section.Texts("forms"));
        var banks = section.Section("banks", "banks");
        _banks = [.. banks.Keys.ToList().Select(kind => (kind, banks.Texts(kind)))];
        section.Close();
    }

    /// <summary>The name of a company without its legal form.</summary>
    public string Without(string name) => name[..^_forms.LongestAt(name, name.Length)];

    /// <summary>泰隆银行 for 浙江泰隆商业银行, 安吉农商行 for 安吉农村商业银行: the name with the short words for its kind; none where it has no long one.</summary>
    public IReadOnlyList<string> OfBank(string name)
    {
        foreach (var (kind, words) in _banks)
        {
            if (name.EndsWith(kind, StringComparison.Ordinal))
                return [.. words.Select(word => string.Concat(name.AsSpan(0, name.Length - kind.Length), word))];
        }
        return [];
    }
}
