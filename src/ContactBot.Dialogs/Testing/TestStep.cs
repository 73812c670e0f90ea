namespace ContactBot.Dialogs.Testing;

/// <summary>One line of a script: something the user does, or something that must hold. Immutable.</summary>
internal abstract class TestStep
{
    /// <exception cref="TestScriptException">What must hold does not.</exception>
    public abstract ValueTask RunAsync(TestConversation conversation, CancellationToken cancellationToken);
}
