using System.Text.Json;
using ContactBot.Activities;
using ContactBot.Conversations.Messages;
using ContactBot.Conversations.Operators;

namespace ContactBot.Conversations;

/// <summary>
/// The accounts that speak on the municipality's side. Official clients know only users and bots, so the role is always
/// <c>bot</c>; <c>kind</c> (<c>operator</c>, <c>system</c>) tells our own clients who it really is.
/// </summary>
public static class ConversationAccounts
{
    public const string BotId = "bot";

    private static readonly JsonElement OperatorKind = JsonSerializer.SerializeToElement("operator", MessageJson.Default.String);
    private static readonly JsonElement SystemKind = JsonSerializer.SerializeToElement("system", MessageJson.Default.String);

    /// <summary>The bot under the name that the body gives it.</summary>
    public static ChannelAccount Bot(string name) => new() { Id = BotId, Name = name, Role = RoleTypes.Bot };

    /// <summary>The contact centre itself: who has joined, who has left.</summary>
    public static ChannelAccount System(string name) => OfKind("system", name, SystemKind);

    /// <summary>A person.</summary>
    public static ChannelAccount Operator(OperatorIdentity identity) =>
        OfKind($"operator-{identity.Id:n}", identity.DisplayName, OperatorKind);

    private static ChannelAccount OfKind(string id, string name, JsonElement kind) => new()
    {
        Id = id,
        Name = name,
        Role = RoleTypes.Bot,
        Extensions = new Dictionary<string, JsonElement>(1) { ["kind"] = kind },
    };
}
