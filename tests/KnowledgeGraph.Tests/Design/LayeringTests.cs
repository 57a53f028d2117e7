using KnowledgeGraph.Pipeline;
using Xunit;

namespace KnowledgeGraph.Tests.Design;

/// <summary>A stage uses Model and the stages before it.</summary>
public sealed class LayeringTests
{
    private static readonly string[] _stages = ["Reading", "Segmenting", "Recognizing", "Resolving", "Relating", "Measuring", "Graphing"];

    /// <summary>What stands beside the stages, and which folders each may use.</summary>
    private static readonly Dictionary<string, string[]> _others = new(StringComparer.Ordinal)
    {
        ["Model"] = [],
        ["Storing"] = ["Model", "Querying"],
        ["Querying"] = ["Model", "Recognizing"],
        ["Covering"] = ["Model", "Recognizing", "Resolving", "Relating"],
        ["Verifying"] = ["Model", "Reading"],
        ["Evaluating"] = ["Model"],
    };

    /// <summary>Types of later folders that any folder may use: the loading of rule files, and the schema, are data and no stage.</summary>
    private static readonly string[] _anywhere = ["KnowledgeFiles", "YamlSection", "RuleFileException"];

    /// <summary>Exceptions with their reason: the assembler reports what it leaves out; relating asks the schema which ends a type may have.</summary>
    private static readonly (string Folder, string Used)[] _exceptions = [("Graphing", "DroppedFact"), ("Relating", "GraphSchema")];

    [Fact]
    public void Folders_OfTheCore_AllHaveAPlaceInTheOrder()
        => Breaches.AssertNone(SourceTree.Stages.Select(stage => stage.Key).Except([.. _stages, .. _others.Keys, "Pipeline"], StringComparer.Ordinal));

    [Fact]
    public void Stages_AllOfThem_HaveFiles()
        => Assert.All(_stages, stage => Assert.NotEmpty(SourceTree.Stages[stage]));

    [Fact]
    public void Uses_OfEveryFolder_GoToModelAndEarlierStagesOnly()
        => Breaches.AssertNone(UsesOfLaterFolders().Where(use => !_exceptions.Contains((use.Folder, use.Used))).Select(use => $"{use.File} uses {use.Used}"));

    [Fact]
    public void Exceptions_FromTheOrder_AreAllNeeded()
        => Breaches.AssertNone(_exceptions.Except(UsesOfLaterFolders().Select(use => (use.Folder, use.Used))).Select(unneeded => unneeded.ToString()));

    [Fact]
    public void References_OfTheCore_HoldNoDriverHostOrConsole()
    {
        string[] refused = ["Neo4j", "Microsoft.Extensions.Hosting", "Microsoft.AspNetCore", "Spectre", "System.CommandLine", "System.Net.Http", "System.Console", "Quartz", "OpenAI"];
        var references = typeof(GraphBuilder).Assembly.GetReferencedAssemblies().Select(reference => reference.Name!).ToList();
        Assert.NotEmpty(references);
        Assert.DoesNotContain(references, reference => refused.Any(part => reference.StartsWith(part, StringComparison.Ordinal)));
    }

    [Fact]
    public void StaticState_OfTheCore_IsNeverChanged()
    {
        var changeable = typeof(GraphBuilder).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("KnowledgeGraph", StringComparison.Ordinal) == true && !type.Name.Contains('<', StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.Name.Contains('<', StringComparison.Ordinal))
            .Select(field => $"{field.DeclaringType}.{field.Name}");
        Breaches.AssertNone(changeable);
    }

    private static IEnumerable<(string Folder, SourceFile File, string Used)> UsesOfLaterFolders()
        => from folder in SourceTree.Stages
           where folder.Key != "Pipeline"
           from later in SourceTree.Stages
           where !MayUse(folder.Key, later.Key)
           from source in later
           from type in source.Types
           where !_anywhere.Contains(type.Name, StringComparer.Ordinal)
           from file in folder
           where Uses(file, source.ExpectedNamespace, type.Name)
           select (folder.Key, file, type.Name);

    private static bool Uses(SourceFile file, string spaceOfType, string type)
        => (file.Code.Contains($"using {spaceOfType};", StringComparison.Ordinal) && file.Uses(type))
            || file.Code.Contains($"{spaceOfType[(spaceOfType.LastIndexOf('.') + 1)..]}.{type}", StringComparison.Ordinal);

    private static bool MayUse(string folder, string used)
    {
        if (folder == used || used == "Model")
            return true;
        if (_others.TryGetValue(folder, out string[]? allowed))
            return allowed.Contains(used, StringComparer.Ordinal);
        return Array.IndexOf(_stages, used) is >= 0 and var at && at < Array.IndexOf(_stages, folder);
    }
}
