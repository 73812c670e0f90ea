namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>How editors write the kinds of entities.</summary>
internal static class LuEntityKinds
{
    public static string NameOf(LuEntityKind kind) => kind switch
    {
        LuEntityKind.MachineLearned => "ml",
        LuEntityKind.List => "list",
        LuEntityKind.Regex => "regex",
        LuEntityKind.Prebuilt => "prebuilt",
        LuEntityKind.Composite => "composite",
        LuEntityKind.PatternAny => "patternany",
        LuEntityKind.PhraseList => "phraselist",
        _ => "intent",
    };
}
