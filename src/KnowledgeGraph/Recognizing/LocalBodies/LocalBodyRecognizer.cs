using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.LocalBodies;

/// <summary>Proposes bodies of local government: a place and a body (苏州市科技局), a level word and a body (市科委, 新区科委),
/// or a body that follows another of the same place (青浦区科委、科协).</summary>
internal sealed partial class LocalBodyRecognizer(LocalBodyLexicon bodies, NameRules rules)
{
    /// <summary>The rule of an event that is a session of the body at its head, which the text speaks of as well.</summary>
    public const string SessionRule = "session of a body";

    private readonly LocalBodyRules _words = rules.Contexts.LocalBodies;
    private readonly LocalBodyFinder _bodies = new(bodies, rules.Contexts.LocalBodies);
    private readonly SharedBodyRecognizer _shared = new(bodies);
    private readonly LevelBodyRecognizer _levels = new(bodies, rules);

    public void Recognize(WordMap map, List<Mention> found)
    {
        Mention? last = null;
        for (int i = 0; i < map.Text.Length; i++)
        {
            bool isName = map.KindAt(i) == WordKind.Name;
            if (!isName && !_words.OpensLevel(map.Text[i]) && last?.Span.End != i - 1)
                continue;
            if (isName && _shared.Recognize(map, i) is { } shared)
            {
                found.AddRange(shared);
                last = shared[^1];
                i = last.Span.End - 1;
                continue;
            }
            var mention = (isName ? BehindPlace(map, i) : null) ?? _levels.Recognize(map, i) ?? BehindAnother(map, i, last);
            if (mention is null)
                continue;
            found.Add(mention);
            if (SessionOf(map, mention) is { } session)
                found.Add(session);
            last = mention;
            i = mention.Span.End - 1;
        }
    }

    private Mention? BehindPlace(WordMap map, int start)
    {
        if (map.NameAt(start) is not { IsPlace: true } place)
            return null;
        var entry = map.PlaceInside(place)?.Entry ?? place.Forms.Place;
        if (_bodies.Find(map.Text, place.End, LocalBodyFinder.LevelOf(entry.Name), out var form) is not { } body)
            return null;
        int league = LocalBodyFinder.LeagueBefore(map, start);
        bool isShort = form.End - place.End == 1 && (entry.Name.Length < 2 || (league == 0 && IsInsideVerb(map.Text, place.End)));
        if (isShort || rules.OtherWords.Opens(map.Text, form.End))
            return null;
        if (league > 0 && body.Name == LocalBodyFinder.PartyCommittee)
            (body, start) = (LocalBodyFinder.League, start - league);
        // 天津市宝坻区政府: the place round the place belongs to the name.
        else if (map.NameEndingAt(start) is { IsPlace: true } outer && place.Forms.Under(outer.Forms[0].Entry.Name) is not null)
            start = outer.Start;
        return LocalBodyMention.OfPlace(map, start, form.End, place, entry, body, "place and body");
    }

    /// <summary>True for 委 in 洛阳市委托.</summary>
    private static bool IsInsideVerb(string text, int at)
        => at + 1 < text.Length && text[at] == '委' && text[at + 1] is '托' or '派' or '任' or '培';

    private Mention? BehindAnother(WordMap map, int start, Mention? last)
    {
        if (last?.LocalBody is not { } before || start == 0 || last.Span.End != start - 1 || !WordMap.IsJoint(map.Text[start - 1]))
            return null;
        var body = bodies.LongestAt(map.Text, start, "", out int length);
        if (body is null || length < 2)
            return null;
        var reference = new LocalBodyReference(body.Name, before.Place, before.Level);
        string name = before.Place is null ? before.Level + map.Text.Substring(start, length) : reference.FullName(before.Place);
        return LocalBodyMention.Of(map, start, start + length, body, name, reference, "body after another of its place");
    }

    /// <summary>市政协十四届二次会议, 省第十三届人大常委会第九次会议: a session of the body.</summary>
    private static Mention? SessionOf(WordMap map, Mention body)
    {
        if (body.Surface[^1] is not ('会' or '协' or '大' or '委') || Session().Match(map.Text, body.Span.End) is not { Success: true } session)
            return null;
        var span = new TextSpan(body.Span.Start, body.Span.End + session.Length);
        return new Mention(span, "Event", span.Of(map.Text), span.Of(map.Text), MentionSource.Suffix, SessionRule);
    }

    [GeneratedRegex("\\G(第?[0-9一二三四五六七八九十]{1,3}届)?第?[0-9一二三四五六七八九十]{1,3}次(全体)?(会议|全会)", RegexOptions.CultureInvariant)]
    private static partial Regex Session();
}
