using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing;

/// <summary>Proposes names in “quotation marks”: by the ending inside them, or by the words round them (推出“…”, 获“…”称号).</summary>
internal sealed class QuotationRecognizer(NameRules rules)
{
    private const int LongestName = 40;
    private const int ShortestStrict = 5;

    private static readonly (string Word, string Label)[] _before =
    [
        ("推出", "Product"), ("推出了", "Product"), ("开发出", "Product"), ("研发", "Product"), ("发放", "Product"), ("办理", "Product"),
        ("被评为", "Program"), ("评为", "Program"), ("获得", "Program"), ("荣获", "Program"), ("获", "Program"), ("授予", "Program"),
        ("命名为", "Program"), ("认定为", "Program"), ("确定为", "Program"), ("列入", "Program"), ("入选", "Program"), ("试点", "Program"),
        ("启动", "Program"), ("启动了", "Program"), ("实施", "Program"), ("实施了", "Program"), ("深化", "Program"), ("创建", "Program"),
        ("推行", "Program"), ("入选了", "Program"), ("举办", "Event"), ("举办了", "Event"), ("召开", "Event"), ("开展", "Program"), ("开展了", "Program"),
    ];

    private static readonly (string Word, string Label)[] _after =
    [
        ("称号", "Program"), ("荣誉", "Program"), ("殊荣", "Program"), ("奖", "Program"), ("机制", "Program"), ("产品", "Product"), ("模式", "Program"),
        ("工作机制", "Program"), ("试点", "Program"), ("人才", "Program"), ("专项", "Program"), ("建设", ""), ("协议", ""), ("战略", "Program"),
    ];

    private static readonly string[] _planPeriods = ["十五", "十一五", "十二五", "十三五", "十四五", "十五五", "八五", "九五", "七五"];

    public IEnumerable<Mention> Recognize(WordMap map)
    {
        string text = map.Text;
        int lastEnd = -1;
        string lastLabel = "";
        for (int open = text.IndexOf('“', StringComparison.Ordinal); open >= 0; open = text.IndexOf('“', open + 1))
        {
            int close = text.IndexOf('”', open);
            if (close < 0)
                yield break;
            var inside = new TextSpan(open + 1, WithoutWork(text, open + 1, close));
            if (inside.Length is < 2 or > LongestName || text.IndexOfAny(['，', '。', '；', '《', '“'], inside.Start, inside.Length) >= 0)
                continue;
            string name = inside.Of(text);
            if (_planPeriods.Contains(name, StringComparer.Ordinal))
                continue;
            string label = LabelOf(map, open, close, inside);
            if (label.Length == 0 && lastEnd >= 0 && text[lastEnd..open] is "" or "、" or "和" or "与" or "以及" or "及")
                label = lastLabel;
            (lastEnd, lastLabel) = (close + 1, label);
            if (label.Length > 0)
                yield return new Mention(inside, label, name, name, MentionSource.Quotation, "name in quotation marks");
        }
    }

    private string LabelOf(WordMap map, int open, int close, TextSpan inside)
    {
        if (map.NameAt(inside.Start) is { } known && known.End == inside.End)
            return "";
        if (EndingInside(map.Text, inside) is { } rule)
            return rule.Label;
        foreach (var (word, label) in _after)
        {
            if (string.CompareOrdinal(map.Text, close + 1, word, 0, word.Length) == 0 && label.Length > 0)
                return label;
        }
        foreach (var (word, label) in _before)
        {
            if ((inside.Length > 3 || label != "Program") && open >= word.Length && string.CompareOrdinal(map.Text, open - word.Length, word, 0, word.Length) == 0)
                return label;
        }
        return "";
    }

    /// <summary>The end of the name in “杨浦国家创新型试点城区建设”: the work on a thing is not part of its name.</summary>
    private static int WithoutWork(string text, int start, int end)
        => end - start > 6 && string.CompareOrdinal(text, end - 2, "建设", 0, 2) == 0 ? end - 2 : end;

    /// <summary>The ending that types the quoted name. One that is a common word too (硬科技, 首站) tells nothing of a short slogan.</summary>
    private SuffixRule? EndingInside(string text, TextSpan inside)
    {
        for (int i = inside.Start; i < inside.End; i++)
        {
            if (rules.SuffixesAt(text, i, out int length) is { } found && i + length == inside.End && i > inside.Start)
                return found.FirstOrDefault(r => r.Strictness == SuffixStrictness.Quoted) ?? found.FirstOrDefault(r => r.Strictness == SuffixStrictness.Plain || inside.Length >= ShortestStrict);
        }
        return null;
    }
}
