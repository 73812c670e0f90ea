using ContactBot.Activities;

namespace ContactBot.Conversations.Turns;

/// <summary>Something that was said to the citizen.</summary>
/// <param name="Sequence">Its place in the transcript.</param>
/// <param name="Activity">As it stands there.</param>
/// <param name="DespiteOptOut">It answers the very wish to get no messages.</param>
internal sealed record SaidActivity(long Sequence, Activity Activity, bool DespiteOptOut);
