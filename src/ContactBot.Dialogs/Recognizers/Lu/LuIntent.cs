using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>Something that users want, and how they say it.</summary>
internal sealed record LuIntent(string Name, IReadOnlyList<LuUtterance> Utterances, SourceLocation Location);
