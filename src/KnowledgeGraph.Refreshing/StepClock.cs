namespace KnowledgeGraph.Refreshing;

/// <summary>Measures the steps of a run by a clock that nobody can set.</summary>
internal sealed class StepClock(TimeProvider time)
{
    private readonly List<KeyValuePair<string, double>> _seconds = [];
    private long _began = time.GetTimestamp();

    /// <summary>The steps so far, in order.</summary>
    public IReadOnlyList<KeyValuePair<string, double>> Seconds => _seconds;

    /// <summary>Ends the step since the last call.</summary>
    public void End(string step)
    {
        long now = time.GetTimestamp();
        _seconds.Add(KeyValuePair.Create(step, Math.Round(time.GetElapsedTime(_began, now).TotalSeconds, 4)));
        _began = now;
    }
}
