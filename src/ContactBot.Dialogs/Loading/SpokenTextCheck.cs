using ContactBot.Dialogs.Generation;

namespace ContactBot.Dialogs.Loading;

/// <summary>
/// Finds what dialogs say with templates that their <c>.lg</c> file does not have, which otherwise shows only when a citizen gets there. Only a dialog that
/// names its file is looked at: others speak with whatever the dialog has that begins them.
/// </summary>
internal sealed class SpokenTextCheck(DialogLoader loader)
{
    private static readonly string[] Spoken = ["activity", "prompt", "unrecognizedPrompt", "invalidPrompt", "defaultValueResponse", "noAnswer", "cardNoMatchResponse"];

    public void Check(SourceNode node) => Check(node, null, "");

    private void Check(SourceNode node, MultiLanguageGenerator? generator, string name)
    {
        if (node["generator"] is { } own)
        {
            (generator, name) = (own.Text is { } file ? loader.FindTemplates(file) : null, own.Text ?? "");
        }

        foreach (var (property, value) in node.Properties)
        {
            if (generator is not null && value.Text is { } text && Spoken.Contains(property, StringComparer.OrdinalIgnoreCase))
            {
                CheckText(value, text, generator, name);
            }

            Check(value, generator, name);
        }

        foreach (var item in node.Items)
        {
            Check(item, generator, name);
        }
    }

    // One language that can say it is enough: it stands in for the others.
    private void CheckText(SourceNode node, string text, MultiLanguageGenerator generator, string name)
    {
        var mistakes = generator.Languages.Values.Select(templates => templates.MistakesIn(text)).ToList();
        if (mistakes.TrueForAll(found => found.Count > 0))
        {
            loader.Diagnostics.Report(DialogError.Expression, node.Location, $"this can't be said with \"{name}\": {mistakes[0][0].Message}");
        }
    }
}
