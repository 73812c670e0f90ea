using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Inputs;

/// <summary>
/// By what an answer is recognized.
/// </summary>
internal sealed record ChoiceRecognition(bool UsesValue, bool UsesAction, bool RecognizesNumbers, bool RecognizesOrdinals)
{
    public static ChoiceRecognition Default { get; } = new(true, true, true, true);

    public static ChoiceRecognition Load(DialogDefinition definition, string name)
    {
        if (definition.Source[name] is not { Kind: SourceKind.Map } node)
        {
            return Default;
        }

        var options = definition.Part(node, name);
        return new(
            !options.Constant("noValue", false),
            !options.Constant("noAction", false),
            options.Constant("recognizeNumbers", true),
            options.Constant("recognizeOrdinals", true));
    }

    /// <summary>The words by which a choice goes.</summary>
    public IEnumerable<string> NamesOf(Choice choice)
    {
        if (UsesValue)
        {
            yield return choice.Value;
        }

        if (UsesAction && choice.Action?.Title is { Length: > 0 } title)
        {
            yield return title;
        }

        foreach (var synonym in choice.Synonyms)
        {
            yield return synonym;
        }
    }
}
