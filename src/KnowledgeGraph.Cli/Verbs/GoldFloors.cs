using KnowledgeGraph.Evaluating;

namespace KnowledgeGraph.Cli.Verbs;

/// <summary>Finds the floors that a choice of gold is held against.</summary>
internal static class GoldFloors
{
    /// <summary>The floors.json in a named folder or beside it, the first that is there. Null where there is none, or where a single file is named:
    /// floors are those of whole sets.</summary>
    public static Floors? Find(IReadOnlyList<string> gold)
    {
        if (!gold.All(Directory.Exists))
            return null;
        var file = gold
            .Select(Path.GetFullPath)
            .SelectMany(folder => new[] { folder, Path.GetDirectoryName(folder) ?? folder })
            .Select(folder => Path.Combine(folder, Floors.FileName))
            .FirstOrDefault(File.Exists);
        return file is null ? null : Floors.Load(file);
    }
}
