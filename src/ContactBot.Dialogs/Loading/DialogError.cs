namespace ContactBot.Dialogs.Loading;

/// <summary>The codes of mistakes in the bot's files.</summary>
internal static class DialogError
{
    /// <summary>The folder is missing or has no dialog to begin with.</summary>
    public const string NoRoot = "CB2001";

    /// <summary>A file can't be read, or two files have one name.</summary>
    public const string Resource = "CB2002";

    /// <summary>A file is not JSON.</summary>
    public const string Syntax = "CB2003";

    /// <summary>A <c>$kind</c> that nobody provides.</summary>
    public const string UnknownKind = "CB2004";

    /// <summary>A property that must be there is absent.</summary>
    public const string Missing = "CB2005";

    /// <summary>A property has the wrong type or an impossible value.</summary>
    public const string WrongValue = "CB2006";

    /// <summary>An expression can't be parsed.</summary>
    public const string Expression = "CB2007";

    /// <summary>A dialog, recognizer or generator that no file provides.</summary>
    public const string Reference = "CB2008";

    /// <summary>A regular expression can't be parsed.</summary>
    public const string Pattern = "CB2009";

    /// <summary>A mistake in a <c>.lu</c> file.</summary>
    public const string Understanding = "CB2010";

    /// <summary>A mistake in a <c>.lg</c> file.</summary>
    public const string Generation = "CB2011";

    /// <summary>Something is written twice.</summary>
    public const string Duplicate = "CB2012";

    /// <summary>A file is not in UTF-8 (a warning).</summary>
    public const string Encoding = "CB2013";

    /// <summary>A mistake in a <c>.qna</c> file.</summary>
    public const string Questions = "CB2014";

    /// <summary>A mistake in a page of the <c>knowledge</c> folder.</summary>
    public const string Knowledge = "CB2015";
}
