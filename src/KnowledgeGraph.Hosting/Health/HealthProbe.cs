namespace KnowledgeGraph.Hosting.Health;

/// <summary>Asks a running service how it is, for containers that hold no other program that could.</summary>
internal static class HealthProbe
{
    /// <summary>0 when <paramref name="address"/> answers that all is well, else 1 with what it answered.</summary>
    public static async Task<int> AskAsync(Uri address)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        try
        {
            using var answer = await client.GetAsync(address).ConfigureAwait(false);
            Console.WriteLine(await answer.Content.ReadAsStringAsync().ConfigureAwait(false));
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            Console.Error.WriteLine($"{address} does not answer: {fault.Message}");
            return 1;
        }
    }
}
