using KnowledgeGraph.Refreshing;

namespace KnowledgeGraph.Hosting;

/// <summary>The section <c>Refresh</c> of the configuration; in the environment <c>Refresh__Workspace</c> and so on.</summary>
public sealed class RefreshServiceOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Refresh";

    /// <summary>Folders and files of reports; at least one.</summary>
    public IList<string> Reports { get; } = [];

    /// <summary>The folder that keeps what each document contributes, and the reports of the runs. Must be given.</summary>
    public string Workspace { get; set; } = "";

    /// <summary>The graph file to keep; unless said otherwise <c>graph.kg</c> in the workspace.</summary>
    public string? GraphFile { get; set; }

    /// <summary>A folder whose names/, rules/ and schema/ files take the place of the built-in ones.</summary>
    public string? RulesFolder { get; set; }

    /// <summary>A Quartz cron expression (seconds first: <c>0 0 3 * * ?</c> is three o'clock at night); takes the place of <see cref="Interval"/>.</summary>
    public string? Cron { get; set; }

    /// <summary>The time zone of <see cref="Cron"/>; UTC unless said otherwise.</summary>
    public string TimeZone { get; set; } = "UTC";

    /// <summary>Time from the end of one run to the next; 15 minutes unless said otherwise.</summary>
    public TimeSpan Interval { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>A run when the service starts; unless said otherwise there is one.</summary>
    public bool RunAtStart { get; set; } = true;

    /// <summary>A run when something changes in the folders of reports; unless said otherwise there is none. Shared folders of other machines
    /// often tell nothing: do not rely on it alone.</summary>
    public bool Watch { get; set; }

    /// <summary>How long the folders must be quiet before a change leads to a run; 5 seconds unless said otherwise.</summary>
    public TimeSpan Debounce { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The share of documents, or of facts, that one run may lose, 0 to 1; 0.3 unless said otherwise.</summary>
    public double ShrinkLimit { get; set; } = 0.3;

    /// <summary>Reports of runs to keep; 30 unless said otherwise.</summary>
    public int KeptReports { get; set; } = 30;

    /// <summary>Documents read at the same time; the number of processors unless said otherwise.</summary>
    public int Threads { get; set; } = Environment.ProcessorCount;

    /// <summary>The freshness alarm goes off when the last run that succeeded is older than this; a day unless said otherwise.</summary>
    public TimeSpan StaleAfter { get; set; } = TimeSpan.FromDays(1);

    /// <summary>How long a stop waits for a run that is under way; 30 seconds unless said otherwise. A run that is cut off is finished by the next.</summary>
    public TimeSpan StopTimeout { get; set; } = TimeSpan.FromSeconds(30);

    internal string PathOfGraph => string.IsNullOrEmpty(GraphFile) ? Path.Combine(Workspace, "graph.kg") : GraphFile;

    internal RefreshOptions ForRefresher() => new()
    {
        Paths = [.. Reports],
        Workspace = Workspace,
        RulesFolder = string.IsNullOrEmpty(RulesFolder) ? null : RulesFolder,
        Threads = Threads,
        ShrinkLimit = ShrinkLimit,
        KeptReports = KeptReports,
    };
}
