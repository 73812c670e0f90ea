namespace ContactBot.Dialogs.Generation.Evaluation;

/// <summary>A template with arguments; equal to another call of the same template with the same values.</summary>
internal readonly struct TemplateCall(Template template, TemplateArguments? arguments) : IEquatable<TemplateCall>
{
    public Template Template { get; } = template;

    public TemplateArguments? Arguments { get; } = arguments;

    public bool Equals(TemplateCall other) => ReferenceEquals(Template, other.Template) && TemplateArguments.AreSame(Arguments, other.Arguments);

    public override bool Equals(object? obj) => obj is TemplateCall other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Template, Arguments?.Hash() ?? 0);
}
