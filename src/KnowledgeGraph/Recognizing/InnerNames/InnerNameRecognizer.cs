using System.Collections.Frozen;
using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.InnerNames;

/// <summary>Proposes what lies inside a name that was found as one: its places, known names and fields (数字出版 in 国家数字出版基地).</summary>
internal sealed partial class InnerNameRecognizer(NameLexicon lexicon, NameRules rules)
{
    private static readonly FrozenSet<string> _holders = FrozenSet.Create(StringComparer.Ordinal, "Park", "Platform", "Institution", "Alliance", "Event", "Fund", "Program", "Policy", "Agency", "Enterprise");
    private readonly KnownInnerNameRecognizer _known = new(lexicon, rules);
    private readonly InstituteFieldRecognizer _institutes = new(lexicon, rules.Contexts);
    private readonly ToldFieldRecognizer _fields = new(lexicon, rules.Contexts.InnerNames);

    /// <summary>True for the types whose names tell a field.</summary>
    public static bool HoldsField(string label) => label is "Park" or "Alliance" or "Platform" or "Event";

    public void Recognize(WordMap map, IReadOnlyList<Mention> mentions, List<Mention> found)
    {
        foreach (var mention in mentions)
        {
            if (!_holders.Contains(mention.Label))
                continue;
            int first = found.Count;
            _known.Recognize(map, mention, found);
            AddProgramme(map, mention, found);
            if (mention.Label == "Institution" && _institutes.Recognize(map, mention, found.FindIndex(first, static f => f.Label == "Industry") >= 0) is { } studied)
            {
                found.RemoveAll(f => f.Label == "Industry" && studied.Span.Overlaps(f.Span));
                found.Add(studied);
            }
            else if (HoldsField(mention.Label) && _fields.Recognize(map, mention) is { } told)
            {
                AddTold(told, first, found);
            }
        }
    }

    /// <summary>车用功能材料 in 车用功能材料产业集群 is the field, and 功能材料 none beside it; where another field is known, that one stands.</summary>
    private static void AddTold(Mention told, int first, List<Mention> found)
    {
        for (int i = found.Count - 1; i >= first; i--)
        {
            if (found[i].Label == "Industry" && IsNarrower(told, found[i].Span))
                found.RemoveAt(i);
        }
        if (found.FindIndex(first, static m => m.Label == "Industry") < 0)
            found.Add(told);
    }

    /// <summary>True for 新能源汽车检测 beside 新能源汽车, and for 压铸模具 beside 模具产业: what an alliance works in is told by all its words.</summary>
    private static bool IsNarrower(Mention field, TextSpan known)
    {
        int end = Math.Min(known.End, field.Span.End);
        return known.Start >= field.Span.Start && end > known.Start && field.Span.Length >= end - known.Start + 2 && known.End <= field.Span.End + KnownInnerNameRecognizer.Industry.Length
            && field.Surface.AsSpan().IndexOfAny("和与、") < 0;
    }

    /// <summary>“科技兴蒙”行动 in “科技兴蒙”行动专项资金: what stands in marks with its kind behind is a programme of its own.</summary>
    private static void AddProgramme(WordMap map, Mention mention, List<Mention> found)
    {
        if (mention.Label is not ("Fund" or "Policy") || OfProgramme().Match(map.Text, mention.Span.Start, mention.Span.Length) is not { Success: true } told || told.Index + told.Length == mention.Span.End)
            return;
        var span = new TextSpan(told.Index, told.Index + told.Length);
        if (!found.Exists(f => f.Span.Overlaps(span)))
            found.Add(new Mention(span, "Program", told.Value, told.Value, MentionSource.Quotation, "programme in marks inside a name"));
    }

    [GeneratedRegex("“[^”“，。、]{2,8}”(专项行动|行动|计划|工程)(?!方案)", RegexOptions.CultureInvariant)]
    private static partial Regex OfProgramme();
}
