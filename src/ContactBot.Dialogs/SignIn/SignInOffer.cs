using System.Text.Json;

namespace ContactBot.Dialogs.SignIn;

/// <summary>
/// How a user can sign in.
/// </summary>
/// <param name="Link">The page to open.</param>
/// <param name="TokenExchangeResource">What a client needs for single sign-on, as the token service has it; null where it offers none.</param>
public sealed record SignInOffer(string Link, JsonElement? TokenExchangeResource = null);
