namespace ContactBot.Dialogs.Skills;

/// <summary>A skill did not answer as it should.</summary>
public sealed class SkillException(string message, Exception? innerException = null) : Exception(message, innerException);
