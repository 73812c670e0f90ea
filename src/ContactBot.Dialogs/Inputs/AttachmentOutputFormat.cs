namespace ContactBot.Dialogs.Inputs;

/// <summary>How many of the attachments are the answer.</summary>
internal enum AttachmentOutputFormat
{
    First,
    All,
}
