namespace ContactBot.Dialogs.Runtime;

/// <summary>The events that the engine itself raises.</summary>
internal static class DialogEventNames
{
    public const string BeginDialog = "beginDialog";
    public const string RepromptDialog = "repromptDialog";
    public const string CancelDialog = "cancelDialog";
    public const string ActivityReceived = "activityReceived";
    public const string RecognizeUtterance = "recognizeUtterance";
    public const string RecognizedIntent = "recognizedIntent";
    public const string UnknownIntent = "unknownIntent";
    public const string EndOfActions = "endOfActions";
    public const string ChooseProperty = "chooseProperty";
    public const string ChooseEntity = "chooseEntity";
    public const string AssignEntity = "assignEntity";
    public const string Error = "error";
    public const string VersionChanged = "versionChanged";
}
