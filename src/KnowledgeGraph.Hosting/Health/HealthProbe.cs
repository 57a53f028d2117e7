namespace KnowledgeGraph.Hosting.Health;

/// <summary>Asks a running service how it is, for containers that hold no other program that could.</summary>
internal static class HealthProbe
{
    /// <summary>0 when <paramref name="address"/> answers that all is well, else 1 with what it answered.</summary>
    public static async Task<int> AskAsync(Uri address, TextWriter output)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        try
        {
            using var answer = await client.GetAsync(address).ConfigureAwait(false);
            await output.WriteLineAsync(await answer.Content.ReadAsStringAsync().ConfigureAwait(false)).ConfigureAwait(false);
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            await output.WriteLineAsync($"{address} does not answer: {fault.Message}").ConfigureAwait(false);
            return 1;
        }
    }
}
