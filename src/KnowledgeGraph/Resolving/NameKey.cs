using System.Buffers;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Resolving;

/// <summary>The form in which two spellings of one name are equal: width and case folded, quotation marks, brackets, dashes and blanks left out.
/// Digits and every other character stay, so that 第4届 never equals 第5届; a name of marks alone keeps them.</summary>
internal static class NameKey
{
    private static readonly SearchValues<char> _ignored = SearchValues.Create(" \t　“”\"'‘’《》〈〉「」*·•,，、。()（）-—–－");

    /// <summary>The key; never empty for a name that is not.</summary>
    public static string Of(string name)
    {
        Span<char> key = name.Length <= 256 ? stackalloc char[256] : new char[name.Length];
        int length = 0;
        foreach (char unit in name)
        {
            if (!_ignored.Contains(unit))
                key[length++] = TextFolding.Fold(unit);
        }
        return length == 0 || key[..length].SequenceEqual(name) ? name : key[..length].ToString();
    }
}
