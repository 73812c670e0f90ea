using System.Text.Json;
using System.Text.Json.Serialization;
using ContactBot.Activities;

namespace ContactBot.Dialogs.SignIn;

/// <summary>A token, as the service gives it.</summary>
internal sealed record TokenBody(string? ChannelId, string? ConnectionName, string? Token, string? Expiration);

/// <summary>The token of the user's client.</summary>
internal sealed record ExchangeBody(string Token);

/// <summary>Where the user signs in.</summary>
internal sealed record SignInBody(string? SignInLink, JsonElement? TokenExchangeResource);

/// <summary>What the service gets back from the sign-in page, to find the conversation again.</summary>
internal sealed record SignInState(string ConnectionName, ConversationReference Conversation, string MsAppId);

/// <summary>JSON of the token service; the wire names are its own.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(TokenBody))]
[JsonSerializable(typeof(ExchangeBody))]
[JsonSerializable(typeof(SignInBody))]
[JsonSerializable(typeof(SignInState))]
internal sealed partial class TokenServiceJson : JsonSerializerContext;
