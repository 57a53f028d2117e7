using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Tests.Pipeline;

/// <summary>Random reports: sentences of a small grammar, headings, lists and tables, mixed with noise.</summary>
internal static class SomeDocuments
{
    private static readonly string[] _places = ["浦东新区", "徐汇区", "苏州市", "合肥市", "深圳市南山区", "临港新片区", "卢湾区"];
    private static readonly string[] _actors = ["市科委", "区科委", "上海市科学技术委员会", "科技部", "复旦大学", "浦发银行", "上海微创医疗器械有限公司", "浦东新区科委", "张江高新区管委会", "潍坊地铁建设工程公司"];
    private static readonly string[] _titles = ["《上海市科技创新券管理办法》", "《实施意见》", "《“十二五”规划》（沪科〔2024〕31号）", "《经费细则》（沪科〔2024〕32号）", "《》", "《关于〈办法〉的通知》", "《未完的"];
    private static readonly string[] _things = ["科技创新专项资金", "科技履约贷", "“浦江之星”大赛", "上海云计算产业联盟", "张江科学城", "研发公共服务平台", "科技小巨人工程", "第4届浦江创新论坛", "生物医药", "第5届浦江创新论坛"];
    private static readonly string[] _verbs = ["印发", "设立", "资助", "投资", "推出", "主办", "加入", "入选", "聚焦", "与复旦大学共建", "拟设立", "未设立", "位于", "管理", "联合科技部举办", "（以下简称“某某”）发布"];
    private static readonly string[] _figures = ["37家", "1.5亿元，同比增长12.2%", "近50余项", "12,345件", "十二个", "2.83%", "第2位", "3年", "１５万人", "第12届"];
    private static readonly string[] _dates = ["2011年，", "2011年12月9日，", "截至2011年11月，", "", "", "去年，", "2006—2010年，", "到2020年，力争"];
    private static readonly string[] _noise = ["\n", "\n\n", "　", "**", "<b>", "&amp;", "😀", "\ud83d", "\u202e", "\u0001", "（", "”", "、", "和", "https://a.cn/x?y=1", "R&D", "\t", "—", "$2.99\\%$", "。。", "\uFEFF", "|"];
    private static readonly string[] _layout = ["\n\n# 概述\n\n", "\n\n## 浦东新区\n\n", "\n\n## 二、徐汇区\n\n", "\n\n3月\n\n", "\n- ", "\n◆ ", "\n\n| 区县 | 专利（件） |\n|---|---|\n| 徐汇区 | 8500 |\n\n", "\n（一）", "。\n\n", "\n1. "];

    private static readonly Gen<string> _sentence =
        from date in Gen.Elements(_dates)
        from place in Gen.Elements(_places)
        from actors in Gen.Elements(_actors).ArrayOf(2)
        from verb in Gen.Elements(_verbs)
        from ends in Gen.Elements([.. _titles, .. _things, .. _actors]).ArrayOf(3)
        from figure in Gen.Elements(_figures)
        from form in Gen.Choose(0, 6)
        select form switch
        {
            0 => $"{date}{actors[0]}{verb}{ends[0]}。",
            1 => $"{date}{actors[0]}、{actors[1]}{verb}{ends[0]}、{ends[1]}和{ends[2]}等3家。",
            2 => $"{date}{place}{verb}{ends[0]}{figure}；{actors[0]}{verb}{ends[1]}。",
            3 => $"{ends[0]}由{actors[0]}{verb}，{ends[1]}累计{figure}。",
            4 => $"根据{ends[0]}，{actors[0]}与{actors[1]}{verb}{ends[1]}。",
            5 => $"{date}全市{ends[0]}{figure}，其中{place}{figure}。",
            _ => $"{place}{actors[0]}{verb}{ends[0]}，",
        };

    /// <summary>Texts of up to some hundred pieces, the first a sentence; a text that breaks a rule is cut down to the pieces that matter.</summary>
    public static Arbitrary<string[]> Texts { get; } = Arb.ToArbitrary(Pieces(), Shorter);

    private static Gen<string[]> Pieces() =>
        from first in _sentence
        from rest in Gen.Frequency((6, _sentence), (3, Gen.Elements(_layout)), (1, Gen.Elements(_noise))).ListOf()
        select (string[])[first, .. rest];

    private static IEnumerable<string[]> Shorter(string[] pieces)
    {
        for (int length = pieces.Length / 2; length > 0; length /= 2)
        {
            for (int at = 0; at + length <= pieces.Length && length < pieces.Length; at += length)
                yield return [.. pieces[..at], .. pieces[(at + length)..]];
        }
    }
}
