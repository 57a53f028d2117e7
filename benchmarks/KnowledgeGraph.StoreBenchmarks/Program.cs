using KnowledgeGraph.StoreBenchmarks;

// usage: dotnet run --project benchmarks/KnowledgeGraph.StoreBenchmarks -c Release -- study [--neo4j SCRIPT] [--ladybug FOLDER] [--persons N]
//        dotnet run --project benchmarks/KnowledgeGraph.StoreBenchmarks -c Release -- scale [--nodes N]
var options = StoreOptions.Parse(args);
switch (options.Command)
{
    case "study":
        await StudyBenchmark.RunAsync(options);
        return 0;
    case "scale":
        ScaleBenchmark.Run(options);
        return 0;
    default:
        Console.Error.WriteLine("Name a benchmark: study or scale. See benchmarks/README.md.");
        return 2;
}
