namespace ContactBot.Dialogs.SignIn;

/// <summary>The token service did not answer as it should; it is not known whether the user has signed in.</summary>
public sealed class TokenServiceException(string message, Exception? innerException = null) : Exception(message, innerException);
