namespace KnowledgeGraph.Recognizing.Quantities;

/// <summary>Reads numbers written in Chinese numerals: 两, 十三, 一百二十, 六.</summary>
internal static class ChineseNumeral
{
    /// <summary>Code units of the numeral that starts at <paramref name="start"/> with its value; 0 when none does. 十多 reads as 十.</summary>
    public static int TryRead(string text, int start, out double value)
    {
        value = 0;
        double section = 0;
        double digit = -1;
        int i = start;
        for (; i < text.Length; i++)
        {
            char unit = text[i];
            int number = Digit(unit);
            if (number >= 0)
            {
                if (digit > 0)
                    return 0;
                digit = number;
                continue;
            }
            double scale = unit switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            if (scale == 0)
                break;
            section += (digit < 0 ? 1 : digit) * scale;
            digit = -1;
        }
        value = section + Math.Max(0, digit);
        return i - start;
    }

    private static int Digit(char unit) => unit switch
    {
        '〇' or '零' => 0,
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };
}
