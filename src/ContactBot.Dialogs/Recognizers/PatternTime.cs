namespace ContactBot.Dialogs.Recognizers;

/// <summary>
/// The time that all regular expressions together may take on one message: each alone is bounded, but a bot may have many. When it is used up the rest
/// match nothing. Used by one turn only; not thread safe.
/// </summary>
internal sealed class PatternTime
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(500);

    private TimeSpan _left = Limit;

    public bool IsUp => _left <= TimeSpan.Zero;

    public void Spend(TimeSpan time) => _left -= time;
}
