using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Inputs;

/// <summary>Asks for a file, or several.</summary>
internal sealed class AttachmentInput(DialogDefinition definition) : InputDialog(definition)
{
    private readonly ChoiceExpression<AttachmentOutputFormat> _format = definition.Choice("outputFormat", AttachmentOutputFormat.First);

    private protected override object? ReadActivity(ActionContext context)
    {
        MemoryValues.TryGetProperty(context.Turn.TurnScope.GetValueOrDefault("activity"), "attachments", out var attachments);
        return attachments ?? new List<object?>();
    }

    private protected override ValueTask<InputState> OnRecognizeAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var input = GetInput(context);
        List<object?> attachments = MemoryValues.ToList(input) ?? [input];
        if (attachments is [])
        {
            return new(InputState.Unrecognized);
        }

        SetInput(context, _format.Evaluate(context) == AttachmentOutputFormat.All ? attachments : attachments[0]);
        return new(InputState.Valid);
    }
}
