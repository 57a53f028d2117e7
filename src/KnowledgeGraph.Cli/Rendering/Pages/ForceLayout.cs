namespace KnowledgeGraph.Cli.Rendering.Pages;

/// <summary>Places the nodes of a small graph: all push each other off, edges pull, the middle holds. The same graph gives the same places.</summary>
internal static class ForceLayout
{
    private const int Rounds = 400;

    /// <summary>Of the field that a node would have alone; more would press all to the edge.</summary>
    private const double Spacing = 0.75;

    /// <summary>Farther nodes do not push: else what no line joins would flee to the edges.</summary>
    private const double Reach = 2.2;

    /// <summary>A place for each of <paramref name="count"/> nodes, in a field as wide and high as given.</summary>
    /// <param name="count">How many nodes.</param>
    /// <param name="edges">Pairs of nodes by number.</param>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    public static (double X, double Y)[] Place(int count, IReadOnlyList<(int Start, int End)> edges, double width, double height)
    {
        var places = Enumerable.Range(0, count).Select(i => Start(i, count, width, height)).ToArray();
        var rest = Spacing * Math.Sqrt(width * height / Math.Max(count, 1));
        for (var round = 0; round < Rounds; round++)
            Step(places, edges, rest, reach: 0.12 * width * (1 - ((double)round / Rounds)), width, height);
        return [.. places.Select(p => (Math.Round(p.X), Math.Round(p.Y)))];
    }

    /// <summary>On a sunflower's spiral: no two on one line, none on another.</summary>
    private static (double X, double Y) Start(int index, int count, double width, double height)
    {
        var (radius, angle) = (Math.Sqrt((index + 0.5) / count), index * 2.399963229728653);
        return ((width / 2) + (0.4 * width * radius * Math.Cos(angle)), (height / 2) + (0.4 * height * radius * Math.Sin(angle)));
    }

    private static void Step((double X, double Y)[] places, IReadOnlyList<(int Start, int End)> edges, double rest, double reach, double width, double height)
    {
        var moves = new (double X, double Y)[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            for (var j = i + 1; j < places.Length; j++)
                Push(places, moves, i, j, distance => distance < Reach * rest ? -rest * rest / distance : 0);
            // Names are wide: what holds to the middle is stronger up and down than to the sides.
            moves[i].X += ((width / 2) - places[i].X) * 0.06;
            moves[i].Y += ((height / 2) - places[i].Y) * 0.12;
        }
        foreach (var (start, end) in edges)
            Push(places, moves, start, end, distance => distance * distance / rest);
        for (var i = 0; i < places.Length; i++)
        {
            var length = Math.Max(1e-9, Math.Sqrt((moves[i].X * moves[i].X) + (moves[i].Y * moves[i].Y)));
            var step = Math.Min(length, reach) / length;
            places[i] = (Math.Clamp(places[i].X + (moves[i].X * step), 80, width - 80), Math.Clamp(places[i].Y + (moves[i].Y * step), 25, height - 50));
        }
    }

    /// <summary>Moves two nodes towards each other by a force of their distance; a negative force parts them.</summary>
    private static void Push((double X, double Y)[] places, (double X, double Y)[] moves, int i, int j, Func<double, double> force)
    {
        var (x, y) = (places[j].X - places[i].X, places[j].Y - places[i].Y);
        var distance = Math.Max(1, Math.Sqrt((x * x) + (y * y)));
        var strength = force(distance) / distance;
        moves[i] = (moves[i].X + (x * strength), moves[i].Y + (y * strength));
        moves[j] = (moves[j].X - (x * strength), moves[j].Y - (y * strength));
    }
}
