using System.Collections;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Recognizing.Lexicons;

/// <summary>All that one written form can stand for, in the order of the lexicons. What recognizers ask at every place of a text is answered once, when a form is added.</summary>
internal sealed class NameForms : IReadOnlyList<NameForm>
{
    // Most forms stand for one thing: an array that grows by one.
    private NameForm[] _forms = [];

    /// <inheritdoc/>
    public int Count => _forms.Length;

    /// <summary>True when the form can name a place (District or Region).</summary>
    public bool IsPlace { get; private set; }

    /// <summary>True when the form can name a company or a body of government.</summary>
    public bool IsBusiness { get; private set; }

    /// <summary>True when the form can name an actor (Agency, Enterprise or Institution).</summary>
    public bool IsActor { get; private set; }

    /// <summary>True when the form can name nothing but an industry.</summary>
    public bool IsIndustry { get; private set; } = true;

    /// <summary>The first that is no common word too; null when all are.</summary>
    public NameForm? Sure { get; private set; }

    /// <inheritdoc/>
    public NameForm this[int index] => _forms[index];

    /// <summary>The first place by this form; there must be one (<see cref="IsPlace"/>).</summary>
    public NameEntry Place => Array.Find(_forms, static f => f.Entry.Label is "District" or "Region")!.Entry;

    /// <summary>The place by this form that lies in <paramref name="place"/> (普陀区 behind 舟山市); null when none does.</summary>
    public NameForm? Under(string place)
    {
        foreach (var form in _forms)
        {
            if (form.Entry.Label is "District" or "Region" && form.Entry.Place.EndsWith(place, StringComparison.Ordinal))
                return form;
        }
        return null;
    }

    /// <summary>Adds <paramref name="form"/> unless its entry is there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(NameForm form)
    {
        foreach (var known in _forms)
        {
            if (known.Entry.Label == form.Entry.Label && known.Entry.Name == form.Entry.Name)
                return;
        }
        _forms = [.. _forms, form];
        string label = form.Entry.Label;
        IsPlace |= label is "District" or "Region";
        IsBusiness |= label is "Agency" or "Enterprise";
        IsActor |= label is "Agency" or "Enterprise" or "Institution";
        IsIndustry &= label == "Industry";
        Sure ??= form.Strength != NameStrength.Weak ? form : null;
    }

    /// <summary>The forms in order.</summary>
    public IEnumerator<NameForm> GetEnumerator() => ((IEnumerable<NameForm>)_forms).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
