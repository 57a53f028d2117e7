using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Parsing.Syntax;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Embedded.Planning;

/// <summary>Writes a plan for people.</summary>
internal sealed class PlanDescriber
{
    private readonly Func<Plan, long?> _rows;

    /// <param name="rows">How many rows came out of a step; null where it has not run.</param>
    public PlanDescriber(Func<Plan, long?> rows) => _rows = rows;

    public QueryPlan Describe(Plan plan)
    {
        string name = plan.GetType().Name;
        return new QueryPlan(name[..^nameof(Plan).Length], Details(plan), plan.Rows, _rows(plan), [.. PlanInputs.Of(plan).Select(Describe)]);
    }

    private static string Details(Plan plan) => plan switch
    {
        NodeScanPlan p => $"({Name(p.Symbol)}{Label(p.Label)})",
        NodeSeekPlan p => $"{Name(p.Symbol)}.{p.Key} {(p.Kind == SeekKind.Equal ? "=" : "IN")} {Text(p.Value)}",
        CountStepsPlan p => string.Join(", ", p.Steps.Select(step => Counted(p.From, step))),
        ExpandPlan p => $"({Name(p.From)}){Arrow(p.Relationship, p.Direction)}({Name(p.To)}){(p.ReachesBound ? ", both known" : "")}",
        RelationshipEndsPlan p => $"({Name(p.Left)}){Arrow(p.Relationship, p.Relationship.Direction)}({Name(p.Right)})",
        ShortestPathPlan p => $"({Name(p.Path.Nodes[0])}){Arrow(p.Relationship, p.Relationship.Direction)}({Name(p.Path.Nodes[1])})",
        PathPlan p => Name(p.Symbol),
        FilterPlan p => Text(p.Condition),
        OptionalPlan p => Names(p.Introduced),
        _ => DetailsOfRows(plan),
    };

    private static string DetailsOfRows(Plan plan) => plan switch
    {
        UnwindPlan p => $"{Text(p.Source)} AS {Name(p.Symbol)}",
        ProjectPlan p => Items(p.Items),
        AggregatePlan p => Items(p.Aggregation.Aggregates) + (p.Aggregation.Keys.Count == 0 ? "" : $" BY {Items(p.Aggregation.Keys)}") + (p.PartsOf is null ? "" : ", several cores"),
        DistinctPlan p => Names(p.Symbols),
        SortPlan p => string.Join(", ", p.Order.Select(o => Text(o.Value) + (o.Direction == SortDirection.Descending ? " DESC" : ""))),
        SkipPlan p => Text(p.Count),
        LimitPlan p => Text(p.Count),
        ProcedurePlan p => $"{p.Call.Procedure.Name}({string.Join(", ", p.Call.Arguments.Select(Text))})",
        _ => "",
    };

    private static string Counted(Symbol from, CountedStep step)
    {
        string where = step.Conditions.Count == 0 ? "" : " WHERE " + string.Join(" AND ", step.Conditions.Select(Text));
        return $"({Name(from)}){Arrow(step.Relationship, step.Direction)}({Name(step.To)}{where})";
    }

    private static string Arrow(BoundRelationship relationship, PatternDirection direction)
    {
        string type = relationship.Type is { } label ? ":" + ExpressionText.Label(label) : "";
        string body = $"[{relationship.Symbol.Name}{type}{Length(relationship.Length)}]";
        return direction switch
        {
            PatternDirection.Outgoing => $"-{body}->",
            PatternDirection.Incoming => $"<-{body}-",
            _ => $"-{body}-",
        };
    }

    private static string Length(PathLength? length) => length switch
    {
        null => "",
        { Most: int.MaxValue } open => FormattableString.Invariant($"*{open.Least}.."),
        { } closed => FormattableString.Invariant($"*{closed.Least}..{closed.Most}"),
    };

    private static string Label(LabelExpression? label) => label is null ? "" : ":" + ExpressionText.Label(label);

    private static string Items(IEnumerable<BoundItem> items) => string.Join(", ", items.Select(item =>
        Text(item.Value) is var text && string.Equals(text, item.Symbol.Name, StringComparison.Ordinal) ? text : $"{text} AS {Name(item.Symbol)}"));

    private static string Names(IEnumerable<Symbol> symbols) => string.Join(", ", symbols.Where(s => s.Name.Length > 0).Select(Name));

    private static string Text(Expression expression) => ExpressionText.Shown(expression);

    private static string Name(Symbol symbol) => ExpressionText.Name(symbol);
}
