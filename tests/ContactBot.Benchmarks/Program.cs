using ContactBot.Benchmarks.Engine;
using ContactBot.Benchmarks.Load;
using ContactBot.Benchmarks.Loading;
using ContactBot.Benchmarks.Understanding;
using ContactBot.Benchmarks.Webhooks;

return args switch
{
    ["load", .. var rest] => await LoadCommand.RunAsync(rest),
    ["webhooks", .. var rest] => await WebhooksCommand.RunAsync(rest),
    ["engine", .. var rest] => await EngineCommand.RunAsync(rest),
    ["loading", .. var rest] => await LoadingCommand.RunAsync(rest),
    ["understanding", .. var rest] => await UnderstandingCommand.RunAsync(rest),
    ["benchmarks", .. var rest] => EngineBenchmarks.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        Say what to measure:
          load [--conversations 200] [--seconds 15] [--rates 250,500,1000] [--peers false]   the server under load
          webhooks [--conversations 200] [--seconds 15] [--rates 300]                        texts through Twilio's webhook
          engine [--peers false] [--only evaluate|parse|generate|turn|load]                  the dialog engine beside the JavaScript SDK's
          loading [--runs 10]                                                                a bot in a process that has just started
          understanding train.jsonl test.jsonl                                               labelled sentences, beside node-nlp
          benchmarks [--filter *Turn*] [--long]                                              the same with BenchmarkDotNet
        """);
    return 1;
}
