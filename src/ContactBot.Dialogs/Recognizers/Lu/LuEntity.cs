using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>An entity, a phrase list or an intent's features, as a <c>.lu</c> file declares them.</summary>
internal sealed record LuEntity(string Name, LuEntityKind Kind, SourceLocation Location)
{
    /// <summary>What it may be in a sentence, such as the city to leave and the one to go to.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Entities, intents and phrase lists that help to find it.</summary>
    public IReadOnlyList<LuName> Features { get; init; } = [];

    /// <summary>Of a list: each value with the words for it, itself among them.</summary>
    public IReadOnlyList<LuListValue> Values { get; init; } = [];

    /// <summary>Of a regular expression: the pattern, without slashes.</summary>
    public string Pattern { get; init; } = "";

    /// <summary>Of a composite or a machine-learned entity: its parts.</summary>
    public IReadOnlyList<LuChild> Children { get; init; } = [];

    /// <summary>Of a phrase list: its words.</summary>
    public IReadOnlyList<string> Phrases { get; init; } = [];

    /// <summary>Of a phrase list: whether one word may stand for another.</summary>
    public bool IsInterchangeable { get; init; }

    /// <summary>Of a phrase list: whether it is left out.</summary>
    public bool IsDisabled { get; init; }

    /// <summary>Of a phrase list: whether it helps everywhere, or only what it is a feature of.</summary>
    public bool IsForAllModels { get; init; } = true;
}
