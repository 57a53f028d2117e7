using KnowledgeGraph.Model;

namespace KnowledgeGraph.Recognizing.Quantities;

/// <summary>A number with its unit in a passage.</summary>
/// <param name="Span">Number, approximation mark behind it and unit, in the passage's text.</param>
/// <param name="Value">In <paramref name="Unit"/>; for a range its lower end.</param>
/// <param name="Unit">As written, 万 or 亿 before it included (亿元, 万人次); 位 for a rank.</param>
/// <param name="Base">The value in yuan for 元, in ones for counts with 万 or 亿; null for other units.</param>
/// <param name="Approximation">余, 多, 近, 超, 约 …, or null.</param>
/// <param name="IsRank">True for 第六位.</param>
internal sealed record Quantity(TextSpan Span, double Value, string Unit, double? Base, string? Approximation, bool IsRank)
{
    /// <summary>True for %, 百分点 and 倍: how one figure stands to another.</summary>
    public bool IsRelative => Unit is "%" or "百分点" or "倍";

    /// <summary>True for 元, 万元, 亿美元: a sum of money.</summary>
    public bool IsMoney => Unit.EndsWith('元');
}
