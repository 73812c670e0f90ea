using ContactBot.Understanding.Entities;

namespace ContactBot.Understanding.Evaluation;

/// <summary>What was understood of one labelled sentence.</summary>
/// <param name="Expected">The sentence as labelled.</param>
/// <param name="Intent">The best intent, whether or not it is likely enough to act upon.</param>
/// <param name="Score">How likely the model thinks it is.</param>
/// <param name="IsAmongThree">Whether the right intent is one of the best three.</param>
/// <param name="Entities">What was found; null where no tagger was trained.</param>
internal sealed record MessageOutcome(EvaluationUtterance Expected, string Intent, double Score, bool IsAmongThree, IReadOnlyList<EntitySpan>? Entities)
{
    public bool IsRight => Intent == Expected.Intent;
}
