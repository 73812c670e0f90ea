using ContactBot.Dialogs.Memory;

namespace ContactBot.Dialogs.Runtime;

public sealed partial class ActionContext
{
    /// <summary>All of memory but the settings, which may hold secrets.</summary>
    internal OrderedDictionary<string, object?> TakeSnapshot() => new(StringComparer.Ordinal)
    {
        [MemoryScopes.User] = Turn.UserScope,
        [MemoryScopes.Conversation] = Turn.ConversationScope,
        [MemoryScopes.Turn] = Turn.TurnScope,
        [MemoryScopes.Dialog] = Container?.State,
        [MemoryScopes.This] = Top?.State,
    };
}
