namespace ContactBot.Dialogs.Memory;

/// <summary>The names of the scopes of memory.</summary>
internal static class MemoryScopes
{
    /// <summary>What is known of the user, in every conversation.</summary>
    public const string User = "user";

    /// <summary>What belongs to this conversation.</summary>
    public const string Conversation = "conversation";

    /// <summary>What is forgotten at the end of the turn.</summary>
    public const string Turn = "turn";

    /// <summary>The configuration; read only.</summary>
    public const string Settings = "settings";

    /// <summary>What belongs to the dialog that runs, until it ends.</summary>
    public const string Dialog = "dialog";

    /// <summary>What belongs to the action that runs.</summary>
    public const string This = "this";

    /// <summary>The properties of the action that runs, as its file has them; read only.</summary>
    public const string Class = "class";

    /// <summary>The properties of the dialog that runs, as its file has them; read only.</summary>
    public const string DialogClass = "dialogclass";

    /// <summary>Which dialogs are on the stack; read only.</summary>
    public const string DialogContext = "dialogcontext";

    public const string All = "user,conversation,turn,settings,dialog,this,class,dialogclass,dialogcontext";
}
