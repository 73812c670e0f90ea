namespace ContactBot.Dialogs.SignIn;

/// <summary>
/// The user whose token it is.
/// </summary>
/// <param name="UserId">The user's identifier on the channel.</param>
/// <param name="ChannelId">The channel.</param>
public sealed record TokenOwner(string UserId, string ChannelId);
