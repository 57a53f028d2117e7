using KnowledgeGraph.Embedded.Parsing.Syntax;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>How often a condition was true, false and open over the items of a list.</summary>
internal struct QuantifierCounts
{
    private int _true;
    private int _false;
    private int _open;

    public void Add(bool? value)
    {
        if (value is null)
            _open++;
        else if (value.Value)
            _true++;
        else
            _false++;
    }

    public readonly bool? Result(QuantifierKind kind) => kind switch
    {
        QuantifierKind.All => _false > 0 ? false : _open > 0 ? null : true,
        QuantifierKind.Any => _true > 0 ? true : _open > 0 ? null : false,
        QuantifierKind.None => _true > 0 ? false : _open > 0 ? null : true,
        _ => _true > 1 ? false : _open > 0 ? null : _true == 1,
    };
}
