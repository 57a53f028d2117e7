using System.IO.MemoryMappedFiles;

namespace KnowledgeGraph.Embedded.Snapshots;

/// <summary>A file mapped into memory, to be read only. It stays readable when another is renamed over it.</summary>
internal sealed unsafe class MappedFile : IDisposable
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private bool _disposed;

    private MappedFile(MemoryMappedFile file, long length)
    {
        _file = file;
        _view = file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        Length = length;
        byte* first = null;
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref first);
        First = first + _view.PointerOffset;
    }

    public byte* First { get; }

    public long Length { get; }

    /// <summary>Throws what the file system throws; null for a file without content, which cannot be mapped.</summary>
    public static MappedFile? Open(string path)
    {
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        using var cleanup = stream.CanSeek && stream.Length > 0 ? null : stream;
        if (!stream.CanSeek)
            throw new IOException("it is not a file but a pipe or a device");
        return stream.Length == 0
            ? null
            : new MappedFile(MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false), stream.Length);
    }

    /// <summary>Keeps the memory for the time of one use; throws <see cref="ObjectDisposedException"/> when it is gone.</summary>
    public void Enter()
    {
        bool added = false;
        _view.SafeMemoryMappedViewHandle.DangerousAddRef(ref added);
    }

    public void Leave() => _view.SafeMemoryMappedViewHandle.DangerousRelease();

    /// <summary>The memory goes when the last use has left.</summary>
    public void Dispose()
    {
        if (_disposed)
            return;
        _disposed = true;
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }
}
