namespace ContactBot.Dialogs.Inputs;

/// <summary>What of the choice is the answer.</summary>
internal enum ChoiceOutputFormat
{
    Value,
    Index,
}
