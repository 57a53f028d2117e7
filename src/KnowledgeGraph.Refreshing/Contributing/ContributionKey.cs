using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Reading;

namespace KnowledgeGraph.Refreshing.Contributing;

/// <summary>Names a contribution by everything that it depends on.</summary>
internal static class ContributionKey
{
    /// <summary>Lower-case hex digest of the rules, of what is known of the file (its id, its path below the folder, what the manifest says) and of its bytes.</summary>
    public static string Of(string ruleVersion, ReportFile file, string sha256)
    {
        string identity = string.Create(
            CultureInfo.InvariantCulture,
            $"{ruleVersion}\n{file.Id}\n{file.RelativePath}\n{file.Facts?.Title}\n{file.Facts?.Year}\n{file.Facts?.Publisher}\n{sha256}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)));
    }
}
