namespace ContactBot.Dialogs.Actions;

/// <summary>An action computed the name of a dialog that the bot does not have.</summary>
public sealed class DialogNotFoundException(string name) : Exception($"There is no dialog '{name}'.")
{
    /// <summary>What was looked for.</summary>
    public string Name { get; } = name;
}
