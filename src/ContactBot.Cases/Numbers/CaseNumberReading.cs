namespace ContactBot.Cases.Numbers;

/// <summary>What a text is when it is read as a case number.</summary>
public enum CaseNumberReading
{
    Valid,

    /// <summary>It has the form, but a digit is wrong.</summary>
    WrongCheckDigit,

    /// <summary>It is something else.</summary>
    NotANumber,
}
