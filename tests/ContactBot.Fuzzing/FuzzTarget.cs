namespace ContactBot.Fuzzing;

/// <summary>What is fed with damaged input.</summary>
internal abstract class FuzzTarget
{
    /// <summary>How the command line calls it.</summary>
    public abstract string Name { get; }

    /// <summary>Sound inputs, which are then damaged.</summary>
    public abstract IReadOnlyList<string> Corpus { get; }

    /// <summary>Pieces of the language, which are put in anywhere.</summary>
    public abstract IReadOnlyList<string> Tokens { get; }

    /// <summary>Takes an input in. Refusing it in the proper way is right; whatever else it throws is a finding.</summary>
    public abstract void Run(string input);

    /// <summary>Fails where something should hold for every input and does not.</summary>
    protected static void Require(bool holds, string what)
    {
        if (!holds)
        {
            throw new InvalidOperationException(what);
        }
    }
}
