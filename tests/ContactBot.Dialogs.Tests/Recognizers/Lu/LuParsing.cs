using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Recognizers.Lu;

namespace ContactBot.Dialogs.Tests.Recognizers.Lu;

/// <summary>Parses texts as the file <c>main.lu</c>.</summary>
internal static class LuParsing
{
    public static LuDocument Parse(string text, out IReadOnlyList<DialogDiagnostic> diagnostics)
    {
        var bag = new DiagnosticBag();
        var document = LuParser.Parse(text, "main.lu", bag);
        diagnostics = bag.All;
        return document;
    }

    /// <summary>Parses a text that must have no mistake.</summary>
    public static LuDocument ParseWell(string text)
    {
        var document = Parse(text, out var diagnostics);
        Assert.Empty(diagnostics);
        return document;
    }

    public static LuEntity Entity(string text, string name) => Assert.Single(ParseWell(text).Entities, entity => entity.Name == name);

    public static LuUtterance Utterance(string text) => Assert.Single(Assert.Single(ParseWell($"# Intent\n- {text}").Intents).Utterances);
}
