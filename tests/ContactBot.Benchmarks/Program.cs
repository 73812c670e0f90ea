using ContactBot.Benchmarks.Load;

return args switch
{
    ["load", .. var rest] => await LoadCommand.RunAsync(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Say what to measure: load [--conversations 200] [--seconds 15] [--rates 250,500,1000] [--peers false]");
    return 1;
}
