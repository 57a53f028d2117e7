using Spectre.Console;

namespace KnowledgeGraph.Cli;

/// <summary>Where a command writes: its answer to <see cref="Out"/>, everything else to <see cref="Error"/>.</summary>
internal sealed class Terminal
{
    /// <summary>Wide enough that no table folds: a file or a pipe has no edge.</summary>
    private const int Endless = 1_000_000;

    /// <summary>Columns below which tables cannot be read; a narrower screen wraps them.</summary>
    private const int LeastWidth = 40;

    // Made when first drawn on: it asks the screen for what it can, which takes a while.
    private readonly Lazy<IAnsiConsole> _ansi;

    private Terminal(TextWriter output, TextWriter error, bool isScreen, int width)
    {
        Out = output;
        Error = error;
        IsScreen = isScreen;
        _ansi = new Lazy<IAnsiConsole>(() => Console(output, isScreen, width));
    }

    /// <summary>The answer.</summary>
    public TextWriter Out { get; }

    /// <summary>Messages for the person.</summary>
    public TextWriter Error { get; }

    /// <summary>True where a person watches a screen that can be drawn on: progress is shown.</summary>
    public bool IsScreen { get; }

    /// <summary>Spectre's console over <see cref="Out"/>.</summary>
    public IAnsiConsole Ansi => _ansi.Value;

    /// <summary>A file, a pipe or a test: no colours, no progress, no folding.</summary>
    public static Terminal Redirected(TextWriter output, TextWriter error) => new(output, error, isScreen: false, Endless);

    /// <summary>A screen of <paramref name="width"/> columns that knows no control sequences (TERM=dumb): no colours, no progress.</summary>
    public static Terminal Plain(TextWriter output, TextWriter error, int width) => new(output, error, isScreen: false, Math.Max(width, LeastWidth));

    /// <summary>A person's screen of <paramref name="width"/> columns.</summary>
    public static Terminal Screen(TextWriter output, TextWriter error, int width) => new(output, error, isScreen: true, Math.Max(width, LeastWidth));

    private static IAnsiConsole Console(TextWriter output, bool isScreen, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isScreen ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isScreen ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isScreen ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
