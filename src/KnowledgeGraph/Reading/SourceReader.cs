using System.Globalization;
using System.Security.Cryptography;
using KnowledgeGraph.Reading.Decoding;

namespace KnowledgeGraph.Reading;

/// <summary>Reads the bytes of a report and decodes them; also for those who check offsets against the file again.</summary>
public static class SourceReader
{
    /// <summary>Files above this many bytes are refused: 256 MiB, so that offsets and copies stay within memory.</summary>
    public const long LargestFile = 256L << 20;

    /// <summary>Throws <see cref="ReadingException"/> when the file is missing, locked, too large, empty, binary or in an unknown encoding.</summary>
    public static SourceText Read(string path)
    {
        byte[] bytes = Bytes(path);
        if (bytes.Length == 0)
            throw new ReadingException($"{ReportPath.Shown(path)}: the file is empty; remove it or put the report's text into it.");
        string digest = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var (text, encoding) = EncodingRecognizer.Decode(bytes, ReportPath.Shown(path));
        return new SourceText(text, encoding, digest);
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
            if (stream.Length > LargestFile)
                throw new ReadingException(string.Create(CultureInfo.InvariantCulture, $"{ReportPath.Shown(path)}: {stream.Length >> 20} MB is too large for one document (at most {LargestFile >> 20} MB); split it by chapter."));
            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (UnauthorizedAccessException fault)
        {
            throw new ReadingException($"{ReportPath.Shown(path)}: no permission to read the file; change its permissions.", fault);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ReadingException($"{ReportPath.Shown(path)}: no such file; check the path.", fault);
        }
        catch (IOException fault) when (fault is not ReadingException)
        {
            throw new ReadingException($"{ReportPath.Shown(path)}: the file cannot be read ({fault.Message.TrimEnd('.')}); close other programs that use it and try again.", fault);
        }
    }
}
