using ContactBot.Conversations;
using ContactBot.Storage.Conversations;

namespace ContactBot.Operators.Queue;

/// <summary>Turns stored conversations into what those outside see.</summary>
internal static class ConversationViews
{
    public static ConversationView Of(ConversationSnapshot conversation) => new()
    {
        Id = conversation.Id,
        BodyId = conversation.BodyId,
        ChannelId = conversation.ChannelId,
        UserId = conversation.UserId,
        UserName = conversation.UserName,
        Language = conversation.Language,
        Owner = conversation.Owner,
        OwnerSince = conversation.OwnerSince,
        OwnerReason = conversation.OwnerReason,
        OperatorId = conversation.OperatorId,
        OperatorName = conversation.OperatorName,
        CaseId = conversation.CaseId,
        LastSequence = conversation.LastSequence,
    };
}
