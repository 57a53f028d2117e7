using System.Buffers;
using System.Text.RegularExpressions;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.Lists;

/// <summary>Finds what is said right behind a list of its members and tells what they are: 登陆科创板, 先后落户, 是其两个主攻方向.</summary>
internal static partial class ListActFinder
{
    private const string Companies = @"\G(先后|均|分别|双双|相继|同日|成功|已)*(登陆[^，。；]{0,4}(板|交所)|在[^，。；]{1,10}上市|在[^，。；]{0,8}(板|交所|交易所|交易中心|股权市场)[^，。；]{0,2}挂牌|为(副会长|会长|副理事长|理事长)单位|为(新|首批|创始)?(会员|成员)|(获|获得|斩获|夺得|摘得|荣获)[^，。；]{0,4}(企业组|初创组|成长组|领军组)|(获评|入选|获批|获|被评为|被认定为|列入)[^，。；]{0,16}企业)";
    private const string Tenants = @"\G((先后|相继|同日|纷纷)(落户|入驻|入园|投产|签约)|在[^，。；]{2,14}(投产|设厂|建厂)|参展|(均|已|正式|率先|首批|先后|相继)*(加入|加盟)[^，。；]{2,30}联盟)";

    // What they may open with.
    private static readonly SearchValues<char> _actions = PatternHeads.Of(Companies, Tenants);

    /// <summary>What closes the list where the words at <paramref name="act"/>, behind its 等 at <paramref name="at"/> where one stands, tell of its members; null where they do not.</summary>
    public static ListClosing? Find(string text, int at, int act)
    {
        if (_actions.Contains(text[act]) && OfCompanies().IsMatch(text, act))
            return new ListClosing(ListNoun.Companies, 0, false);
        if (_actions.Contains(text[act]) && OfTenants().IsMatch(text, act))
            return new ListClosing(ListNoun.Tenants, 0, false);
        if (text[act] is '落' or '入' or '进' or '位' or '扎' or '分' or '均' && OfSettlers().IsMatch(text, act))
            return new ListClosing(ListNoun.Settlers, 0, false);
        return text[at] is '是' or '为' && OfFields().IsMatch(text, at) ? new ListClosing(ListNoun.Kinds, 1, false) : null;
    }

    /// <summary>What only companies do: go public, sit on the board of an alliance, win the title of an enterprise.</summary>
    [GeneratedRegex(Companies, RegexOptions.CultureInvariant)]
    private static partial Regex OfCompanies();

    /// <summary>What companies do more than others: move in, show at a fair.</summary>
    [GeneratedRegex(Tenants, RegexOptions.CultureInvariant)]
    private static partial Regex OfTenants();

    /// <summary>What companies do, and projects do as well.</summary>
    [GeneratedRegex(@"\G(分别|均)?(落户|入驻|进驻|入园|位于|扎根)(?!企业|率|项目|园区企业|单位|机构)", RegexOptions.CultureInvariant)]
    private static partial Regex OfSettlers();

    /// <summary>Fields that are told as what a place or a body works in.</summary>
    [GeneratedRegex(@"\G[是为](其|我[省市区县]|全[省市区县]|该[省市区县]|当地|本[省市区县]|园区|公司|联盟)?的?[0-9两二三四五六七八九十]+[个大](主攻|重点|主导|支柱|优势|特色|核心|战略)[^，。；]{0,4}(方向|产业|领域|行业|赛道)", RegexOptions.CultureInvariant)]
    private static partial Regex OfFields();
}
