using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>A name as it stands in a file.</summary>
internal sealed record LuName(string Text, SourceLocation Location);
