namespace ContactBot.Activities;

/// <summary>The values of <see cref="Activity.Type"/> (Bot Framework Activity schema, "Type").</summary>
public static class ActivityTypes
{
    public const string Message = "message";
    public const string ConversationUpdate = "conversationUpdate";
    public const string ContactRelationUpdate = "contactRelationUpdate";
    public const string Typing = "typing";
    public const string EndOfConversation = "endOfConversation";
    public const string Event = "event";
    public const string Invoke = "invoke";
    public const string InvokeResponse = "invokeResponse";
    public const string MessageUpdate = "messageUpdate";
    public const string MessageDelete = "messageDelete";
    public const string MessageReaction = "messageReaction";
    public const string InstallationUpdate = "installationUpdate";
    public const string Handoff = "handoff";
    public const string Trace = "trace";
    public const string Command = "command";
    public const string CommandResult = "commandResult";
}
