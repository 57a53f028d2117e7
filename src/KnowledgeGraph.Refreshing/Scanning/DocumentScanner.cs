using System.Security.Cryptography;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Reading;
using KnowledgeGraph.Refreshing.Contributing;
using KnowledgeGraph.Refreshing.Workspaces;

namespace KnowledgeGraph.Refreshing.Scanning;

/// <summary>Looks at every report and reads those only that are new or edited. A file whose length and time of last write are as they were is not opened;
/// any other is, and where its bytes turn out to be the same nothing is read anew.</summary>
internal sealed class DocumentScanner(WorkspaceFolder workspace, string ruleVersion, Func<DocumentSetReader> reader, DateTimeOffset now)
{
    /// <summary>How often a file is read again that changes while it is read.</summary>
    private const int Rounds = 3;

    /// <summary>A file written this short a time ago could be written again without its time changing; one from the future tells that a clock was set.</summary>
    private static readonly TimeSpan _settling = TimeSpan.FromSeconds(2);

    private readonly SortedDictionary<string, KnownDocument> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocumentContribution> _come = new(StringComparer.Ordinal);
    private readonly List<string> _readIds = [];
    private readonly List<FailedDocument> _failed = [];
    private readonly List<string> _keptIds = [];

    /// <summary>The documents of <paramref name="paths"/> now, <paramref name="before"/> being those of the last refresh.</summary>
    public ScanResult Scan(IReadOnlyList<string> paths, IReadOnlyList<KnownDocument> before, bool isRehashed, IProgress<BuildProgress>? progress, CancellationToken cancellationToken)
    {
        var found = ReportFinder.Search(paths);
        var known = before.ToDictionary(d => d.Id, StringComparer.Ordinal);
        var toRead = new List<ReportFile>();
        foreach (var file in found.Files)
        {
            var document = known.GetValueOrDefault(file.Id);
            if (document is not null && !isRehashed && IsUntouched(file, document))
                _documents.Add(file.Id, document with { Path = file.Path });
            else
                toRead.Add(file);
        }
        toRead = Reuse(toRead, known, cancellationToken);
        Read(toRead, known, progress, cancellationToken);
        _failed.AddRange(found.Unreadable.Select(u => new FailedDocument(u.Path, u.Reason)));
        KeepBelow(found.Unreadable.Select(u => u.Path).Where(Directory.Exists), before);
        return new ScanResult([.. _documents.Values], _come, _readIds, [.. _failed.OrderBy(f => f.Path, StringComparer.Ordinal)], _keptIds);
    }

    private bool IsUntouched(ReportFile file, KnownDocument document)
        => document.Modified == file.Modified.Ticks && document.Length == file.Length
            && document.Contribution == ContributionKey.Of(ruleVersion, file, document.Sha256);

    /// <summary>Takes those whose contribution the workspace has already: only touched, moved back, or read by a run that broke off. The others are left.</summary>
    private List<ReportFile> Reuse(List<ReportFile> files, Dictionary<string, KnownDocument> known, CancellationToken cancellationToken)
    {
        var reused = new (KnownDocument Document, DocumentContribution? Come)?[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            if (DigestOf(files[i].Path) is not { } sha256)
                return;
            string key = ContributionKey.Of(ruleVersion, files[i], sha256);
            if (known.GetValueOrDefault(files[i].Id) is { } document && document.Contribution == key)
                reused[i] = (document with { Path = files[i].Path, Length = files[i].Length, Modified = TrustedTime(files[i]) }, null);
            else if (workspace.Contributions.Holds(key) && workspace.Contributions.TryRead(key) is { } come)
                reused[i] = (Describe(files[i], come, key), come);
        });
        foreach (var (document, come) in reused.OfType<(KnownDocument Document, DocumentContribution? Come)>())
        {
            _documents.Add(document.Id, document);
            if (come is not null)
                _come.Add(document.Contribution, come);
        }
        return [.. files.Where((_, i) => reused[i] is null)];
    }

    private void Read(List<ReportFile> files, Dictionary<string, KnownDocument> known, IProgress<BuildProgress>? progress, CancellationToken cancellationToken)
    {
        for (int round = 0; round < Rounds && files.Count > 0; round++)
        {
            var (contributions, failed) = reader().Read(files, new StageClock(), progress, cancellationToken);
            var byId = contributions.ToDictionary(c => c.Document.Id, StringComparer.Ordinal);
            var reasons = failed.ToDictionary(f => f.Path, StringComparer.Ordinal);
            var again = new List<ReportFile>();
            foreach (var file in files)
            {
                if (LookAgain(file) is { } changed)
                    again.Add(changed);
                else if (byId.TryGetValue(file.Id, out var contribution))
                    Take(file, contribution, known);
                else
                    Fail(reasons[file.Path], file.Id, known);
            }
            files = again;
        }
        foreach (var file in files)
            Fail(new FailedDocument(file.Path, $"{file.Path}: the file is being written while it is read; the next refresh reads it."), file.Id, known);
    }

    /// <summary>The file as it is now where it is no longer as it was found; null where it is.</summary>
    private static ReportFile? LookAgain(ReportFile file)
    {
        var now = new FileInfo(file.Path);
        return now.Exists && (now.Length != file.Length || now.LastWriteTimeUtc != file.Modified)
            ? file with { Length = now.Length, Modified = now.LastWriteTimeUtc }
            : null;
    }

    private void Take(ReportFile file, DocumentContribution contribution, Dictionary<string, KnownDocument> known)
    {
        string key = ContributionKey.Of(ruleVersion, file, contribution.Document.Sha256);
        _documents.Add(file.Id, Describe(file, contribution, key));
        _readIds.Add(file.Id);
        if (known.GetValueOrDefault(file.Id)?.Contribution != key)
            _come.Add(key, contribution);
    }

    /// <summary>What was read of it before stays: a passing fault must not take facts away.</summary>
    private void Fail(FailedDocument failure, string id, Dictionary<string, KnownDocument> known)
    {
        _failed.Add(failure);
        if (known.TryGetValue(id, out var document))
            Keep(document);
    }

    /// <summary>What lies in a folder that is there and cannot be listed is not gone.</summary>
    private void KeepBelow(IEnumerable<string> folders, IReadOnlyList<KnownDocument> before)
    {
        foreach (string folder in folders.Where(CannotBeListed))
        {
            foreach (var document in before.Where(d => d.Path.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal) && !_documents.ContainsKey(d.Id)))
                Keep(document);
        }
    }

    private void Keep(KnownDocument document)
    {
        _documents.Add(document.Id, document with { Modified = 0 });
        _keptIds.Add(document.Id);
    }

    private static bool CannotBeListed(string folder)
    {
        try
        {
            using var entries = Directory.EnumerateFileSystemEntries(folder).GetEnumerator();
            entries.MoveNext();
            return false;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    private KnownDocument Describe(ReportFile file, DocumentContribution contribution, string key) => new()
    {
        Id = file.Id,
        Path = file.Path,
        Sha256 = contribution.Document.Sha256,
        Contribution = key,
        Length = file.Length,
        Modified = TrustedTime(file),
        Year = contribution.Document.Year,
        Passages = contribution.Passages.Count,
        Sentences = contribution.Coverage?.Sentences ?? 0,
        SentencesWithFacts = contribution.Coverage?.SentencesWithFacts ?? 0,
    };

    private long TrustedTime(ReportFile file) => file.Modified + _settling < now.UtcDateTime ? file.Modified.Ticks : 0;

    /// <summary>Null where the file cannot be read: the stages tell why.</summary>
    private static string? DigestOf(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
