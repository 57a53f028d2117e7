using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using KnowledgeGraph.Hosting.Metering;

namespace KnowledgeGraph.Hosting.Tests.Metering;

public sealed class RefreshMetricsTests
{
    [Fact]
    public async Task Meter_AfterARun_TellsItsFigures()
    {
        var seen = new ConcurrentDictionary<string, double>(StringComparer.Ordinal);
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, l) =>
            {
                if (instrument.Meter.Name == RefreshMetrics.MeterName)
                    l.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => seen.AddOrUpdate(instrument.Name, value, (_, before) => before + value));
        listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => seen[instrument.Name] = value);
        listener.SetMeasurementEventCallback<int>((instrument, value, _, _) => seen[instrument.Name] = value);
        listener.Start();
        await using var service = await RunningService.StartAsync();
        await service.RanAsync(1);
        await RunningService.UntilAsync(() => seen.ContainsKey("kg.refresh.duration"));
        listener.RecordObservableInstruments();

        Assert.True(seen["kg.refresh.runs"] >= 1);
        Assert.True(seen["kg.refresh.facts"] >= 1);
        Assert.True(seen.ContainsKey("kg.graph.facts"));
        Assert.True(seen["kg.graph.age"] >= -1);
    }
}
