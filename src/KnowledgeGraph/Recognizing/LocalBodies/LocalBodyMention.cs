using KnowledgeGraph.Model;
using KnowledgeGraph.Recognizing.Lexicons;
using KnowledgeGraph.Recognizing.Names;

namespace KnowledgeGraph.Recognizing.LocalBodies;

/// <summary>Makes the names of bodies of local government.</summary>
internal static class LocalBodyMention
{
    /// <summary>A body whose place the text names: <paramref name="end"/> is where the body ends, or the place where the body stands behind another one.</summary>
    public static Mention OfPlace(WordMap map, int start, int end, NameHit place, NameEntry entry, LocalBody body, string rule)
    {
        var reference = new LocalBodyReference(body.Name, entry.Name, "");
        return Of(map, start, end, body, reference.FullName(entry.Name), reference, rule) with
        {
            Parts = end > place.End ? [PlacePart(map, place, entry)] : [],
        };
    }

    /// <summary>A body by the <paramref name="name"/> that its text gives.</summary>
    public static Mention Of(WordMap map, int start, int end, LocalBody body, string name, LocalBodyReference reference, string rule)
    {
        var span = new TextSpan(start, end);
        return new Mention(span, body.Label, span.Of(map.Text), name, MentionSource.LocalBody, rule) { LocalBody = reference };
    }

    private static Mention PlacePart(WordMap map, NameHit place, NameEntry entry)
    {
        var span = new TextSpan(place.Start, place.End);
        return new Mention(span, entry.Label, span.Of(map.Text), entry.Name, MentionSource.Lexicon, "place of a body") { IsNested = true };
    }
}
