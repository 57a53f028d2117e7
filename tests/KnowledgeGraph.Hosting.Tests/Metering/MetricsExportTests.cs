using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KnowledgeGraph.Hosting.Tests.Metering;

public sealed class MetricsExportTests
{
    [Fact]
    public async Task Export_EndpointConfigured_SendsTheFiguresOverHttp()
    {
        using var collector = new Collector();
        var service = await RunningService.StartWithAsync(("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"));
        await service.RanAsync(1);
        // What is pending when the service stops is sent; before that once a minute.
        await service.StopAsync();
        await service.DisposeAsync();

        var (path, type, body) = await collector.FirstAsync();
        Assert.Equal(("/v1/metrics", "application/x-protobuf"), (path, type));
        foreach (string name in new[] { "KnowledgeGraph.Refresh", "kg.refresh.runs", "kg.refresh.duration", "kg.refresh.documents", "kg.graph.facts" })
            Assert.Contains(name, body, StringComparison.Ordinal);
    }

    /// <summary>Takes what is sent, as a collector of OpenTelemetry would.</summary>
    private sealed class Collector : IDisposable
    {
        private readonly HttpListener _listener = new();
        private readonly TaskCompletionSource<(string Path, string? Type, string Body)> _first = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Collector()
        {
            using var port = new TcpListener(IPAddress.Loopback, 0);
            port.Start();
            Address = $"http://{port.LocalEndpoint}/";
            port.Stop();
            _listener.Prefixes.Add(Address);
            _listener.Start();
            _ = AnswerAsync();
        }

        public string Address { get; }

        public Task<(string Path, string? Type, string Body)> FirstAsync() => _first.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        public void Dispose() => _listener.Close();

        private async Task AnswerAsync()
        {
            try
            {
                while (true)
                {
                    var context = await _listener.GetContextAsync();
                    using var body = new MemoryStream();
                    await context.Request.InputStream.CopyToAsync(body);
                    _first.TrySetResult((context.Request.Url!.AbsolutePath, context.Request.ContentType, Encoding.Latin1.GetString(body.ToArray())));
                    context.Response.Close();
                }
            }
            catch (Exception fault) when (fault is HttpListenerException or ObjectDisposedException)
            {
                // The test is over.
            }
        }
    }
}
