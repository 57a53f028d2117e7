using KnowledgeGraph.Embedded.Binding;
using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Planning;

/// <summary>The nodes whose indexed property has a text value; other kinds of value make it a scan with a filter.</summary>
internal sealed record NodeSeekPlan(Plan Input, Symbol Symbol, string Key, Expression Value, SeekKind Kind) : FedPlan(Input);
