using System.Text;
using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Resolving;

/// <summary>The form in which two spellings of one name are equal: width and case folded, quotation marks, brackets, dashes and blanks left out.
/// Digits and every other character stay, so that 第4届 never equals 第5届; a name of marks alone keeps them.</summary>
internal static class NameKey
{
    private const string Ignored = " \t　“”\"'‘’《》〈〉「」*·•,，、。()（）-—–－";

    /// <summary>The key; never empty for a name that is not.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (char unit in name)
        {
            if (!Ignored.Contains(unit, StringComparison.Ordinal))
                key.Append(TextFolding.Fold(unit));
        }
        return key.Length > 0 ? key.ToString() : name;
    }
}
