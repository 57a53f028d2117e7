using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.StoreBenchmarks;

/// <summary>Persons who follow one another, live in cities and have interests; a few persons are followed by very many. The same seed gives the same graph.</summary>
internal sealed class StudyGraph
{
    private const int FollowsOfAPerson = 24;
    private const double Skew = 1.7;

    private static readonly string[] FirstNames = ["Ada", "Ben", "Chen", "Dora", "Emil", "Fang", "Gita", "Hugo", "Ines", "Jun", "Kai", "Lena", "Mei", "Nils", "Olga", "Ping", "Qiu", "Rosa", "Sven", "Tao"];
    private static readonly string[] CountryNames = ["United States", "Canada", "United Kingdom"];
    private static readonly int[] StatesOfACountry = [200, 40, 33];

    private readonly Random _random = new(20110101);

    public StudyGraph(int persons)
    {
        Countries = CountryNames;
        States = [.. StatesOfACountry.SelectMany((count, country) => Enumerable.Repeat(country, count))];
        Cities = [.. Enumerable.Range(0, 7_117).Select(_ => _random.Next(States.Length))];
        Interests = [.. Enumerable.Range(0, 41).Select(i => i switch { 0 => "Fine Dining", 1 => "Tennis", 2 => "Photography", _ => Text("Interest", i) })];
        Genders = [.. Enumerable.Range(0, persons).Select(_ => _random.Next(2) == 0 ? "female" : "male")];
        Ages = [.. Enumerable.Range(0, persons).Select(_ => 18 + _random.Next(48))];
        Homes = [.. Enumerable.Range(0, persons).Select(_ => _random.Next(Cities.Length))];
        Likes = [.. Enumerable.Range(0, persons).SelectMany(LikesOf)];
        Follows = [.. AllFollows(persons)];
    }

    public string[] Countries { get; }

    /// <summary>The country of each state.</summary>
    public int[] States { get; }

    /// <summary>The state of each city.</summary>
    public int[] Cities { get; }

    public string[] Interests { get; }

    public string[] Genders { get; }

    public int[] Ages { get; }

    public int[] Homes { get; }

    public (int Person, int Interest)[] Likes { get; }

    public (int From, int To)[] Follows { get; }

    public static string Text(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind} {number}");

    public static string PersonName(int person) => Text(FirstNames[person % FirstNames.Length], person);

    /// <summary>The tables of nodes: kind, columns, rows of text; the first column is a number that is unique within the kind.</summary>
    public IEnumerable<(string Kind, string[] Columns, IEnumerable<string[]> Rows)> NodeTables()
    {
        yield return ("Person", ["id", "name", "gender", "age"], Ages.Select((age, i) => new[] { Number(i), PersonName(i), Genders[i], Number(age) }));
        yield return ("City", ["id", "city", "state", "country"], Cities.Select((state, i) => new[] { Number(i), Text("City", i), Text("State", state), Countries[States[state]] }));
        yield return ("State", ["id", "state", "country"], States.Select((country, i) => new[] { Number(i), Text("State", i), Countries[country] }));
        yield return ("Country", ["id", "country"], Countries.Select((name, i) => new[] { Number(i), name }));
        yield return ("Interest", ["id", "interest"], Interests.Select((name, i) => new[] { Number(i), name }));
    }

    public IEnumerable<(string Type, string From, string To, IEnumerable<(int From, int To)> Rows)> RelationshipTables()
    {
        yield return ("Follows", "Person", "Person", Follows);
        yield return ("LivesIn", "Person", "City", Homes.Select((city, person) => (person, city)));
        yield return ("HasInterest", "Person", "Interest", Likes);
        yield return ("CityIn", "City", "State", Cities.Select((state, city) => (city, state)));
        yield return ("StateIn", "State", "Country", States.Select((country, state) => (state, country)));
    }

    public PropertyGraph ToPropertyGraph()
    {
        var nodes = NodeTables().SelectMany(table => table.Rows.Select(row => Node(table.Kind, table.Columns, row)));
        var none = new SortedDictionary<string, object>(StringComparer.Ordinal);
        var relationships = RelationshipTables().SelectMany(table => table.Rows.Select(row =>
        {
            string from = Key(table.From, row.From);
            string to = Key(table.To, row.To);
            return new GraphRelationship($"{from}|{table.Type}|{to}", table.Type, from, to, none);
        }));
        return new PropertyGraph(nodes, relationships);
    }

    public static string Key(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");

    /// <summary>Columns that hold numbers.</summary>
    public static bool IsNumber(string column) => column is "id" or "age";

    private static GraphNode Node(string kind, string[] columns, string[] row)
    {
        var properties = new SortedDictionary<string, object>(StringComparer.Ordinal);
        for (int i = 0; i < columns.Length; i++)
            properties.Add(columns[i], IsNumber(columns[i]) ? long.Parse(row[i], CultureInfo.InvariantCulture) : row[i]);
        return new GraphNode(kind + row[0], [kind], properties);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private IEnumerable<(int Person, int Interest)> LikesOf(int person)
        => Enumerable.Range(0, 1 + _random.Next(4)).Select(_ => _random.Next(Interests.Length)).Distinct().Select(interest => (person, interest)).ToArray();

    private HashSet<(int From, int To)> AllFollows(int persons)
    {
        var follows = new HashSet<(int From, int To)>();
        while (follows.Count < (long)persons * FollowsOfAPerson)
        {
            int from = _random.Next(persons);
            int to = (int)(persons * Math.Pow(_random.NextDouble(), Skew));
            if (from != to)
                follows.Add((from, to));
        }
        return follows;
    }
}
