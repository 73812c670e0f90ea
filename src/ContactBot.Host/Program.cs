using ContactBot.Host.Start;

return args switch
{
    [] or ["serve", ..] => await Serve.RunAsync(args.Length == 0 ? args : args[1..]),
    [['-', ..], ..] => await Serve.RunAsync(args),
    [var verb, ..] => StartErrors.UnknownVerb(verb),
};
