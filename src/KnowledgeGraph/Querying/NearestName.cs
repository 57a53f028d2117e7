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

    /// <summary>Insertions, deletions, replacements and swaps of neighbours that turn one into the other.</summary>
    private static int Distance(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
                table[i, j] = i == 0 || j == 0 ? i + j : Step(table, left, right, i, j);
        }
        return table[left.Length, right.Length];
    }

    private static int Step(int[,] table, string left, string right, int i, int j)
    {
        var replaced = table[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
        var best = Math.Min(replaced, 1 + Math.Min(table[i - 1, j], table[i, j - 1]));
        var isSwap = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return isSwap ? Math.Min(best, 1 + table[i - 2, j - 2]) : best;
    }
}
