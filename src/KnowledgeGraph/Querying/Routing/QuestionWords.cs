using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Querying.Routing;

/// <summary>The words of questions in both languages, from <c>questions/words.yaml</c>. Read-only after loading.</summary>
internal sealed class QuestionWords
{
    private const string File = "questions/words.yaml";

    private QuestionWords(YamlSection file)
    {
        foreach (var kind in file.Sections("kinds", "a kind"))
        {
            var name = kind.Text("kind");
            Kinds.Add(name);
            ChineseKinds.AddRange(kind.Texts("chinese").Select(word => (word, name)));
            EnglishKinds.AddRange(kind.Texts("english").Select(word => (word, name)));
            if (kind.Flag("thing"))
                Things.Add(name);
            if (kind.TextOrNull("label") is { } label)
                Labels.Add(name, label);
            kind.Close();
        }
        (ChineseAsking, EnglishAsking) = Both(file, "asking");
        (ChineseCounting, EnglishCounting) = Both(file, "counting");
        Closing = file.Texts("closing");
        Relations = [.. file.Sections("relations", "a relation").Select(static section => new RelationWords(section))];
        Who = file.Texts("who");
        When = file.Texts("when");
        Toward = file.Texts("toward");
        Profile = file.Texts("profile");
        Fillers = [.. file.Texts("fillers").OrderByDescending(static word => word.Length)];
        Stops = file.Texts("stops").ToHashSet(StringComparer.Ordinal);
        Plain = file.Texts("plain");
        Openers = file.Texts("openers").ToHashSet(StringComparer.Ordinal);
        var names = file.Section("names", "names");
        Names = names.Keys.Select(english => (english, names.Text(english))).ToList();
        file.Close();
    }

    /// <summary>The kinds that the header of a question may say it answers.</summary>
    public HashSet<string> Kinds { get; } = new(StringComparer.Ordinal);

    /// <summary>The kinds that are things of the graph, not words about them.</summary>
    public HashSet<string> Things { get; } = new(StringComparer.Ordinal);

    /// <summary>The type of nodes that a kind stands for, <c>Entity</c> for any; a kind of none is missing.</summary>
    public Dictionary<string, string> Labels { get; } = new(StringComparer.Ordinal);

    public List<(string Word, string Kind)> ChineseKinds { get; } = [];

    public List<(string Word, string Kind)> EnglishKinds { get; } = [];

    public IReadOnlyList<string> ChineseAsking { get; }

    public IReadOnlyList<string> EnglishAsking { get; }

    public IReadOnlyList<string> ChineseCounting { get; }

    public IReadOnlyList<string> EnglishCounting { get; }

    public IReadOnlyList<string> Closing { get; }

    /// <summary>What may be asked of an entity.</summary>
    public IReadOnlyList<RelationWords> Relations { get; }

    /// <summary>Who or what is asked for (谁).</summary>
    public IReadOnlyList<string> Who { get; }

    /// <summary>A time is asked for (何时).</summary>
    public IReadOnlyList<string> When { get; }

    /// <summary>Before the asking word: the entity acts (A向哪些企业投资).</summary>
    public IReadOnlyList<string> Toward { get; }

    /// <summary>What asks for an entity as a whole (是什么机构).</summary>
    public IReadOnlyList<string> Profile { get; }

    /// <summary>Words that change nothing, the longest first.</summary>
    public IReadOnlyList<string> Fillers { get; }

    public IReadOnlySet<string> Stops { get; }

    public IReadOnlySet<string> Openers { get; }

    /// <summary>English words that tell nothing of what is asked: no other question is meant because of them.</summary>
    public IReadOnlyList<string> Plain { get; }

    /// <summary>English names with the canonical names of what they mean.</summary>
    public IReadOnlyList<(string English, string Name)> Names { get; }

    /// <summary>Reads the file. Throws <see cref="RuleFileException"/> with its line where it is wrong.</summary>
    public static QuestionWords Load(KnowledgeFiles files) => new(YamlSection.Parse(files.Describe(File), files.ReadText(File), File));

    private static (IReadOnlyList<string> Chinese, IReadOnlyList<string> English) Both(YamlSection file, string key)
    {
        var section = file.Section(key, key);
        var both = (section.Texts("chinese"), section.Texts("english"));
        section.Close();
        return both;
    }
}
