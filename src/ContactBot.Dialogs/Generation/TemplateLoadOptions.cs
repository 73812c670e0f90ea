using ContactBot.Expressions;

namespace ContactBot.Dialogs.Generation;

/// <summary>What the templates of a file may use beside each other.</summary>
public sealed record TemplateLoadOptions
{
    /// <summary>Prebuilt functions, and no files.</summary>
    public static TemplateLoadOptions Default { get; } = new();

    /// <summary>What expressions may call. A template that has the name of one of these is reached as <c>lg.name</c> only.</summary>
    public FunctionTable Functions { get; init; } = FunctionTable.Prebuilt;

    /// <summary>Reads files for <c>fromFile</c>; null, and the function does not exist.</summary>
    public FileReader? FileReader { get; init; }
}
