using ContactBot.Benchmarks.Engine;
using ContactBot.Benchmarks.Load;

return args switch
{
    ["load", .. var rest] => await LoadCommand.RunAsync(rest),
    ["engine", .. var rest] => await EngineCommand.RunAsync(rest),
    ["benchmarks", .. var rest] => EngineBenchmarks.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        Say what to measure:
          load [--conversations 200] [--seconds 15] [--rates 250,500,1000] [--peers false]   the server under load
          engine [--peers false] [--only evaluate|parse|generate|turn|load]                  the dialog engine beside the JavaScript SDK's
          benchmarks [--filter *Turn*] [--job short]                                         the same with BenchmarkDotNet
        """);
    return 1;
}
