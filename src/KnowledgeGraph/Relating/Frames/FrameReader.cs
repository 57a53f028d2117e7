using KnowledgeGraph.Graphing.Schema;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Frames;

/// <summary>Reads one entry of the key frames of rules/frames.yaml.</summary>
internal sealed class FrameReader(GraphSchema schema)
{
    /// <summary>The frame and the verbs that open it; closes the section.</summary>
    public (Frame Frame, IEnumerable<string> Verbs) Read(YamlSection section)
    {
        string relation = section.Text("relation");
        if (schema.FindType(relation) is null)
            throw section.Wrong("relation", $"names the type {relation}, which the schema does not have");
        bool reversed = section.Flag("reversed");
        var frame = new Frame(
            relation,
            section.Text("rule"),
            [.. section.Has("subjects") ? section.Texts("subjects") : Ends(relation, reversed)],
            [.. section.Has("objects") ? section.Texts("objects") : Ends(relation, !reversed)],
            section.TextOrNull("action"),
            section.Flag("inverted"),
            section.Flag("section"))
        {
            IsReversed = reversed,
            IsPassive = section.Flag("passive"),
            IsDative = section.Flag("dative"),
            IsGranted = section.Flag("granted"),
            IsNominal = section.Flag("nominal"),
            IsBefore = section.Flag("before"),
            IsSpokenOf = section.Flag("spoken"),
            IsJoint = section.Flag("joint"),
            IsNear = section.Flag("near"),
            Unless = section.TextsOrNone("unless"),
            IsClosing = section.Flag("closes"),
            Marks = section.Has("marks") ? new WordsBefore(section.Texts("marks")) : null,
            IsWhole = section.Flag("whole"),
            Fresh = section.TextsOrNone("fresh"),
            HandsOn = section.Flag("hands"),
            IsIdle = section.Flag("idle"),
            IsOnward = section.Flag("onward"),
            TakesTheme = section.Flag("theme"),
            HasOwn = section.Flag("own"),
            IsNamed = section.Flag("named"),
            ReachesForward = section.Flag("forward"),
            SendsDelegates = section.Flag("delegates"),
            Behind = section.TextsOrNone("behind"),
        };
        var compounds = section.TextsOrNone("stems").SelectMany(_ => section.TextsOrNone("tails"), static (stem, tail) => stem + tail).ToList();
        var verbs = section.Texts("verbs").Concat(compounds).Distinct(StringComparer.Ordinal).ToList();
        section.Close();
        return (frame, verbs);
    }

    /// <summary>The labels that the schema allows at the start of a relationship, or at its end.</summary>
    private List<string> Ends(string relation, bool atEnd)
    {
        var labels = schema.Labels.Select(static label => label.Name).ToList();
        return [.. labels.Where(one => labels.Exists(other => atEnd ? schema.Allows(relation, other, one) : schema.Allows(relation, one, other)))];
    }
}
