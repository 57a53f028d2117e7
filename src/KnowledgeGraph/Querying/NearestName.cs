namespace KnowledgeGraph.Querying;

/// <summary>Finds the name that a mistyped one was probably meant to be.</summary>
public static class NearestName
{
    /// <summary>The name with the fewest edits from <paramref name="name"/>, case left aside; the first in ordinal order where two are as near;
    /// null when even the nearest differs in more than about a third of its characters and does not contain it.</summary>
    public static string? Find(string name, IEnumerable<string> names)
    {
        var wanted = name.ToUpperInvariant();
        var best = names
            .Select(known => (Name: known, Distance: Distance(wanted, known.ToUpperInvariant())))
            .OrderBy(x => x.Distance)
            .ThenBy(x => x.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        if (best.Name is null)
            return null;
        return best.Distance <= Math.Max(1, (Math.Max(wanted.Length, best.Name.Length) + 1) / 3)
            ? best.Name
            : names.Order(StringComparer.Ordinal).FirstOrDefault(known => IsPart(wanted, known));
    }

    private static bool IsPart(string wanted, string known) =>
        wanted.Length >= 3 && known.Contains(wanted, StringComparison.OrdinalIgnoreCase);

    /// <summary>Levenshtein distance with one row of memory.</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
            }
        }
        return row[right.Length];
    }
}
