namespace ContactBot.Channels.BotFramework.Authentication;

/// <summary>Whether a token is good can't be said: nothing is known of its issuer's keys.</summary>
internal sealed class KeysUnavailableException(Uri metadata) : Exception($"The keys described at {metadata} are not known.");
