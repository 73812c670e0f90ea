namespace ContactBot.Channels.BotFramework.Authentication;

/// <summary>Whose tokens are believed, and for what.</summary>
/// <param name="Issuers">Values of <c>iss</c>.</param>
/// <param name="Keys">What they sign with.</param>
/// <param name="NamesServiceUrl">
/// Its tokens say for which address of the channel they are good. Those that our own registration got (as the Emulator does) say who got them
/// instead.
/// </param>
internal sealed record IssuerTrust(IReadOnlyList<string> Issuers, SigningKeys Keys, bool NamesServiceUrl);
