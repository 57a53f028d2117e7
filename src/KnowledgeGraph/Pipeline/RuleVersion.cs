using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Pipeline;

/// <summary>Names everything but the documents that a graph depends on: the rule files and the code that follows them.</summary>
public static class RuleVersion
{
    /// <summary>A lower-case hex digest of names/, rules/ and schema/ as a build with this folder reads them (null: the built-in ones) and of this
    /// assembly's code; two builds with one version read a document alike. Throws <see cref="ArgumentException"/> where the folder does not exist.</summary>
    public static string Of(string? rulesFolder)
    {
        var files = new KnowledgeFiles(rulesFolder);
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        digest.AppendData(typeof(RuleVersion).Module.ModuleVersionId.ToByteArray());
        foreach (string name in files.List("names/").Concat(files.List("rules/")).Concat(files.List("schema/")))
        {
            digest.AppendData(Encoding.UTF8.GetBytes(name));
            using var stream = files.Open(name);
            digest.AppendData(SHA256.HashData(stream));
        }
        return Convert.ToHexStringLower(digest.GetHashAndReset().AsSpan(0, 16));
    }
}
