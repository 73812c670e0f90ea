namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>Names of intents and entities as dialogs write them: in an expression neither a blank nor a dot can stand in a name.</summary>
internal static class LuNames
{
    public static string InMemory(string name) => name.Replace(' ', '_').Replace('.', '_');
}
