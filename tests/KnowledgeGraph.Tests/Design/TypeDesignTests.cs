using System.Reflection;
using KnowledgeGraph.Pipeline;
using Xunit;

namespace KnowledgeGraph.Tests.Design;

/// <summary>How types are made: closed, few of them public, small interfaces, one a file.</summary>
public sealed class TypeDesignTests
{
    public static TheoryData<string> Projects => [.. SourceTree.Sources.Select(file => file.Project).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Classes_OfAProject_AreSealedOrStaticInNineOfTen(string project)
    {
        var classes = SourceTree.Sources.Where(file => file.Project == project).SelectMany(file => file.Types).Where(type => type.Kind is "class" or "record" or "record class").ToList();
        var open = classes.Where(type => !type.IsClosed).Select(type => type.Name).ToList();
        Assert.True(open.Count * 10 <= classes.Count, $"{open.Count} of {classes.Count} are open: {string.Join(", ", open)}");
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void PublicTypes_OfAProject_AreAtMostHalf(string project)
    {
        var types = SourceTree.Sources.Where(file => file.Project == project).SelectMany(file => file.Types).ToList();
        var open = types.Where(type => type.IsPublic).Select(type => type.Name).ToList();
        Assert.True(open.Count * 2 <= types.Count, $"{open.Count} of {types.Count} are public: {string.Join(", ", open)}");
    }

    [Fact]
    public void Files_OfTheProduct_HoldOneTypeOfTheirName()
        => Breaches.AssertNone(SourceTree.Sources
            .Where(file => file.Name is not ("Program" or "GlobalUsings" or "AssemblyInfo"))
            .Where(file => file.Types.Count != 1 || file.Types[0].Name != file.Name)
            .Select(file => $"{file}: {string.Join(", ", file.Types.Select(type => type.Name))}"));

    [Fact]
    public void Namespaces_OfTheProduct_AreTheirFolders()
        => Breaches.AssertNone(SourceTree.Sources.Where(file => file.Name != "Program" && file.Namespace != file.ExpectedNamespace).Select(file => $"{file}: {file.Namespace}"));

    [Fact]
    public void Namespaces_OfTheTests_AreTheirFolders()
        => Assert.Empty(SourceTree.Tests.Where(file => file.Name != "Program" && file.Namespace != file.ExpectedNamespace).Select(file => $"{file}: {file.Namespace}"));

    [Fact]
    public void Interfaces_OfTheCore_HaveOneToThreeMembers()
    {
        var interfaces = typeof(GraphBuilder).Assembly.GetTypes().Where(type => type.IsInterface).ToList();
        Assert.All(interfaces, type => Assert.InRange(type.GetMembers().Count(member => member is not MethodInfo { IsSpecialName: true }), 1, 3));
    }
}
