using System.Net;
using System.Net.Sockets;

namespace KnowledgeGraph.Neo4j.Tests.Fixtures;

/// <summary>Stands between a client and a server and, when asked, cuts the connection in the middle of an answer.</summary>
internal sealed class CuttingRelay : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Uri _server;
    private int _cuts;

    /// <summary>Relays to <paramref name="server"/>.</summary>
    public CuttingRelay(Uri server)
    {
        _server = server;
        _listener.Start();
        Address = new UriBuilder(server) { Port = ((IPEndPoint)_listener.LocalEndpoint).Port }.Uri;
        _ = AcceptAsync();
    }

    /// <summary>What clients connect to.</summary>
    public Uri Address { get; }

    /// <summary>The next answer ends in its middle.</summary>
    public void CutNextAnswer() => Volatile.Write(ref _cuts, 1);

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = RelayAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception fault) when (fault is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task RelayAsync(TcpClient client)
    {
        using var near = client;
        using var far = new TcpClient();
        try
        {
            await far.ConnectAsync(_server.Host, _server.Port);
            await Task.WhenAny(near.GetStream().CopyToAsync(far.GetStream()), AnswerAsync(far.GetStream(), near.GetStream()));
        }
        catch (Exception fault) when (fault is IOException or SocketException or ObjectDisposedException)
        {
            // One of the two is gone; so is the other then.
        }
    }

    private async Task AnswerAsync(NetworkStream from, NetworkStream to)
    {
        byte[] bytes = new byte[1 << 16];
        while (await from.ReadAsync(bytes) is var count and > 0)
        {
            bool isCut = Interlocked.Exchange(ref _cuts, 0) == 1;
            await to.WriteAsync(bytes.AsMemory(0, isCut ? count / 2 : count));
            if (isCut)
                return;
        }
    }
}
