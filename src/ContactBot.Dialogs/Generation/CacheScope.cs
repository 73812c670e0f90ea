namespace ContactBot.Dialogs.Generation;

/// <summary>How far the result of a template, once chosen, is used again for the same call.</summary>
public enum CacheScope
{
    /// <summary>Among the calls that one evaluation of a template makes. This is the default.</summary>
    Local,

    /// <summary>Throughout one generation.</summary>
    Global,

    /// <summary>Never: every call chooses anew.</summary>
    None,
}
