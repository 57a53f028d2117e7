using KnowledgeGraph.Recognizing.Lexicons;

namespace KnowledgeGraph.Recognizing.Names;

/// <summary>A passage's text cut by forward longest match into known names and words, with everything else left open.</summary>
internal sealed class WordMap
{
    private readonly WordKind[] _kinds;
    // The number of the name where a name stands, else the distance to the start of the word.
    private readonly int[] _words;
    private readonly Openings[] _openings;
    private readonly List<NameHit> _names = [];

    private WordMap(string text, Openings[] openings)
    {
        Text = text;
        _openings = openings;
        _kinds = new WordKind[text.Length];
        _words = new int[text.Length];
    }

    /// <summary>The passage's text.</summary>
    public string Text { get; }

    /// <summary>Lexicon names that the cut kept, in order; a name inside a longer one is not among them.</summary>
    public IReadOnlyList<NameHit> Names => _names;

    /// <summary>Cuts <paramref name="text"/> once, in time linear in its length.</summary>
    public static WordMap Cut(string text, RecognizingRules rules)
    {
        var map = new WordMap(text, rules.Openings.Read(text));
        int label = LabelLength(text);
        Array.Fill(map._kinds, WordKind.Stop, 0, label);
        for (int i = label; i < text.Length;)
            i += map.Take(i, rules.Names, rules.Lexicon);
        return map;
    }

    /// <summary>A text in which nothing is looked for.</summary>
    public static WordMap Unread(string text)
    {
        var map = new WordMap(text, new Openings[text.Length]);
        Array.Fill(map._kinds, WordKind.Stop);
        return map;
    }

    /// <summary>False where no term of this kind starts at <paramref name="index"/>; true where one may.</summary>
    public bool MayOpen(int index, Openings kind) => (_openings[index] & kind) != 0;

    /// <summary>What the code unit at <paramref name="index"/> belongs to.</summary>
    public WordKind KindAt(int index) => _kinds[index];

    /// <summary>True where a name that no lexicon knows may go on: in open text, in a word that bounds none, and in a known field.</summary>
    public bool IsOpenAt(int index) => KindAt(index) is WordKind.Open or WordKind.Protected || NameAt(StartOf(index)) is { Forms.IsIndustry: true };

    /// <summary>True where a mark or a word that bounds names stands before <paramref name="start"/>, or nothing does.</summary>
    public bool IsApart(int start) => start == 0 || KindAt(start - 1) is WordKind.Stop or WordKind.Boundary;

    /// <summary>True where nothing stands before <paramref name="start"/> but a mark.</summary>
    public bool OpensClause(int start) => start == 0 || KindAt(start - 1) == WordKind.Stop;

    /// <summary>True for a mark or a conjunction between the members of a list.</summary>
    public static bool IsJoint(char unit) => unit is '、' or '和' or '与' or '及';

    /// <summary>Where the word that covers <paramref name="index"/> starts; the index itself in open text.</summary>
    public int StartOf(int index) => _kinds[index] == WordKind.Name ? _names[_words[index]].Start : index - _words[index];

    /// <summary>The lexicon name that starts at <paramref name="index"/>, or null.</summary>
    public NameHit? NameAt(int index)
        => index < _kinds.Length && _kinds[index] == WordKind.Name ? NameIf(index, start: index, end: 0) : null;

    /// <summary>The lexicon name that ends at <paramref name="end"/>, or null.</summary>
    public NameHit? NameEndingAt(int end)
        => end > 0 && _kinds[end - 1] == WordKind.Name ? NameIf(end - 1, start: -1, end) : null;

    /// <summary>The name that covers <paramref name="index"/> if it starts or ends there. Apart from those who ask, who mostly stand where no name is.</summary>
    private NameHit? NameIf(int index, int start, int end) => _names[_words[index]] is var hit && (hit.Start == start || hit.End == end) ? hit : null;

    /// <summary>The place that <paramref name="hit"/> means where the place right before it tells which (普陀区 behind 舟山市); null when none does.</summary>
    public NameForm? PlaceInside(NameHit hit)
        => hit.IsPlace && NameEndingAt(hit.Start) is { IsPlace: true } outer ? hit.Forms.Under(outer.Forms[0].Entry.Name) : null;

    private int Take(int i, NameRules rules, NameLexicon lexicon)
    {
        if ((_openings[i] & (Openings.Name | Openings.Word | Openings.Count)) == 0)
            return MarkUnit(i);
        int nameLength = 0;
        var forms = MayOpen(i, Openings.Name) ? lexicon.LongestAt(Text, i, out nameLength) : null;
        if (nameLength > 0 && !IsName(forms!, i + nameLength, rules) && !IsInside(forms!, i) && !IsCounty(forms!, i, i + nameLength, rules))
        {
            // 浦东 in 浦东建设: a form that is a common word too hides no place.
            bool isWeak = forms!.Sure is null;
            forms = lexicon.LongestAt(Text, i, i + nameLength - 1, out nameLength);
            if (!isWeak || nameLength > 0 && !(forms is { IsPlace: true, Sure.Entry.IsBackground: false } && IsName(forms, i + nameLength, rules)))
                nameLength = 0;
        }
        if (nameLength is > 0 and <= LongestHidden && IsHidden(i, nameLength, rules.Common))
            nameLength = 0;
        var (boundary, conjunction, guarded) = MayOpen(i, Openings.Word) ? rules.Words.LongestAt(Text, i) : default;
        // 以上海国际汽车城 is 以 and a name, and not 以上.
        if (guarded == 2 && boundary is 1 or 2 && lexicon.LongestAt(Text, i + 1, out int inside) is { Sure: not null } name && (name.IsPlace ? inside > 1 : inside > 4))
        {
            guarded = 0;
            boundary = 1;
        }
        // 联合建设银行推出…: 联合 and a bank, and not 联合建设.
        if (boundary == 4 && i + boundary < Text.Length && Text[i + boundary] == '银' && Text[i + boundary - 1] == '设' && lexicon.LongestAt(Text, i + 2, out int bank) is { Sure: not null } && bank > 2)
            boundary = 2;
        int word = Math.Max(boundary, Math.Max(guarded, conjunction));
        if (nameLength > 0 && nameLength >= word)
        {
            Array.Fill(_kinds, WordKind.Name, i, nameLength);
            Array.Fill(_words, _names.Count, i, nameLength);
            _names.Add(new NameHit(i, i + nameLength, forms!));
            return nameLength;
        }
        if (word == 0 && MayOpen(i, Openings.Count) && CountLength(Text, i) is var count and > 0)
            return Mark(i, count, WordKind.Boundary);
        if (word == 0 && FootnoteLength(i, lexicon) is var note and > 0)
            return Mark(i, note, WordKind.Stop);
        if (word == 0)
            return MarkUnit(i);
        return Mark(i, word, guarded == word ? WordKind.Protected : boundary == word ? WordKind.Boundary : WordKind.Conjunction);
    }

    /// <summary>False for a form that only stands for a name with more context, and where what follows makes it another word.</summary>
    private bool IsName(NameForms forms, int end, NameRules rules)
        => forms.Sure is not null && !(forms.IsPlace && IsNumbered(Text, end)) && !rules.OtherWords.Opens(Text, end);

    /// <summary>True for 南海 behind 佛山: the place before tells that the form, a common word else, is a place in it.</summary>
    private bool IsInside(NameForms forms, int start)
        => forms is { IsPlace: true, Sure: null } && NameEndingAt(start) is { IsPlace: true } outer && forms.Under(outer.Forms[0].Entry.Name) is not null;

    /// <summary>True for 莒县 in 莒县科技局 and 费县、莒县: a county of one character, behind a mark, a word or a place, and before its office, its zone or a mark.</summary>
    private bool IsCounty(NameForms forms, int start, int end, NameRules rules)
    {
        if (end - start != CountyLength || Text[end - 1] != '县' || forms is not { IsPlace: true, Sure: null })
            return false;
        bool opens = start == 0 || _kinds[start - 1] is WordKind.Stop or WordKind.Boundary or WordKind.Conjunction || NameEndingAt(start) is { IsPlace: true };
        return opens && (end == Text.Length || IsStop(Text[end]) || rules.OfCounties.LongestAt(Text, end) > 0);
    }

    /// <summary>True for 定结 in 稳定结合 and 高密 in 高密度: a common word that runs into the short name, or goes on behind it.</summary>
    private bool IsHidden(int at, int length, TermSet common)
    {
        if (common.LongestAt(Text, at) > length)
            return true;
        for (int back = 1; back <= LongestHidden && at - back >= 0 && _kinds[at - back] != WordKind.Name; back++)
        {
            if (common.LongestAt(Text, at - back) > back)
                return true;
        }
        return false;
    }

    /// <summary>Length of the number that leads to a body in a list of authors (1兰州大学；2中国科学院大学), 0 elsewhere.</summary>
    private int FootnoteLength(int at, NameLexicon lexicon)
    {
        if (!char.IsAsciiDigit(Text[at]) || (at > 0 && _kinds[at - 1] != WordKind.Stop && Text[at - 1] is not ('(' or '（')))
            return 0;
        int end = at + 1 < Text.Length && char.IsAsciiDigit(Text[at + 1]) ? at + 2 : at + 1;
        return end < Text.Length && IsHan(Text[end]) && lexicon.LongestAt(Text, end, out _) is { Sure.Entry.Label: "Institution" } ? end - at : 0;
    }

    private const int CountyLength = 2;
    private const int LongestHidden = 3;
    private const int LongestLabel = 8;
    private const string Scales = "亿万千百倍元年月日米公平吨度级版";

    private int MarkUnit(int at)
    {
        if (!IsHan(Text[at]) && (IsStop(Text[at]) || IsDoubleDash(Text, at) || IsBetweenWords(Text, at)))
            _kinds[at] = WordKind.Stop;
        return 1;
    }

    private static bool IsHan(char unit) => unit is >= '\u4E00' and <= '\u9FFF';

    /// <summary>True for the point of 王旭东．现代农业科技园发展研究: an author and a title.</summary>
    private static bool IsBetweenWords(string text, int at)
        => text[at] is '．' or '.' && at > 0 && at + 1 < text.Length && IsHan(text[at - 1]) && IsHan(text[at + 1]);

    /// <summary>How much of the passage is its number or its figure's: 1.1国家高新区, 图3园区布局; 0 for 1.1亿元 and 58个.</summary>
    private static int LabelLength(string text)
    {
        int start = text.Length > 2 && text[0] is '图' or '表' ? 1 : 0, i = start, points = 0;
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || (i > start && i + 1 < text.Length && text[i] is '.' or '-' && char.IsAsciiDigit(text[i + 1]))))
            points += text[i++] is '.' ? 1 : 0;
        if (i == start || i - start > LongestLabel || i == text.Length || !(IsHan(text[i]) || text[i] is '“' or '"'))
            return 0;
        bool isNumbered = start > 0 || points > 1 || (points == 1 && !Scales.Contains(text[i], StringComparison.Ordinal) && CountLength(text, 0) == 0);
        return isNumbered ? i : 0;
    }

    private int Mark(int start, int length, WordKind kind)
    {
        for (int i = start; i < start + length; i++)
        {
            _kinds[i] = kind;
            _words[i] = i - start;
        }
        return length;
    }

    /// <summary>Length of a count of things at <paramref name="start"/> (50多家, 四个) or a year (2020年), 0 when there is none; editions are none.</summary>
    private static int CountLength(string text, int start)
    {
        if (!IsNumeral(text[start]) || (start > 0 && (IsNumeral(text[start - 1]) || text[start - 1] is '第' or '.' || char.IsAsciiLetter(text[start - 1]))))
            return 0;
        int i = start;
        while (i < text.Length && (IsNumeral(text[i]) || text[i] is '.' or ','))
            i++;
        if (i - start == 4 && i < text.Length && text[i] == '年' && text[start] is '1' or '2')
            return i + 1 < text.Length && text[i + 1] == '度' ? i + 2 - start : i + 1 - start;
        // 17日云南贵金属实验室: the day on which something happens opens no name.
        if (i - start <= 2 && i < text.Length && text[i] is '日' or '月' && char.IsAsciiDigit(text[start]))
            return i + 1 - start;
        while (i < text.Length && text[i] is '余' or '多' or '几' or '万' or '亿')
            i++;
        // 五二所 is an institute by its number.
        if (i - start > 1 && i < text.Length && text[i] == '所' && !char.IsAsciiDigit(text[start]) && text.AsSpan(start, i - start).IndexOfAny('十', '百', '两') < 0)
            return 0;
        // 三期 is more often part of a fund's name than a count.
        bool counted = i < text.Length && Measures.Contains(text[i], StringComparison.Ordinal) && (text[i] != '期' || char.IsAsciiDigit(text[start]));
        return counted ? i + 1 - start : 0;
    }

    /// <summary>True behind 天河 in 天河三号: a place's name with a number is a machine.</summary>
    private static bool IsNumbered(string text, int end)
        => end + 1 < text.Length && IsNumeral(text[end]) && text[end + 1] == '号';

    private const string Measures = "个家项所批支名位次条座类只款种期场片处元大件套台户人篇";

    /// <summary>A dash of two sets an explanation apart, a single one joins (中国—乌克兰科技园).</summary>
    private static bool IsDoubleDash(string text, int at)
        => text[at] == '—' && ((at > 0 && text[at - 1] == '—') || (at + 1 < text.Length && text[at + 1] == '—'));

    /// <summary>What counts and years are written in.</summary>
    public const string Numerals = "0123456789一二三四五六七八九十两百";

    private static bool IsNumeral(char unit) => char.IsAsciiDigit(unit) || unit is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '两' or '百';

    private static bool IsStop(char unit) => unit switch
    {
        '·' or '—' or '－' or '-' or '–' or '+' or '＋' or '&' or '．' or '/' or '(' or ')' or '（' or '）' or '“' or '”' or '〔' or '〕' or '"' or '%' => false,
        '.' => false,
        '¹' or '²' or '³' or (>= '⁰' and <= '⁹') => true,
        _ => char.IsPunctuation(unit) || char.IsWhiteSpace(unit) || char.IsControl(unit) || char.IsSymbol(unit),
    };
}
