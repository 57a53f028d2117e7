using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Neo4j.Transports;

namespace KnowledgeGraph.Benchmarks;

/// <summary>What something took: on a machine that others use, processor time tells more than the clock.</summary>
/// <param name="Wall">By the clock.</param>
/// <param name="Client">Processor time of this process.</param>
/// <param name="Server">Processor time of the database, nothing where none takes part.</param>
internal readonly record struct Spent(TimeSpan Wall, TimeSpan Client, TimeSpan Server)
{
    /// <summary>Of both.</summary>
    public TimeSpan Processor => Client + Server;

    /// <summary>Measures <paramref name="act"/>, with the server's time where a transport is given.</summary>
    public static async Task<Spent> OnAsync(ITransport? transport, Func<Task> act)
    {
        var (client, server) = (Environment.CpuUsage.TotalTime, await ServerTimeAsync(transport));
        long started = Stopwatch.GetTimestamp();
        await act();
        return new Spent(Stopwatch.GetElapsedTime(started), Environment.CpuUsage.TotalTime - client, await ServerTimeAsync(transport) - server);
    }

    public override string ToString() => Server == TimeSpan.Zero
        ? string.Create(CultureInfo.InvariantCulture, $"{Wall.TotalSeconds:0.000} s (processor {Client.TotalSeconds:0.000} s)")
        : string.Create(CultureInfo.InvariantCulture, $"{Wall.TotalSeconds:0.000} s (processor: client {Client.TotalSeconds:0.000} s, server {Server.TotalSeconds:0.000} s)");

    private static async Task<TimeSpan> ServerTimeAsync(ITransport? transport)
    {
        if (transport is null)
            return TimeSpan.Zero;
        const string ask = "CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes RETURN attributes.ProcessCpuTime.value";
        var answer = await transport.RunAsync(new Request(ask), CancellationToken.None);
        return TimeSpan.FromMicroseconds((long)answer.Rows[0][0]! / 1_000);
    }
}
