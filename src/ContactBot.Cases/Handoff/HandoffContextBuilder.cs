using System.Text.Json;
using ContactBot.Cases.Numbers;
using ContactBot.Dialogs;
using ContactBot.Storage.Cases;
using ContactBot.Storage.Conversations;

namespace ContactBot.Cases.Handoff;

/// <summary>Puts a handoff context together from what the conversation, its transcript and the dialogs know.</summary>
public static class HandoffContextBuilder
{
    private const string NothingUnderstood = "None";

    /// <param name="input">What the handoff starts from.</param>
    /// <param name="recent">The last entries of the transcript in order, those of this turn included.</param>
    /// <param name="citizenId">The citizen, if known.</param>
    public static HandoffContext Build(HandoffInput input, IReadOnlyList<TranscriptEntry> recent, Guid? citizenId = null)
    {
        var value = new HandoffValue(input.Context);
        var talk = RecentTalk.Read(recent);
        var intent = input.Understood is { Intent: not NothingUnderstood } understood ? understood : null;
        var context = new HandoffContext
        {
            Summary = "",
            Why = new HandoffWhy
            {
                Reason = input.Reason,
                Trigger = input.Trigger ?? talk.LastCitizenMessage,
                Intent = intent?.Intent,
                Confidence = intent?.Score,
            },
            Who = Who(input.Conversation, citizenId),
            What = What(value, talk, intent, input.Trigger),
            State = new HandoffState
            {
                ConversationId = input.Conversation.Id,
                Sequence = input.Conversation.LastSequence,
                LastBotMessage = talk.LastBotMessage,
                PendingQuestion = talk.PendingQuestion,
                Done = [.. value.Done, .. input.EarlierCases.Select(Opened)],
                CitizenMessages = talk.CitizenMessages,
            },
            Routing = new HandoffRouting
            {
                Skill = value.Text("skill"),
                Priority = value.Text("priority"),
                CallbackNumber = value.Text("callbackNumber"),
                RequestedAt = input.At,
            },
            Sentiment = value.Sentiment,
        };
        return context with { Summary = HandoffSummary.Write(context, input.CaseNumber) };
    }

    private static string Opened(CaseRecord record) => $"aperta la pratica {CaseNumber.Parse(record.Number)} ({record.Subject})";

    private static HandoffWho Who(ConversationSnapshot conversation, Guid? citizenId) => new()
    {
        CitizenId = citizenId ?? conversation.CitizenId,
        DisplayName = CaseText.Limit(conversation.UserName, CaseText.SubjectLength),
        Channel = conversation.ChannelId,
        Address = ChannelLabels.Masked(conversation.UserId),
        Language = conversation.Language,
    };

    private static HandoffWhat What(HandoffValue value, RecentTalk talk, Understood? intent, string? trigger) => new()
    {
        Subject = CaseText.Limit(value.Text("subject") ?? value.Text("topic"), CaseText.SubjectLength)
            ?? intent?.Intent
            ?? CaseText.Limit(trigger ?? talk.LastCitizenMessage, CaseText.SubjectLength)
            ?? "Richiesta di parlare con una persona",
        Category = value.Text("category"),
        Place = value.Text("place"),
        Details = value.Text("details"),
        Collected = value.Collected,
        Entities = Entities(intent),
        Attachments = talk.Attachments,
    };

    private static JsonElement? Entities(Understood? understood)
    {
        if (string.IsNullOrWhiteSpace(understood?.EntitiesJson))
        {
            return null;
        }

        using var document = JsonDocument.Parse(understood.EntitiesJson);
        return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.EnumerateObject().Any()
            ? document.RootElement.Clone()
            : null;
    }
}
