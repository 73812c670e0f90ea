using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>
/// A reference to another file, or to a part of it.
/// </summary>
/// <param name="Target">The path, relative to the file that it stands in, or the name of the file; may end in <c>*</c> or <c>**</c>.</param>
/// <param name="Intent">The only intent to take; null for all.</param>
/// <param name="Part">What to take.</param>
/// <param name="Into">The intent that takes the sentences; null where the file as a whole is imported.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record LuImport(string Target, string? Intent, LuImportPart Part, string? Into, SourceLocation Location);
