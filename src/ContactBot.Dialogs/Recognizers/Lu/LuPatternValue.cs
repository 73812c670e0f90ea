namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>What in a text stands for a label, the end exclusive.</summary>
internal readonly record struct LuPatternValue(LuLabel Label, int Start, int End);
