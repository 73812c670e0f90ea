using System.Text;
using ContactBot.Expressions;
using ContactBot.Expressions.Syntax;

namespace ContactBot.Dialogs.Generation.Evaluation;

/// <summary>The functions that exist only in templates: <c>template</c>, <c>isTemplate</c>, <c>expandText</c>, <c>fromFile</c> and <c>ActivityAttachment</c>.</summary>
internal static class GenerationFunctions
{
    /// <summary>Calls the template whose name the first argument is.</summary>
    public const string CallByName = "template";

    /// <summary>Reads a file; there only where the application allows it.</summary>
    public const string FromFile = "fromFile";

    public static IReadOnlyList<ExpressionFunction> All { get; } =
    [
        ExpressionFunction.CreateLazy(CallByName, FunctionSignature.Of(ValueKinds.Text).AndMore(ValueKinds.Any), ValueKinds.Any, EvaluateByName),
        ExpressionFunction.Create("isTemplate", FunctionSignature.Of(ValueKinds.Text), ValueKinds.Boolean, IsTemplate),
        ExpressionFunction.Create("expandText", FunctionSignature.Of(ValueKinds.Text), ValueKinds.Any, ExpandText),
        ExpressionFunction.Create("ActivityAttachment", FunctionSignature.Of(ValueKinds.Any, ValueKinds.Text), ValueKinds.Any, ActivityAttachment),
    ];

    /// <summary>The function that reads files through <paramref name="reader"/>.</summary>
    public static ExpressionFunction ReadingFiles(FileReader reader) => ExpressionFunction.Create(
        FromFile,
        FunctionSignature.Of(ValueKinds.Text).Optionally(ValueKinds.Text),
        ValueKinds.Any,
        (in FunctionArguments arguments) => Read(reader, arguments));

    private static object? EvaluateByName(CallNode call, EvaluationContext context)
    {
        var name = call.Arguments[0].Evaluate(context);
        if (context.Failed)
        {
            return null;
        }

        var text = name as string ?? "";
        var isEvaluatedAgain = text.EndsWith('!');
        var frame = (TemplateFrame)context.RootMemory;
        if (!frame.Run.Templates.TryFind(isEvaluatedAgain ? text[..^1] : text, out var template))
        {
            return context.Fail($"No such template '{text}'.");
        }

        var arguments = TemplateFunctions.EvaluateArguments(template, call, 1, context);
        return context.Failed ? null : TemplateFunctions.Call(new Callee(template, isEvaluatedAgain), arguments, call, context);
    }

    private static object? IsTemplate(in FunctionArguments arguments)
        => arguments.TryText(0, out var name) ? Frame(arguments).Run.Templates.TryFind(name, out _) : null;

    private static object? ExpandText(in FunctionArguments arguments)
        => arguments.TryTextOrNull(0, out var text) ? EvaluateText(text, arguments) : null;

    private static object? ActivityAttachment(in FunctionArguments arguments)
        => arguments.TryText(1, out var contentType)
            ? new OrderedDictionary<string, object?>(StringComparer.Ordinal)
            {
                [StructureBody.TypeProperty] = "attachment",
                ["contenttype"] = contentType,
                ["content"] = arguments[0],
            }
            : null;

    private static object? Read(FileReader reader, in FunctionArguments arguments)
    {
        if (!arguments.TryText(0, out var path))
        {
            return null;
        }

        try
        {
            var content = reader(Frame(arguments).Template.File, path);
            return (arguments.Count > 1 ? (arguments[1] as string)?.ToLowerInvariant() : null) switch
            {
                "binary" => content,
                "raw" => Decode(content),
                _ => EvaluateText(Decode(content), arguments),
            };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return arguments.Fail(exception.Message);
        }
    }

    private static object? EvaluateText(string text, in FunctionArguments arguments)
    {
        var frame = Frame(arguments);
        frame.Run.OperationsLeft = arguments.Context.OperationsLeft;
        var result = frame.Run.Templates.EvaluateTextIn(frame, text);
        arguments.Context.OperationsLeft = frame.Run.OperationsLeft;
        return frame.Run.TakeError() is { } error ? arguments.Fail(error) : result;
    }

    private static string Decode(byte[] content)
    {
        using var reader = new StreamReader(new MemoryStream(content, writable: false), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static TemplateFrame Frame(in FunctionArguments arguments) => (TemplateFrame)arguments.Context.RootMemory;
}
