using ContactBot.Dialogs.Memory;

namespace ContactBot.Dialogs.Runtime;

public sealed partial class ActionContext
{
    private static bool Is(string name, string scope) => name.Equals(scope, StringComparison.OrdinalIgnoreCase);

    private object? ReadScope(string name)
    {
        // The usual spelling first; paths are otherwise read without regard to case.
        switch (name)
        {
            case MemoryScopes.Turn:
                return Turn.TurnScope;
            case MemoryScopes.User:
                return Turn.UserScope;
            case MemoryScopes.Conversation:
                return Turn.ConversationScope;
            case MemoryScopes.Dialog:
                return Container?.State;
            case MemoryScopes.This:
                return Top?.State;
            case MemoryScopes.Settings:
                return Turn.Settings;
            case MemoryScopes.Class:
                return Top is null ? null : ClassScope.Read(this, Top.Dialog);
            case MemoryScopes.DialogClass:
                return Container is null ? null : ClassScope.Read(this, Container.Dialog);
            case MemoryScopes.DialogContext:
                return DialogContextScope.Read(this);
        }

        var lower = name.ToLowerInvariant();
        return lower.Equals(name, StringComparison.Ordinal) ? null : ReadScope(lower);
    }

    private OrderedDictionary<string, object?> EnsureScope(MemoryPath path)
    {
        var name = path.Root;
        return Is(name, MemoryScopes.Dialog) && Container is { } container ? container.EnsureState()
            : Is(name, MemoryScopes.This) && Top is { } top ? top.EnsureState()
            : Is(name, MemoryScopes.User) ? Turn.UserScope
            : Is(name, MemoryScopes.Conversation) ? Turn.ConversationScope
            : Is(name, MemoryScopes.Turn) ? Turn.TurnScope
            : throw Refuse(path);
    }

    private void WriteScope(MemoryPath path, OrderedDictionary<string, object?> value)
    {
        var name = path.Root;
        if (Is(name, MemoryScopes.Dialog) && Container is { } container)
        {
            container.State = value;
        }
        else if (Is(name, MemoryScopes.This) && Top is { } top)
        {
            top.State = value;
        }
        else if (Is(name, MemoryScopes.User))
        {
            Turn.UserScope = value;
        }
        else if (Is(name, MemoryScopes.Conversation))
        {
            Turn.ConversationScope = value;
        }
        else
        {
            throw Refuse(path);
        }
    }

    private InvalidOperationException Refuse(MemoryPath path)
        => ReadScope(path.Root) is null
            ? new InvalidOperationException($"'{path.Text}' does not match memory scopes:{MemoryScopes.All}")
            : new InvalidOperationException($"'{path.Text}' can't be written: the scope is read only.");
}
