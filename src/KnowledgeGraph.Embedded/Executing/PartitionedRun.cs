using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Shares the rows of a step out among the cores, in parts of equal length that are numbered in order. Each core gathers the parts that it
/// takes into a table of its own; what comes out of all tables together does not depend on who took which part. A short run stays on its own core.</summary>
internal sealed class PartitionedRun
{
    private static readonly TimeSpan TimeAlone = TimeSpan.FromMilliseconds(0.5);

    private readonly object _gate = new();
    private readonly QueryContext _context;
    private readonly IEnumerator<bool> _rows;
    private readonly Func<GroupTable> _newTable;
    private readonly Action<GroupTable, QueryContext, int> _take;
    private readonly List<GroupTable> _tables = [];
    private int _parts;
    private int _working;
    private bool _isDone;
    private (int Part, ExceptionDispatchInfo Error)? _failure;

    private PartitionedRun(QueryContext context, IEnumerator<bool> rows, Func<GroupTable> newTable, Action<GroupTable, QueryContext, int> take)
    {
        _context = context;
        _rows = rows;
        _newTable = newTable;
        _take = take;
    }

    /// <param name="source">The rows.</param>
    /// <param name="context">Where they are read.</param>
    /// <param name="newTable">An empty table.</param>
    /// <param name="take">Puts into a table what comes of the part that lies in the context, with its number.</param>
    public static GroupTable Gather(Executor source, QueryContext context, Func<GroupTable> newTable, Action<GroupTable, QueryContext, int> take)
    {
        using var rows = source.Run(context).GetEnumerator();
        return new PartitionedRun(context, rows, newTable, take).Gather();
    }

    private GroupTable Gather()
    {
        Work(mayCallHelp: _context.Cores > 1);
        lock (_gate)
        {
            while (_working > 0)
                Monitor.Wait(_gate);
        }
        _failure?.Error.Throw();
        foreach (var table in _tables.Skip(1))
            _tables[0].Merge(_context, table);
        return _tables[0];
    }

    // Helpers that a busy machine lets begin too late find nothing left to do, and nobody waits for them.
    private void Help()
    {
        lock (_gate)
        {
            if (_isDone)
                return;
            _working++;
        }
        Work(mayCallHelp: false);
        lock (_gate)
        {
            _working--;
            Monitor.PulseAll(_gate);
        }
    }

    private void Work(bool mayCallHelp)
    {
        long start = Stopwatch.GetTimestamp();
        var context = _context.Branch();
        var table = _newTable();
        lock (_gate)
            _tables.Add(table);
        while (Next(context) is { } part)
        {
            try
            {
                _take(table, context, part);
            }
            catch (Exception e)
            {
                Fail(part, e);
            }
            if (mayCallHelp && Stopwatch.GetElapsedTime(start) > TimeAlone)
            {
                mayCallHelp = false;
                for (int i = 1; i < _context.Cores; i++)
                    ThreadPool.UnsafeQueueUserWorkItem(run => run.Help(), this, preferLocal: false);
            }
        }
    }

    /// <summary>Reads the next part into the context and gives its number; null where there is none, or where an earlier part has failed.</summary>
    private int? Next(QueryContext context)
    {
        lock (_gate)
        {
            if (_isDone)
                return null;
            context.Part.Clear();
            try
            {
                while (!context.Part.IsFull && _rows.MoveNext())
                    context.Part.Add(_context.Row);
            }
            catch (Exception e)
            {
                Fail(_parts, e);
                return null;
            }
            _isDone = !context.Part.IsFull;
            return context.Part.Count == 0 ? null : _parts++;
        }
    }

    // The parts before it are being worked on or done; the error of the first is the one that a single core would have met.
    private void Fail(int part, Exception error)
    {
        lock (_gate)
        {
            _isDone = true;
            if (_failure is null || part < _failure.Value.Part)
                _failure = (part, ExceptionDispatchInfo.Capture(error));
        }
    }
}
