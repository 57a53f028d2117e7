using KnowledgeGraph.Relating.Sentences;

namespace KnowledgeGraph.Relating.Places;

/// <summary>Reads where things are from the words round them: the table column and the section, the place that a clause speaks of, the place right beside a thing,
/// and where something is held or set up.</summary>
internal sealed class PlaceRelator(RelatingRules rules, FactDetails details)
{
    private readonly TablePlaceRelator _tables = new(rules.Places);
    private readonly SectionPlaceRelator _sections = new(rules.Places);
    private readonly SpokenPlaceRelator _spokenOf = new(rules.Places);
    private readonly NearPlaceRelator _near = new(rules.Places, details);
    private readonly HeldPlaceRelator _held = new(rules);
    private readonly BuiltPlaceRelator _built = new(rules.Places, details);

    /// <summary>Adds the places that the sentence tells.</summary>
    public void Relate(SentenceReading sentence, StatementFactory factory)
    {
        _tables.Relate(sentence, factory);
        SectionPlaceRelator.RelateCaption(sentence, factory);
        for (int index = 0; index < sentence.Clauses.Count; index++)
        {
            var clause = sentence.Clauses[index];
            _sections.Relate(sentence, clause, factory);
            _spokenOf.Relate(sentence, index, factory);
            for (int i = 0; i < clause.Groups.Count; i++)
            {
                _near.RelateBeside(sentence, clause, i, factory);
                SpokenPlaceRelator.RelateInside(sentence, clause, i, factory);
                _held.Relate(sentence, clause, i, factory);
                _built.Relate(sentence, clause, i, factory);
                _near.RelateFirst(sentence, clause, i, factory);
            }
        }
    }
}
