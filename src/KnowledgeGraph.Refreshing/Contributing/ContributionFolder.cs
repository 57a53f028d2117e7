using System.Buffers.Binary;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Refreshing.Contributing;

/// <summary>One immutable file for each contribution, named by its key. A file is there whole or not at all; one that a broken disk or a lost power
/// changed is taken for missing, and the document is read again.</summary>
/// <param name="folder">Made when the first file is written.</param>
internal sealed class ContributionFolder(string folder)
{
    private const string Extension = ".kgc";
    private const int ChecksumBytes = 4;
    private static readonly byte[] _magic = [0x8B, (byte)'K', (byte)'C', 1];

    /// <summary>True when a file of that key is there; it may still turn out damaged.</summary>
    public bool Holds(string key) => File.Exists(PathOf(key));

    /// <summary>Writes the file unless it is there.</summary>
    public void Write(string key, DocumentContribution contribution)
    {
        string path = PathOf(key);
        if (File.Exists(path) && TryRead(key) is not null)
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var to = new PartWriter();
        to.Bytes(_magic);
        ContributionCodec.Write(to, contribution);
        Span<byte> checksum = stackalloc byte[ChecksumBytes];
        BinaryPrimitives.WriteUInt32LittleEndian(checksum, Checksum.Of(to.Written));
        to.Bytes(checksum);
        // Not flushed to disk one by one, which would cost more than the reading: the checksum tells what a lost power spoiled.
        string temporary = $"{path}.{Path.GetRandomFileName()}.tmp";
        try
        {
            using (var file = File.OpenHandle(temporary, FileMode.CreateNew, FileAccess.Write))
                RandomAccess.Write(file, to.Written, 0);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>The contribution, or null where there is none that is whole.</summary>
    public DocumentContribution? TryRead(string key)
    {
        try
        {
            byte[] bytes = File.ReadAllBytes(PathOf(key));
            int content = bytes.Length - ChecksumBytes;
            if (content < _magic.Length || !bytes.AsSpan(0, _magic.Length).SequenceEqual(_magic)
                || BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(content)) != Checksum.Of(bytes.AsSpan(0, content)))
                return null;
            return ContributionCodec.Read(new PartReader().Over(bytes, _magic.Length, content - _magic.Length));
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Removes the file of that key where there is one.</summary>
    public void Remove(string key)
    {
        if (Holds(key))
            File.Delete(PathOf(key));
    }

    /// <summary>Removes every file but those of <paramref name="keys"/>, and what broken runs left behind.</summary>
    public void RemoveAllBut(IReadOnlySet<string> keys)
    {
        if (!Directory.Exists(folder))
            return;
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToList())
        {
            if (Path.GetExtension(file) != Extension || !keys.Contains(Path.GetFileNameWithoutExtension(file)))
                File.Delete(file);
        }
    }

    private string PathOf(string key) => Path.Combine(folder, key[..2], key + Extension);
}
