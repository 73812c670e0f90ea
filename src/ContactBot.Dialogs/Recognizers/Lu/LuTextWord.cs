namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>A word of a message in its common form, and where it stands, the end exclusive.</summary>
internal readonly record struct LuTextWord(string Normal, int Start, int End);
