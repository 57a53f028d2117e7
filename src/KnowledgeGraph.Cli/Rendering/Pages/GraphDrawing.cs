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
        var places = ForceLayout.Place(graph.Nodes.Count, [.. graph.Edges.Select(e => (numbers[e.Start.Id], numbers[e.End.Id]))], Width, height);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"{(graph.Edges.Count > MostTypes ? "dense" : "open")}\" viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-label=\"graph of the answer\">\n");
        svg.Append("<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0 8 4 0 8z\"/></marker></defs>\n");
        foreach (var edge in graph.Edges)
            Draw(edge, places[numbers[edge.Start.Id]], places[numbers[edge.End.Id]], svg);
        foreach (var node in graph.Nodes)
            Draw(node, places[numbers[node.Id]], svg);
        return svg.Append("</svg>\n").ToString();
    }

    private static void Draw(AnswerEdge edge, (double X, double Y) from, (double X, double Y) to, StringBuilder svg)
    {
        var length = Math.Max(1, Math.Sqrt(((to.X - from.X) * (to.X - from.X)) + ((to.Y - from.Y) * (to.Y - from.Y))));
        var (x, y) = ((to.X - from.X) / length, (to.Y - from.Y) / length);
        var (startX, startY) = (from.X + (x * Radius), from.Y + (y * Radius));
        var (endX, endY) = (to.X - (x * (Radius + 3)), to.Y - (y * (Radius + 3)));
        var arrow = edge.Type == "COOPERATES_WITH" ? "" : " marker-end=\"url(#tip)\"";
        svg.Append(CultureInfo.InvariantCulture, $"<a class=\"edge {edge.Status}\" href=\"#{WebUtility.HtmlEncode(edge.Passage)}\"><title>{WebUtility.HtmlEncode(edge.Quote)}</title>");
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{startX:0.#} {startY:0.#} L{endX:0.#} {endY:0.#}\"{arrow}/>");
        if (edge.Type != "ABOUT")
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{(from.X + to.X) / 2:0.#}\" y=\"{((from.Y + to.Y) / 2) - 3:0.#}\">{edge.Type}</text>");
        svg.Append("</a>\n");
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
