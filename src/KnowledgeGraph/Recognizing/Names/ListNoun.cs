namespace KnowledgeGraph.Recognizing.Names;

/// <summary>A noun that closes a list, or what stands for one.</summary>
/// <param name="Text">The noun.</param>
/// <param name="Label">The type of the members.</param>
/// <param name="IsShared">True when the noun is the ending of each member's name as well.</param>
internal sealed record ListNoun(string Text, string Label, bool IsShared)
{
    /// <summary>等41家 alone counts companies.</summary>
    public static ListNoun Companies { get; } = new("家", "Enterprise", false);

    /// <summary>节卡机器人、奕目科技先后落户.</summary>
    public static ListNoun Tenants { get; } = new("", "Enterprise", false);

    /// <summary>林丰铝电、启明星铝业落户: where one of them ends as companies do.</summary>
    public static ListNoun Settlers { get; } = new("落户", "Enterprise", false);

    /// <summary>人工智能、新材料、绿色低碳三类; 深海装备、海洋生物医药是其两个主攻方向.</summary>
    public static ListNoun Kinds { get; } = new("类", "Industry", false);

    /// <summary>True for the lists of those who move somewhere.</summary>
    public bool IsMoving => this == Tenants || this == Settlers;
}
