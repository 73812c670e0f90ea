namespace ContactBot.Dialogs.Generation;

/// <summary>The operations that several evaluations may take together. Used by one turn only; not thread safe.</summary>
internal sealed class OperationBudget(int operations)
{
    private int _left = operations;

    /// <summary>Takes as many as there are, at most <paramref name="wanted"/>.</summary>
    public int Take(int wanted)
    {
        var given = Math.Min(wanted, _left);
        _left -= given;
        return given;
    }

    /// <summary>Gives back what was taken and not used.</summary>
    public void GiveBack(int unused) => _left += unused;
}
