namespace KnowledgeGraph.Querying.Routing;

/// <summary>What an entity is called where only its kind matters, as the titles of the library say it: 某银行, 某区.</summary>
internal static class MentionWord
{
    /// <summary>The word, after 某.</summary>
    public static string Of(EntityMention mention) => mention.Label switch
    {
        "Agency" => "某部门",
        "District" => "某区",
        "Enterprise" => mention.Name.Contains("银行", StringComparison.Ordinal) ? "某银行" : "某企业",
        "Alliance" => "某联盟",
        "Fund" => "某基金",
        "Park" => "某园区",
        "Policy" => "某政策",
        _ => "某主体",
    };
}
