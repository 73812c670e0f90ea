using ContactBot.Fuzzing;

FuzzTarget[] targets = [new ExpressionTarget(), new GenerationTarget()];

return FuzzOptions.Parse(args, targets) is { } options ? FuzzRun.Run(options) : Usage(targets);

static int Usage(FuzzTarget[] targets)
{
    Console.Error.WriteLine($"""
        Say what to feed with damaged input: {string.Join(" | ", targets.Select(target => target.Name))}
          --seconds 60        how long
          --seed 1            the same seed makes the same inputs
          --input <file>      only what this file holds, to look at a finding
        """);
    return 2;
}
