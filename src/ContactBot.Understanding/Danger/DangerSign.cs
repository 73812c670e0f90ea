namespace ContactBot.Understanding.Danger;

/// <summary>A message speaks of danger to persons.</summary>
/// <param name="Kind">What kind of danger.</param>
/// <param name="EmergencyNumber">The number to call at once.</param>
/// <param name="Language">BCP 47 tag of the words that told it.</param>
public sealed record DangerSign(DangerKind Kind, string EmergencyNumber, string Language);
