using System.Globalization;
using System.Net;
using System.Text;
using KnowledgeGraph.Cli.Asking;

namespace KnowledgeGraph.Cli.Rendering.Pages;

/// <summary>Draws an answer's graph as SVG; a line leads to the passage that states it.</summary>
internal static class GraphDrawing
{
    private const double Width = 1080;
    private const double Radius = 9;

    /// <summary>Room over the topmost node, and under the lowest with its name.</summary>
    private const double Above = 25;
    private const double Below = 55;

    /// <summary>Between lines that join the same two nodes, at their middle.</summary>
    private const double LaneWidth = 22;

    /// <summary>More lines than these would hide each other's types; they show under the pointer alone.</summary>
    private const int MostTypes = 40;

    /// <summary>Characters of a name in one line; a name has two lines.</summary>
    private const int LineLength = 10;

    /// <summary>The drawing; empty where there is nothing to draw.</summary>
    public static string Of(AnswerGraph graph)
    {
        if (graph.Edges.Count == 0)
            return string.Empty;
        var height = Math.Clamp(200 + (24 * graph.Nodes.Count), 320, 1300);
        var numbers = graph.Nodes.Select((node, i) => (node.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        // Two facts between the same two draw them no closer than one: their words need the room.
        var ties = graph.Edges.Select(e => (Start: numbers[e.Start.Id], End: numbers[e.End.Id])).DistinctBy(e => (Math.Min(e.Start, e.End), Math.Max(e.Start, e.End)));
        var places = ForceLayout.Place(graph.Nodes.Count, [.. ties], Width, height);
        var (top, bottom) = (places.Min(place => place.Y) - Above, places.Max(place => place.Y) + Below);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"{(graph.Edges.Count > MostTypes ? "dense" : "open")}\" viewBox=\"0 {top} {Width} {bottom - top}\" role=\"img\" aria-label=\"graph of the answer\">\n");
        svg.Append("<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0 8 4 0 8z\"/></marker></defs>\n");
        foreach (var (edge, lane) in Lanes(graph.Edges))
            Draw(edge, lane, places[numbers[edge.Start.Id]], places[numbers[edge.End.Id]], svg);
        foreach (var node in graph.Nodes)
            Draw(node, places[numbers[node.Id]], svg);
        return svg.Append("</svg>\n").ToString();
    }

    /// <summary>Lines between the same two nodes lie side by side: each with its lane, 0 for the straight one, the same side whichever end it starts from.</summary>
    private static IEnumerable<(AnswerEdge Edge, double Lane)> Lanes(IReadOnlyList<AnswerEdge> edges)
    {
        foreach (var pair in edges.GroupBy(edge => string.CompareOrdinal(edge.Start.Id, edge.End.Id) < 0 ? (edge.Start.Id, edge.End.Id) : (edge.End.Id, edge.Start.Id)))
        {
            var lane = -(pair.Count() - 1) / 2.0;
            foreach (var edge in pair)
                yield return (edge, edge.Start.Id == pair.Key.Item1 ? lane++ : -lane++);
        }
    }

    private static void Draw(AnswerEdge edge, double lane, (double X, double Y) from, (double X, double Y) to, StringBuilder svg)
    {
        var length = Math.Max(1, Math.Sqrt(((to.X - from.X) * (to.X - from.X)) + ((to.Y - from.Y) * (to.Y - from.Y))));
        var (x, y) = ((to.X - from.X) / length, (to.Y - from.Y) / length);
        // A curve passes half way between its ends and the point that bends it.
        var (bendX, bendY) = (((from.X + to.X) / 2) - (2 * lane * LaneWidth * y), ((from.Y + to.Y) / 2) + (2 * lane * LaneWidth * x));
        var (startX, startY) = Towards(from, (bendX, bendY), Radius);
        var (endX, endY) = Towards(to, (bendX, bendY), Radius + 3);
        // Words are wide: where lines stand upright, their words stand at other heights.
        var along = lane * 0.36 * Math.Abs(y) * length;
        var (wordX, wordY) = (((from.X + to.X) / 2) - (lane * LaneWidth * y) + (along * x), ((from.Y + to.Y) / 2) + (lane * LaneWidth * x) + (along * y));
        var arrow = edge.Type == "COOPERATES_WITH" ? "" : " marker-end=\"url(#tip)\"";
        svg.Append(CultureInfo.InvariantCulture, $"<a class=\"edge {edge.Status}\" href=\"#{WebUtility.HtmlEncode(edge.Passage)}\"><title>{WebUtility.HtmlEncode(edge.Quote)}</title>");
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{startX:0.#} {startY:0.#} Q{bendX:0.#} {bendY:0.#} {endX:0.#} {endY:0.#}\"{arrow}/>");
        if (edge.Type is not ("ABOUT" or "MENTIONS"))
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{wordX:0.#}\" y=\"{wordY - 3:0.#}\">{edge.Type}</text>");
        svg.Append("</a>\n");
    }

    private static (double X, double Y) Towards((double X, double Y) from, (double X, double Y) to, double by)
    {
        var length = Math.Max(1, Math.Sqrt(((to.X - from.X) * (to.X - from.X)) + ((to.Y - from.Y) * (to.Y - from.Y))));
        return (from.X + ((to.X - from.X) / length * by), from.Y + ((to.Y - from.Y) / length * by));
    }

    private static void Draw(AnswerNode node, (double X, double Y) place, StringBuilder svg)
    {
        var (first, second) = Lines(node.Name);
        svg.Append(CultureInfo.InvariantCulture, $"<g class=\"node {node.Label}\"><title>{WebUtility.HtmlEncode(node.Label)}: {WebUtility.HtmlEncode(node.Name)}</title>");
        svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{place.X}\" cy=\"{place.Y}\" r=\"{Radius}\"/>");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{place.X}\" y=\"{place.Y + 23}\">{WebUtility.HtmlEncode(first)}");
        svg.Append(CultureInfo.InvariantCulture, $"<tspan x=\"{place.X}\" dy=\"14\">{WebUtility.HtmlEncode(second)}</tspan></text></g>\n");
    }

    private static (string First, string Second) Lines(string name) => name.Length switch
    {
        <= LineLength + 2 => (name, string.Empty),
        <= 2 * LineLength => (name[..((name.Length + 1) / 2)], name[((name.Length + 1) / 2)..]),
        _ => (name[..LineLength], name[LineLength..((2 * LineLength) - 1)] + "…"),
    };
}
