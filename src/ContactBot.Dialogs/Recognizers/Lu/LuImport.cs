using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>A reference to another file, or to one intent of it.</summary>
internal sealed record LuImport(string File, string? Intent, string? Into, SourceLocation Location);
