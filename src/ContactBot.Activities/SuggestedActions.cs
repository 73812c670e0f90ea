namespace ContactBot.Activities;

/// <summary>Buttons offered with one message; gone with the next.</summary>
public sealed class SuggestedActions
{
    /// <summary>Account ids that may see them; empty or absent means everybody.</summary>
    public IList<string>? To { get; set; }

    public IList<CardAction>? Actions { get; set; }
}
