using System.Globalization;
using ContactBot.Expressions.Values;
using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Uris;

/// <summary>The parts of an absolute URI.</summary>
internal static class UriFunctions
{
    public static IEnumerable<ExpressionFunction> All =>
    [
        Create("uriHost", Text, static uri => uri.Host),
        Create("uriPath", Text, static uri => uri.AbsolutePath),
        Create("uriPathAndQuery", Text, static uri => uri.PathAndQuery),
        Create("uriPort", Number, static uri => Boxed.Of(uri.Port)),
        Create("uriQuery", Text, static uri => uri.Query),
        Create("uriScheme", Text, static uri => uri.Scheme),
    ];

    private static ExpressionFunction Create(string name, ValueKinds returns, Func<Uri, object> part)
        => ExpressionFunction.Create(name, FunctionSignature.Of(Text), returns, (in arguments) =>
        {
            if (!arguments.TryText(0, out var text))
            {
                return null;
            }

            return Uri.TryCreate(text, UriKind.Absolute, out var uri)
                ? part(uri)
                : arguments.Fail(string.Create(CultureInfo.InvariantCulture, $"{text} is not an absolute URI."));
        });
}
