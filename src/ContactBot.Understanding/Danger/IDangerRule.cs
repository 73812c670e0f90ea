namespace ContactBot.Understanding.Danger;

/// <summary>Tells whether a message speaks of danger to persons. Fixed rules, never a model: the same words always give the same answer.</summary>
public interface IDangerRule
{
    /// <summary>What is in danger, and whom to call; null where the message speaks of none. Thread safe; never throws for what a person can write.</summary>
    DangerSign? Find(string text);
}
