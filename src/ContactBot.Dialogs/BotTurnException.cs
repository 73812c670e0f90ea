namespace ContactBot.Dialogs;

/// <summary>A turn failed: <see cref="Exception.InnerException"/> is what the dialogs threw, the message says where.</summary>
public sealed class BotTurnException(string message, Exception innerException) : Exception(message, innerException);
