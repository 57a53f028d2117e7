namespace KnowledgeGraph.Tests.Specs;

/// <summary>A figure as a case asks for it; what is null is not compared.</summary>
internal sealed class SpecObservation
{
    public double Value { get; init; }

    public string? Unit { get; init; }

    /// <summary>A part of the indicator.</summary>
    public string? Indicator { get; init; }

    /// <summary>A name of what the figure is about; <c>none</c> for a figure about nothing named.</summary>
    public string? Subject { get; init; }

    public string? Period { get; init; }

    public string? Status { get; init; }

    /// <summary>A part of the comparison.</summary>
    public string? Change { get; init; }

    /// <summary>Yuan.</summary>
    public double? Amount { get; init; }

    public bool? Approximate { get; init; }

    public override string ToString() => FormattableString.Invariant(
        $"{Value}{Unit} {Indicator}{(Subject is null ? "" : " about " + Subject)}{(Period is null ? "" : " in " + Period)}{(Status is null ? "" : ", " + Status)}{(Change is null ? "" : ", " + Change)}");
}
