using System.Text;
using KnowledgeGraph.Refreshing.Contributing;
using KnowledgeGraph.Refreshing.Joining;
using KnowledgeGraph.Storing;
using Newtonsoft.Json;

namespace KnowledgeGraph.Refreshing.Workspaces;

/// <summary>The folder in which a refresh keeps what it knows: state.json, contributions/, index/, reports/ and lock.</summary>
internal sealed class WorkspaceFolder
{
    private static readonly UTF8Encoding _utf8 = new(false);

    /// <summary>Makes the folder where it is not there; throws <see cref="RefreshException"/> where it cannot be made.</summary>
    public WorkspaceFolder(string path)
    {
        Path = path;
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefreshException($"The workspace '{path}' cannot be made: {fault.Message.TrimEnd('.')}. Name a folder that can be written.", fault);
        }
        Contributions = new ContributionFolder(In("contributions"));
    }

    /// <summary>As named.</summary>
    public string Path { get; }

    /// <summary>What each document contributes.</summary>
    public ContributionFolder Contributions { get; }

    /// <summary>The path of something in the workspace.</summary>
    public string In(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>The state; empty before the first refresh. A file that is not one is put aside as state.damaged.json and told in <paramref name="problem"/>.</summary>
    public WorkspaceState ReadState(out string? problem)
    {
        problem = null;
        string file = In("state.json");
        if (!File.Exists(file))
            return WorkspaceState.Empty;
        try
        {
            using var reader = new JsonTextReader(new StreamReader(file, _utf8));
            return new JsonSerializer().Deserialize<WorkspaceState>(reader) ?? throw new JsonSerializationException("It is empty.");
        }
        catch (JsonException fault)
        {
            File.Move(file, In("state.damaged.json"), overwrite: true);
            problem = $"{file} was damaged ({fault.Message.TrimEnd('.')}) and was put aside: every document is taken for new.";
            return WorkspaceState.Empty;
        }
    }

    /// <summary>Replaces the state: the one step that makes a refresh count.</summary>
    public void WriteState(WorkspaceState state) => WholeFile.Write(In("state.json"), file =>
    {
        using var output = new StreamWriter(file, _utf8, 1 << 16, leaveOpen: true) { NewLine = "\n" };
        using var json = new JsonTextWriter(output) { Formatting = Formatting.Indented, Indentation = 0, CloseOutput = false };
        new JsonSerializer().Serialize(json, state);
    });

    /// <summary>The index that <paramref name="state"/> names, made anew of the contributions where it is missing or damaged.</summary>
    /// <exception cref="MissingContributionException">A contribution is missing or damaged too.</exception>
    public PostingIndex OpenIndex(WorkspaceState state)
    {
        try
        {
            return new PostingIndex(In("index"), state.Segments);
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException)
        {
            var index = new PostingIndex(In("index"), []);
            index.Add(state.Documents.ToDictionary(d => d.Contribution, ContributionOf, StringComparer.Ordinal), _ => true);
            return index;
        }
    }

    /// <summary>What the document contributed when it was last read.</summary>
    /// <exception cref="MissingContributionException">The file is missing or damaged.</exception>
    public Model.DocumentContribution ContributionOf(KnownDocument document)
        => Contributions.TryRead(document.Contribution) ?? throw new MissingContributionException(document.Id);
}
