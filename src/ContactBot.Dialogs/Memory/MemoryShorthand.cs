namespace ContactBot.Dialogs.Memory;

/// <summary>The short forms of paths: <c>$x</c>, <c>#x</c>, <c>@x</c>, <c>@@x</c>, <c>%x</c>.</summary>
internal static class MemoryShorthand
{
    private static readonly string[] None = [];
    private static readonly string[] Dialog = [MemoryScopes.Dialog];
    private static readonly string[] Intents = [MemoryScopes.Turn, "recognized", "intents"];
    private static readonly string[] Entities = [MemoryScopes.Turn, "recognized", "entities"];
    private static readonly string[] Class = [MemoryScopes.Class];

    /// <summary>The path that a short form stands for, and how many characters of the identifier its sigil takes.</summary>
    public static (string[] Scope, int Prefix) Split(string identifier) => identifier switch
    {
        ['$', ..] => (Dialog, 1),
        ['#', ..] => (Intents, 1),
        ['@', '@', ..] => (Entities, 2),
        ['@', ..] => (Entities, 1),
        ['%', ..] => (Class, 1),
        _ => (None, 0),
    };
}
