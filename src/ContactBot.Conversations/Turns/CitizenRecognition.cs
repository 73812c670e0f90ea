using System.Text.Json;
using System.Text.Json.Nodes;
using ContactBot.Cases;
using ContactBot.Cases.Citizens;
using ContactBot.Cases.Numbers;
using ContactBot.Cases.Reading;
using ContactBot.Storage.Cases;

namespace ContactBot.Conversations.Turns;

/// <summary>
/// Recognises who calls or writes by telephone number, and lays what is known of them before the bot: <c>user.language</c> and
/// <c>user.cases</c>, each with <c>number</c>, <c>subject</c>, <c>status</c> and <c>statusLabel</c>. Thread safe.
/// </summary>
internal sealed class CitizenRecognition(ICitizenStore citizens, ICaseStore cases)
{
    private const int MaximumCases = 10;

    /// <summary>Notes the citizen in the turn's conversation.</summary>
    /// <returns>The user scope with what is known; null leaves it: nobody is known by this address.</returns>
    public async Task<ReadOnlyMemory<byte>?> RecognizeAsync(PendingTurn turn, ReadOnlyMemory<byte> userState, CancellationToken cancellationToken)
    {
        var conversation = turn.Conversation;
        var address = CitizenAddress.Of(conversation.ChannelId, conversation.UserId);
        if (address.ChannelId != CitizenAddress.Telephone
            || await citizens.FindAsync(conversation.BodyId, address, cancellationToken) is not { } citizen)
        {
            return null;
        }

        turn.Conversation = conversation with
        {
            CitizenId = citizen.Id,
            UserName = conversation.UserName ?? citizen.DisplayName,
            Language = conversation.CitizenId is null ? citizen.Language : conversation.Language,
        };
        var open = await cases.FindOpenByCitizenAsync([conversation.BodyId], citizen.Id, MaximumCases, cancellationToken);
        var scope = userState.IsEmpty ? [] : JsonNode.Parse(userState.Span) as JsonObject ?? [];
        scope["language"] = citizen.Language;
        scope["cases"] = new JsonArray([.. open.Select(ViewOf)]);
        var known = JsonSerializer.SerializeToUtf8Bytes(scope, Messages.MessageJson.Default.JsonObject);
        return known.AsSpan().SequenceEqual(userState.Span) ? null : known;
    }

    private static JsonNode ViewOf(CaseRecord record) => new JsonObject
    {
        ["number"] = CaseNumber.Parse(record.Number).Display,
        ["subject"] = record.Subject,
        ["status"] = record.Status.ToString(),
        ["statusLabel"] = CaseStatusLabels.Italian(record.Status),
    };
}
