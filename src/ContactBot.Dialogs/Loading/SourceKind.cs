namespace ContactBot.Dialogs.Loading;

/// <summary>What a <see cref="SourceNode"/> is.</summary>
public enum SourceKind
{
    Null,
    Boolean,
    Number,
    Text,
    List,
    Map,
}
