using System.Text;
using ContactBot.Expressions.Syntax;

namespace ContactBot.Expressions.Tests.Syntax;

/// <summary>A syntax tree written out node by node with the kind of each, so that two trees are equal when these are.</summary>
internal static class TreeShape
{
    public static string Of(ExpressionNode node) => node is InterpolationNode
        ? $"{nameof(InterpolationNode)}({Parts(node)})"
        : $"{node.GetType().Name}{Detail(node)}({string.Join(", ", node.Children.Select(Of))})";

    // A text written as an expression of the interpolation is the same as one that simply stands there.
    private static string Parts(ExpressionNode interpolation)
    {
        var parts = new StringBuilder();
        foreach (var part in interpolation.Children)
        {
            parts.Append(part is ConstantNode { Value: string text } ? text : $"|{Of(part)}|");
        }

        return parts.ToString();
    }

    private static string Detail(ExpressionNode node) => node switch
    {
        ConstantNode constant => $" {constant.Value?.GetType().Name} {constant.Value}",
        IdentifierNode identifier => $" {identifier.Name}",
        PropertyNode property => $" {property.Name}",
        CallNode call => $" {call.Function.Name}",
        ObjectNode made => $" {string.Join('|', made.Names)}",
        _ => "",
    };
}
