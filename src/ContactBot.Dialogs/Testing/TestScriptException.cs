namespace ContactBot.Dialogs.Testing;

/// <summary>A step of a script did not find what it demands.</summary>
internal sealed class TestScriptException(string message) : Exception(message);
