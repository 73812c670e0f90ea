namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>A value of a list entity and the words for it.</summary>
internal sealed record LuListValue(string Name, IReadOnlyList<string> Synonyms);
