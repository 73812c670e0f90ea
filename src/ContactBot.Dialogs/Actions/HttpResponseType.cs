namespace ContactBot.Dialogs.Actions;

/// <summary>What <c>HttpRequest</c> makes of the response.</summary>
internal enum HttpResponseType
{
    None,

    /// <summary>A value, where the body is JSON; else text.</summary>
    Json,

    /// <summary>An activity that is sent.</summary>
    Activity,

    /// <summary>Activities that are sent.</summary>
    Activities,

    /// <summary>Bytes.</summary>
    Binary,
}
