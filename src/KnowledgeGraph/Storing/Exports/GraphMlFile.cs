using System.Text;
using System.Xml;
using KnowledgeGraph.Model;
using Newtonsoft.Json;

namespace KnowledgeGraph.Storing.Exports;

/// <summary>A graph as GraphML, in the form that APOC and yEd read: labels and types as attributes and as data, lists as JSON arrays.</summary>
public static class GraphMlFile
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly XmlWriterSettings _settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    /// <summary>Writes UTF-8; see <see cref="WholeFile"/> for what happens to an earlier file and what is thrown. A character that XML
    /// cannot hold becomes U+FFFD.</summary>
    public static void Write(PropertyGraph graph, string path) => WholeFile.Write(path, file =>
    {
        using var xml = XmlWriter.Create(file, _settings);
        xml.WriteStartElement("graphml", Namespace);
        WriteKeys(xml, "node", "labels", graph.Nodes.Select(node => node.Properties));
        WriteKeys(xml, "edge", "label", graph.Relationships.Select(relationship => relationship.Properties));
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("id", "G");
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (var node in graph.Nodes)
            WriteNode(xml, node);
        foreach (var relationship in graph.Relationships)
            WriteEdge(xml, relationship);
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void WriteKeys(XmlWriter xml, string kind, string name, IEnumerable<IReadOnlyDictionary<string, object>> rows)
    {
        foreach (var column in CsvColumn.Of(rows).Prepend(new CsvColumn("id", "string")).Prepend(new CsvColumn(name, "string")))
        {
            if (kind == "edge" && column.Key == "id")
                continue;
            xml.WriteStartElement("key");
            xml.WriteAttributeString("id", column.Key == name ? name : $"{kind}.{column.Key}");
            xml.WriteAttributeString("for", kind);
            xml.WriteAttributeString("attr.name", column.Key);
            xml.WriteAttributeString("attr.type", column.Type is "long" or "double" or "boolean" ? column.Type : "string");
            if (column.Type == "string[]")
                xml.WriteAttributeString("attr.list", "string");
            xml.WriteEndElement();
        }
    }

    private static void WriteNode(XmlWriter xml, GraphNode node)
    {
        string labels = string.Concat(node.Labels.Select(label => ":" + label));
        xml.WriteStartElement("node");
        xml.WriteAttributeString("id", Clean(node.Id));
        xml.WriteAttributeString("labels", labels);
        WriteValue(xml, "labels", labels);
        WriteProperties(xml, "node", node.Properties);
        xml.WriteEndElement();
    }

    private static void WriteEdge(XmlWriter xml, GraphRelationship relationship)
    {
        xml.WriteStartElement("edge");
        xml.WriteAttributeString("id", Clean(relationship.Id));
        xml.WriteAttributeString("source", Clean(relationship.StartId));
        xml.WriteAttributeString("target", Clean(relationship.EndId));
        xml.WriteAttributeString("label", relationship.Type);
        WriteValue(xml, "label", relationship.Type);
        WriteProperties(xml, "edge", relationship.Properties);
        xml.WriteEndElement();
    }

    private static void WriteProperties(XmlWriter xml, string kind, IReadOnlyDictionary<string, object> properties)
    {
        foreach (var (key, value) in properties.OrderBy(property => property.Key, StringComparer.Ordinal))
            WriteValue(xml, $"{kind}.{key}", value is IEnumerable<string> texts ? JsonConvert.SerializeObject(texts) : CsvColumn.TextOf(value));
    }

    private static void WriteValue(XmlWriter xml, string key, string value)
    {
        xml.WriteStartElement("data");
        xml.WriteAttributeString("key", key);
        xml.WriteString(Clean(value));
        xml.WriteEndElement();
    }

    private static string Clean(string text)
    {
        try
        {
            return XmlConvert.VerifyXmlChars(text);
        }
        catch (XmlException)
        {
            return string.Concat(text.EnumerateRunes().Select(rune => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString()));
        }
    }
}
