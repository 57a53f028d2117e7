using KnowledgeGraph.Storing;
using Microsoft.Extensions.Configuration;

namespace KnowledgeGraph.Neo4j;

/// <summary>Takes the login from a configuration: the environment's NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_PASSWORD_FILE and NEO4J_DATABASE
/// before the section <c>Neo4j</c> of appsettings.json or user secrets. There is no way to give a password as an argument.</summary>
public static class Neo4jConfiguration
{
    /// <summary>Options from <paramref name="configuration"/>; throws <see cref="GraphStoreException"/> where an address, a number or a password file is wrong.</summary>
    public static Neo4jOptions Read(IConfiguration configuration)
    {
        var options = new Neo4jOptions();
        Bind(configuration, options);
        return options;
    }

    /// <summary>Fills <paramref name="options"/>; what the configuration does not name stays as it is.</summary>
    public static void Bind(IConfiguration configuration, Neo4jOptions options)
    {
        try
        {
            configuration.GetSection(Neo4jOptions.Section).Bind(options);
        }
        catch (InvalidOperationException fault)
        {
            throw new GraphStoreException($"The section '{Neo4jOptions.Section}' of the configuration is wrong: {fault.InnerException?.Message ?? fault.Message}", fault);
        }
        if (Value(configuration, "NEO4J_URI") is { } uri)
            options.Uri = AddressOf(uri);
        options.Username = Value(configuration, "NEO4J_USERNAME") ?? options.Username;
        options.Database = Value(configuration, "NEO4J_DATABASE") ?? options.Database;
        options.Password = Value(configuration, "NEO4J_PASSWORD")
            ?? FromFile(Value(configuration, "NEO4J_PASSWORD_FILE") ?? configuration[$"{Neo4jOptions.Section}:PasswordFile"])
            ?? options.Password;
    }

    /// <summary>The address that <paramref name="text"/> is; throws <see cref="GraphStoreException"/> where it is none, or carries a login.</summary>
    public static Uri AddressOf(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
            throw new GraphStoreException("The Neo4j address is not one; give http://host:7474 or bolt://host:7687.");
        if (uri.UserInfo.Length > 0)
            throw new GraphStoreException("The Neo4j address carries a login; give user and password as NEO4J_USERNAME and NEO4J_PASSWORD instead.");
        return uri;
    }

    private static string? Value(IConfiguration configuration, string key) => string.IsNullOrEmpty(configuration[key]) ? null : configuration[key];

    private static string? FromFile(string? path)
    {
        if (string.IsNullOrEmpty(path))
            return null;
        try
        {
            return File.ReadAllText(path).TrimEnd('\r', '\n');
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new GraphStoreException($"The password file '{path}' cannot be read: {fault.Message}", fault);
        }
    }
}
