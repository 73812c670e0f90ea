using System.Text;
using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Conversions;

/// <summary>Bytes, Base64, data URIs and the escaping of URI components.</summary>
internal static class BinaryFunctions
{
    private const string DataUriStart = "data:text/plain;charset=utf-8;base64,";

    public static IEnumerable<ExpressionFunction> All =>
    [
        ExpressionFunction.Create("binary", FunctionSignature.Of(Any), Any, static (in arguments) => arguments.TryText(0, out var text) ? Encoding.UTF8.GetBytes(text) : null),
        ExpressionFunction.Create("base64", FunctionSignature.Of(Any), Text, ToBase64),
        ExpressionFunction.Create("base64ToBinary", FunctionSignature.Of(Text), Any, static (in arguments) => arguments.TryText(0, out var text) ? Convert.FromBase64String(text) : null),
        FromText("base64ToString", FromBase64),
        FromText("dataUri", static text => DataUriStart + Convert.ToBase64String(Encoding.UTF8.GetBytes(text))),
        ExpressionFunction.Create("dataUriToBinary", FunctionSignature.Of(Text), Any, static (in arguments) => arguments.TryText(0, out var text) ? Encoding.UTF8.GetBytes(text) : null),
        FromText("dataUriToString", static text => FromBase64(text[(text.IndexOf(',', StringComparison.Ordinal) + 1)..])),
        FromText("uriComponent", Uri.EscapeDataString),
        FromText("uriComponentToString", Uri.UnescapeDataString),
    ];

    private static ExpressionFunction FromText(string name, Func<string, string> transform)
        => ExpressionFunction.Create(name, FunctionSignature.Of(Text), Text, (in arguments) => arguments.TryText(0, out var text) ? transform(text) : null);

    private static object? ToBase64(in FunctionArguments arguments)
    {
        if (arguments[0] is byte[] bytes)
        {
            return Convert.ToBase64String(bytes);
        }

        return arguments.TryText(0, out var text) ? Convert.ToBase64String(Encoding.UTF8.GetBytes(text)) : null;
    }

    private static string FromBase64(string text) => Encoding.UTF8.GetString(Convert.FromBase64String(text));
}
