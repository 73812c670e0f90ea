namespace ContactBot.Understanding.Intents;

/// <summary>
/// What a message means.
/// </summary>
/// <param name="Intent">The intent, or <see cref="None"/> where no intent is likely enough to act upon.</param>
/// <param name="Score">
/// Calibrated: of the messages that get 0.8, about 80 in 100 have this intent. For <see cref="None"/>, how likely it is that the
/// message belongs to no intent.
/// </param>
/// <param name="Ranking">
/// The likeliest intents, best first, <see cref="None"/> not among them; their scores don't depend on whether the best one was
/// accepted.
/// </param>
public sealed record IntentPrediction(string Intent, double Score, IReadOnlyList<ScoredIntent> Ranking)
{
    /// <summary>The name of the intent of messages that belong to no intent, as the Bot Framework spells it.</summary>
    public const string None = "None";
}
