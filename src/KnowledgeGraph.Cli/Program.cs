using System.Text;
using KnowledgeGraph.Cli;

// UTF-8 whatever the locale: the names and quotes are Chinese, and a mark at the front would break pipes.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var terminal = (Console.IsOutputRedirected, Environment.GetEnvironmentVariable("TERM")) switch
{
    (true, _) => Terminal.Redirected(Console.Out, Console.Error),
    (_, "dumb") => Terminal.Plain(Console.Out, Console.Error, Console.WindowWidth),
    _ => Terminal.Screen(Console.Out, Console.Error, Console.WindowWidth),
};
return CommandLine.Run(args, terminal);
