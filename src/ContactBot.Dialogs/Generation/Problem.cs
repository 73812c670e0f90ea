namespace ContactBot.Dialogs.Generation;

/// <summary>The mistakes an <c>.lg</c> file can have: code, severity, words. Where it is, the place that notices adds.</summary>
internal readonly record struct Problem(string Code, string Message, DiagnosticSeverity Severity = DiagnosticSeverity.Error)
{
    public static Problem NoTemplate { get; } = Warning("CB2101", "LG file must have at least one template definition.");

    public static Problem TemplateWithoutDash { get; } = new("CB2108", "Invalid template body. Expecting '-' prefix. ");

    public static Problem ImportFormat { get; } = new("CB2109", "Import format should follow '[x](y)' or '[x](y) as z'.");

    public static Problem StructureNotClosed { get; } = new("CB2120", "Invalid structure body. Expecting ']' at the end of the body.");

    public static Problem StructureEmpty { get; } = new("CB2121", "Invalid structure body. Body cannot be empty. ");

    public static Problem ConditionBlanks { get; } = new("CB2130", "Invalid condition: At most 1 whitespace allowed between 'IF/ELSEIF/ELSE' and ':'.");

    public static Problem ConditionWithoutIf { get; } = Warning("CB2131", "Invalid condition: Conditions must start with 'IF/ELSEIF/ELSE' prefix.");

    public static Problem ConditionSecondIf { get; } = new("CB2132", "Invalid template body. There cannot be more than one 'IF' condition. Expecting 'IFELSE' or 'ELSE' statement.");

    public static Problem ConditionWithoutElse { get; } = Warning("CB2133", "Conditional response template does not end with 'ELSE' condition.");

    public static Problem ConditionMiddle { get; } = new("CB2134", "Invalid template body. Expecting 'ELSEIF'.");

    public static Problem ConditionWithoutExpression { get; } = new("CB2135", "Invalid condition. 'IF', 'ELSEIF' definitions must include a valid expression.");

    public static Problem ElseWithExpression { get; } = new("CB2136", "Invalid condition. 'ELSE' definition cannot include an expression.");

    public static Problem ConditionWithoutBody { get; } = new("CB2137", "Invalid condition body. Conditions must include a valid body.");

    public static Problem SwitchBlanks { get; } = new("CB2140", "Invalid condition: At most 1 whitespace allowed between 'SWITCH/CASE/DEFAULT' and ':'.");

    public static Problem SwitchMissing { get; } = new("CB2141", "Invalid conditional response template. Expecting a 'SWITCH' statement?");

    public static Problem SecondSwitch { get; } = new("CB2142", "Invalid template body. There cannot be more than one 'SWITCH' statement. Expecting 'CASE' or 'DEFAULT' statement.");

    public static Problem SwitchMiddle { get; } = new("CB2143", "Invalid template body. Expecting a 'CASE' statement.");

    public static Problem SwitchWithoutDefault { get; } = Warning("CB2144", "Conditional response template does not end with 'DEFAULT' condition.");

    public static Problem SwitchWithoutCase { get; } = Warning("CB2145", "Invalid template body. Expecting at least one 'CASE' statement.");

    public static Problem SwitchWithoutExpression { get; } = new("CB2146", "Invalid condition. 'SWITCH' and 'CASE' statements must include a valid expression.");

    public static Problem DefaultWithExpression { get; } = new("CB2147", "Invalid condition. 'DEFAULT' statement cannot include an expression.");

    public static Problem SwitchWithoutBody { get; } = new("CB2148", "Invalid condition body. Expecing valid body inside a 'CASE' or 'DEFAULT' block.");

    public static Problem FenceNotClosed { get; } = new("CB2150", "Expecting '```' to close the multi-line block.");

    public static Problem BraceNotClosed { get; } = new("CB2151", "Close } is missing in Expression.");

    public static Problem Syntax(string what) => new("CB2102", $"{what}. Expecting a comment, template definition, import statement or option definition.");

    public static Problem TemplateName(string name)
        => new("CB2103", $"Invalid template name: '{name}'. Template names can only contain letter, underscore '_' or number. Any part of a template name (split by '.') cannot start with a number.");

    public static Problem Parameter(string name)
        => new("CB2104", $"Invalid parameter name: '{name}'. Parameter names can only contain letter, underscore '_' or number.");

    public static Problem Duplicate(string name) => new("CB2105", $"Duplicated definitions found for template: '{name}'.");

    public static Problem DuplicateIn(string name, string file) => new("CB2106", $"Duplicated definitions found for template: '{name}' in '{file}'.");

    public static Problem NoBody(string name) => Warning("CB2107", $"Missing template body in template '{name}'.");

    public static Problem Import(string message) => new("CB2110", message);

    public static Problem ImportLoop(string from, string to) => new("CB2111", $"Loop detected: {to} => {from}");

    public static Problem StructureLine(string written)
        => new("CB2122", $"Invalid structure body: '{written}'. Body can include <PropertyName> = <Value> pairs or ${{reference()}} template reference.");

    public static Problem StructureName(string name)
        => new("CB2123", $"Invalid structure name: '{name}'. name should start with letter/number/_ and can only contains letter/number/./_.");

    public static Problem Expression(string prefix, string expression, string why)
    {
        var start = prefix.Length == 0 ? "" : $"{prefix} ";
        return new("CB2152", $"{start}Error occurred when parsing expression '{expression}'. {why}");
    }

    private static Problem Warning(string code, string message) => new(code, message, DiagnosticSeverity.Warning);
}
