namespace KnowledgeGraph.Embedded.Values;

/// <summary>Three-valued logic; boxed once.</summary>
internal static class Truth
{
    public static readonly object True = true;
    public static readonly object False = false;

    public static object Of(bool value) => value ? True : False;

    public static object? Of(bool? value) => value is { } known ? Of(known) : null;

    /// <summary>Null stays null; anything else than a boolean is an error.</summary>
    public static bool? From(object? value, string place) => value switch
    {
        null => null,
        bool truth => truth,
        _ => throw new ValueException($"{place} needs a boolean but got {ValueName.Of(value)}."),
    };

    public static bool? And(bool? left, bool? right) => left == false || right == false ? false : left is null || right is null ? null : true;

    public static bool? Or(bool? left, bool? right) => left == true || right == true ? true : left is null || right is null ? null : false;

    public static bool? Xor(bool? left, bool? right) => left is null || right is null ? null : left != right;

    public static bool? Not(bool? value) => !value;
}
