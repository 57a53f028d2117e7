namespace KnowledgeGraph.Querying;

/// <summary>One question of the library: a reading statement with the account of what goes in and what comes out.</summary>
/// <param name="Id">Kebab-case, unique in the library, equal to the file's name without its extension.</param>
/// <param name="Title">The question in English.</param>
/// <param name="TitleZh">The question in Chinese.</param>
/// <param name="Category">Kebab-case group that the library lists it under; the folder's name where the file lies in one.</param>
/// <param name="Purpose">One sentence: what the rows are good for.</param>
/// <param name="PurposeZh">The same in Chinese.</param>
/// <param name="Keywords">Words of both languages by which a person asks it; Chinese ones may be parts of words.</param>
/// <param name="Parameters">In the order of the header.</param>
/// <param name="Asks">Parameters that a question in words must name: their defaults would answer another question.</param>
/// <param name="Answers">What its rows are, in the kinds of <c>questions/words.yaml</c>; empty where anything may be asked for.</param>
/// <param name="Columns">In the order of the statement's RETURN.</param>
/// <param name="Examples">At least one.</param>
/// <param name="Statement">The Cypher text without the header and without a closing semicolon.</param>
/// <param name="Path">Where it was read from, for messages: <c>questions/funds/funds-and-founders.cypher</c>.</param>
public sealed record Question(
    string Id,
    string Title,
    string TitleZh,
    string Category,
    string Purpose,
    string PurposeZh,
    IReadOnlyList<string> Keywords,
    IReadOnlyList<QuestionParameter> Parameters,
    IReadOnlyList<string> Asks,
    IReadOnlyList<string> Answers,
    IReadOnlyList<QuestionColumn> Columns,
    IReadOnlyList<QuestionExample> Examples,
    string Statement,
    string Path);
