namespace KnowledgeGraph.StoreBenchmarks;

/// <summary>One of the nine queries, with its parameters written into it.</summary>
internal sealed record StudyQuery(string Name, string Statement)
{
    public static readonly StudyQuery[] All =
    [
        new("1 three most followed", "MATCH (follower:Person)-[:Follows]->(person:Person) RETURN person.id AS id, person.name AS name, count(follower.id) AS followers ORDER BY followers DESC LIMIT 3"),
        new("2 city of the most followed", "MATCH (follower:Person)-[:Follows]->(person:Person) WITH person, count(follower.id) AS followers ORDER BY followers DESC LIMIT 1 MATCH (person)-[:LivesIn]->(city:City) RETURN person.name AS name, followers, city.city AS city, city.state AS state, city.country AS country"),
        new("3 youngest cities", "MATCH (p:Person)-[:LivesIn]->(c:City)-[*1..2]->(co:Country {country: 'United States'}) RETURN c.city AS city, avg(p.age) AS averageAge ORDER BY averageAge, city LIMIT 5"),
        new("4 persons 30-40 by country", "MATCH (p:Person)-[:LivesIn]->(ci:City)-[*1..2]->(country:Country) WHERE p.age >= 30 AND p.age <= 40 RETURN country.country AS country, count(country) AS persons ORDER BY persons DESC LIMIT 3"),
        new("5 interest in a city by gender", "MATCH (p:Person)-[:HasInterest]->(i:Interest) WHERE lower(i.interest) = lower('fine dining') AND lower(p.gender) = lower('male') WITH p, i MATCH (p)-[:LivesIn]->(c:City) WHERE c.city = $city AND c.country = $country RETURN count(p) AS persons"),
        new("6 women by interest and city", "MATCH (p:Person)-[:HasInterest]->(i:Interest) WHERE lower(i.interest) = lower('tennis') AND lower(p.gender) = lower('female') WITH p, i MATCH (p)-[:LivesIn]->(c:City) RETURN count(p.id) AS persons, c.city AS city, c.country AS country ORDER BY persons DESC, city LIMIT 5"),
        new("7 states by interest and age", "MATCH (p:Person)-[:LivesIn]->(:City)-[:CityIn]->(s:State) WHERE p.age >= 23 AND p.age <= 30 AND s.country = 'United States' WITH p, s MATCH (p)-[:HasInterest]->(i:Interest) WHERE lower(i.interest) = lower('photography') RETURN count(p.id) AS persons, s.state AS state, s.country AS country ORDER BY persons DESC, state LIMIT 1"),
        new("8 number of 2-hop paths", "MATCH (a:Person)-[r1:Follows]->(b:Person)-[r2:Follows]->(c:Person) RETURN count(*) AS paths"),
        new("9 2-hop paths by ages", "MATCH (a:Person)-[r1:Follows]->(b:Person)-[r2:Follows]->(c:Person) WHERE b.age < 50 AND c.age > 25 RETURN count(*) AS paths"),
    ];

    /// <summary>The queries on one graph; the city of query 5 is one in which somebody is found.</summary>
    public static IReadOnlyList<StudyQuery> For(StudyGraph graph)
    {
        int city = graph.Homes[graph.Likes.First(like => like.Interest == 0 && graph.Genders[like.Person] == "male").Person];
        string country = graph.Countries[graph.States[graph.Cities[city]]];
        return [.. All.Select(query => query with
        {
            Statement = query.Statement
                .Replace("$city", $"'{StudyGraph.Text("City", city)}'", StringComparison.Ordinal)
                .Replace("$country", $"'{country}'", StringComparison.Ordinal),
        })];
    }
}
