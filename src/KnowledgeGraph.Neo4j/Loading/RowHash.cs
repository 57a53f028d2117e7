using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>The content of one row as a number; rows that differ in anything have different numbers.</summary>
internal sealed class RowHash
{
    private readonly MemoryStream _bytes = new();
    private readonly BinaryWriter _writer;

    public RowHash() => _writer = new BinaryWriter(_bytes, Encoding.UTF8);

    /// <summary>Of id, labels and properties.</summary>
    public UInt128 Of(GraphNode node)
    {
        _bytes.SetLength(0);
        _writer.Write('n');
        _writer.Write(node.Id);
        Write(node.Labels);
        Write(node.Properties);
        return Number();
    }

    /// <summary>Of type, ends and properties.</summary>
    public UInt128 Of(GraphRelationship relationship)
    {
        _bytes.SetLength(0);
        _writer.Write('r');
        _writer.Write(relationship.Type);
        _writer.Write(relationship.StartId);
        _writer.Write(relationship.EndId);
        Write(relationship.Properties);
        return Number();
    }

    private void Write(IReadOnlyDictionary<string, object> properties)
    {
        foreach (var (key, value) in properties.OrderBy(property => property.Key, StringComparer.Ordinal))
        {
            _writer.Write(key);
            Write(value);
        }
    }

    private void Write(object value)
    {
        switch (value)
        {
            case string text:
                _writer.Write('s');
                _writer.Write(text);
                break;
            case long number:
                _writer.Write('i');
                _writer.Write(number);
                break;
            case double number:
                _writer.Write('f');
                _writer.Write(number);
                break;
            case bool flag:
                _writer.Write(flag ? 't' : 'u');
                break;
            case IEnumerable<string> texts:
                _writer.Write('l');
                Write([.. texts]);
                break;
            default:
                _writer.Write('o');
                _writer.Write(Querying.TemporalText.Of(value) ?? value.ToString() ?? string.Empty);
                break;
        }
    }

    private void Write(IReadOnlyList<string> texts)
    {
        _writer.Write(texts.Count);
        foreach (var text in texts)
            _writer.Write(text);
    }

    private UInt128 Number()
    {
        _writer.Flush();
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_bytes.GetBuffer().AsSpan(0, (int)_bytes.Length), digest);
        return BinaryPrimitives.ReadUInt128BigEndian(digest);
    }
}
