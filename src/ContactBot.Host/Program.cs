using ContactBot.Host.CommandLine;
using ContactBot.Host.Start;

return args switch
{
    _ when Usage.IsAskedFor(args) => await Verbs.RunAsync(args),
    [] or [['-', ..], ..] => await Serve.RunAsync(args),
    ["serve", .. var settings] => await Serve.RunAsync(settings),
    _ => await Verbs.RunAsync(args),
};
