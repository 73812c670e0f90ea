namespace ContactBot.Dialogs.Runtime;

public sealed partial class ActionContext
{
    /// <summary>What the nearest language generator makes of a text: text, or a structured value.</summary>
    public object? Generate(string template) => FindGenerator().Generate(template, this, Turn.Locale, Turn.GenerationOptions);

    private Generation.ILanguageGenerator FindGenerator()
    {
        for (var context = this; context is not null; context = context.Parent)
        {
            if (context.Top is { Dialog: AdaptiveDialog { Generator: { } generator } })
            {
                return generator;
            }
        }

        return Turn.Engine.Generator;
    }
}
