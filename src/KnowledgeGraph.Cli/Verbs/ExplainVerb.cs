using System.CommandLine;
using KnowledgeGraph.Cli.Rendering;
using KnowledgeGraph.Querying;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary><c>kg explain</c>: why an entity is what it is, form by form.</summary>
internal static class ExplainVerb
{
    private const string Description =
        "Shows every written form of an entity, the rule that took it for this entity and where it stands, then what rules read its facts.";

    private const string Examples = """
        kg explain 市科委
        kg explain agency:上海市科学技术委员会 --format json
        """;

    private const string Found = """
        MATCH (e:Entity) WHERE e.id = $name OR e.name = $name OR $name IN e.aliases
        RETURN e.id AS id, e.name AS name, labels(e) AS labels, e.mentions AS mentions, e.documents AS documents ORDER BY id
        """;

    private const string Names = "MATCH (e:Entity) UNWIND [e.name] + e.aliases AS name RETURN DISTINCT name ORDER BY name";

    private const string Forms = """
        MATCH (p:Passage)-[m:MENTIONS]->(e:Entity {id: $id})
        UNWIND range(0, size(m.surfaces) - 1) AS at
        WITH m.surfaces[at] AS form, m.rules[at] AS rule, p ORDER BY p.id
        WITH form, rule, count(p) AS passages, collect(p.id) AS places
        RETURN form, rule, passages, CASE WHEN $all THEN places ELSE places[..3] END AS places
        ORDER BY passages DESC, form, rule
        """;

    private const string Facts = """
        MATCH (e:Entity {id: $id})-[r]-(o:Entity)
        RETURN type(r) AS type, CASE WHEN startNode(r) = e THEN 'to' ELSE 'from' END AS direction, r.rule AS rule, count(*) AS facts
        ORDER BY facts DESC, type, direction, rule
        """;

    /// <summary>The verb with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("entity") { Description = "A name in any form that the reports use, or an id." };
        var all = new Option<bool>("--all") { Description = "Name every passage, not the first three of each form." };
        var graph = SharedOptions.Graph("The graph to ask.");
        var format = SharedOptions.Format();
        var command = new VerbCommand("explain", Description, Examples) { name.RefusingOptions(), all, graph, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            using var file = GraphFile.Open(parsed.GetRequiredValue(graph));
            var run = new Run(file, parsed.GetRequiredValue(format), parsed.GetValue(all), terminal, cancellation);
            return await run.ExplainAsync(parsed.GetRequiredValue(name)).ConfigureAwait(false);
        });
        return command;
    }

    private sealed class Run(GraphFile file, string format, bool all, Terminal terminal, CancellationToken cancellation)
    {
        public async Task<int> ExplainAsync(string name)
        {
            var entities = await AskAsync(Found, ("name", name)).ConfigureAwait(false);
            if (entities.Rows.Count == 0)
                throw new UsageException($"No entity of the graph is called '{name}'.{await HintAsync(name).ConfigureAwait(false)}");
            if (format != ResultFormat.Table)
            {
                await WriteFormsAsync(entities).ConfigureAwait(false);
                return ExitCode.Done;
            }
            foreach (var entity in entities.Rows)
                await WriteAsync(entity).ConfigureAwait(false);
            return ExitCode.Done;
        }

        private async Task<string> HintAsync(string name)
        {
            var known = await AskAsync(Names).ConfigureAwait(false);
            return NearestName.Find(name, known.Rows.Select(row => (string)row[0]!)) is { } near ? $" Did you mean '{near}'?" : " 'kg query' can search: MATCH (e:Entity) WHERE e.name CONTAINS '…' RETURN e.name.";
        }

        private async Task WriteAsync(IReadOnlyList<object?> entity)
        {
            terminal.Out.WriteLine($"{entity[1]} ({entity[0]}), {Counted.Of("mention", (int)(long)entity[3]!)} in {TableValue.Of(entity[4])}");
            terminal.Out.WriteLine("Written as");
            ResultFormat.Writer(format).Write(await AskAsync(Forms, ("id", entity[0]), ("all", all)).ConfigureAwait(false), terminal);
            terminal.Out.WriteLine("Facts by rule");
            ResultFormat.Writer(format).Write(await AskAsync(Facts, ("id", entity[0])).ConfigureAwait(false), terminal);
            terminal.Out.WriteLine();
        }

        /// <summary>One list for a program: the forms of every entity of that name, each row with the id.</summary>
        private async Task WriteFormsAsync(QueryResult entities)
        {
            var rows = new List<IReadOnlyList<object?>>();
            IReadOnlyList<string> columns = [];
            foreach (var entity in entities.Rows)
            {
                var forms = await AskAsync(Forms, ("id", entity[0]), ("all", all)).ConfigureAwait(false);
                columns = ["id", .. forms.Columns];
                rows.AddRange(forms.Rows.Select(row => (IReadOnlyList<object?>)[entity[0], .. row]));
            }
            ResultFormat.Writer(format).Write(new QueryResult(columns, rows), terminal);
        }

        private async Task<QueryResult> AskAsync(string statement, params (string Name, object? Value)[] parameters) =>
            await file.RunAsync(new Query(statement, parameters.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal)), cancellation).ConfigureAwait(false);
    }
}
