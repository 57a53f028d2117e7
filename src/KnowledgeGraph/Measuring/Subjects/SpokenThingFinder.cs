using KnowledgeGraph.Measuring.Following;
using KnowledgeGraph.Model;
using KnowledgeGraph.Relating.Sentences;
using KnowledgeGraph.Resolving;

namespace KnowledgeGraph.Measuring.Subjects;

/// <summary>Finds what is spoken of where the clause of a figure says nothing itself.</summary>
internal sealed class SpokenThingFinder(FigureRules rules, FigureFocus focus, FigureTopics topics, ClauseSubjectFinder subjects, FigureSubjectTest test, PartFinder parts, ToldSubjects told)
{
    private readonly ActTest _acts = new(rules);
    private readonly BasisFinder _basis = new(rules);

    /// <summary>The thing, body or place, or null; <paramref name="subject"/> is the clause's own.</summary>
    public Participant? Find(in ClauseFigure figure, ResolvedMention? subject)
    {
        var (sentence, clause, _) = figure;
        if (subjects.ActsUnknown(sentence, clause, figure.Start))
            return null;
        var spoken = focus.At(clause);
        if (IsOfPlace(figure.Text, clause))
        {
            if (spoken is { CarriedBy: null } && rules.Labels.Places.Contains(spoken.Entity.Label))
                return spoken;
            if (IsNoOwner(spoken) || IsNoOwner(told.Noted))
                return focus.OwnerIn(clause);
        }
        if (parts.IsOfOthers(figure) || parts.IsOfOwner(figure))
            return focus.OwnerIn(clause);
        if (told.NotedBefore(figure) is { } noted && !_acts.IsAdded(sentence, clause))
            return noted;
        // 杭州在全球科技集群中排第14位: a rank is the city's own.
        if (subject is not null && test.IsCity(subject) && !CountingTest.Qualifies(sentence, subject))
            return figure.Quantity.IsRank ? subject.AsParticipant() : topics.OfCity(sentence.Passage, subject);
        return Carried(figure, spoken);
    }

    private static bool IsNoOwner(Participant? thing) => thing is { Entity.Label: "Program" or "Product" or "Event" or "Policy" };

    private Participant? Carried(in ClauseFigure figure, Participant? spoken)
    {
        // What the sentence itself names is nearer than the whole of which 其中 tells a part.
        if (spoken is { CarriedBy: null })
            return spoken;
        // “履约贷”…。市科委与市金融办联合7家银行签署…: what a body does next is not the product's.
        bool isEnded = spoken is { Entity.Label: "Product" or "Park" or "Program" } && subjects.HasAgent(figure.Sentence, figure.Clause);
        return told.Whole ?? (isEnded ? null : spoken) ?? _basis.Find(figure)?.AsParticipant();
    }

    /// <summary>拥有高新技术企业620家，技术合同成交额120亿元: what only a place or a body has.</summary>
    private bool IsOfPlace(string text, Clause clause)
        => rules.Subjects.OfPlaces.StartsWithin(text, clause.Start, Math.Min(clause.End, clause.Start + ClauseFigure.NearOpening + 1));
}
