namespace KnowledgeGraph.Reading.Arranging;

/// <summary>How high the number of a heading stands in the order of Chinese reports; a greater value is deeper.</summary>
internal enum HeadingRank
{
    /// <summary>No number.</summary>
    None = 0,

    /// <summary>第五部分, 第十一章, 03.</summary>
    Chapter = 10,

    /// <summary>第一节, 3.1.</summary>
    Section = 20,

    /// <summary>一、</summary>
    Item = 30,

    /// <summary>3.1.2.</summary>
    Subsection = 35,

    /// <summary>（一）</summary>
    Point = 40,

    /// <summary>◆, ».</summary>
    Sign = 45,
}
