using KnowledgeGraph.Hosting;
using KnowledgeGraph.Hosting.Health;
using KnowledgeGraph.Storing;
using Microsoft.Extensions.Options;

// kg-refresh probe http://127.0.0.1:8080/health/ready
if (args is ["probe", var address] && Uri.TryCreate(address, UriKind.Absolute, out var asked))
    return await HealthProbe.AskAsync(asked, Console.Out);
try
{
    await RefreshHost.Build(args).RunAsync();
    return 0;
}
catch (Exception fault) when (fault is OptionsValidationException or GraphStoreException or IOException or InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" } or FormatException)
{
    // What a person can put right; anything else is a fault of the service and shows its stack.
    Console.Error.WriteLine(fault is OptionsValidationException options ? string.Join(Environment.NewLine, options.Failures) : fault.Message);
    return 2;
}
