using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;
using ContactBot.Expressions.Values;
using static ContactBot.Expressions.ValueKinds;

namespace ContactBot.Expressions.Functions.Conversions;

/// <summary>XML from JSON, and XPath over XML. Document types and external entities are refused.</summary>
internal static class XmlFunctions
{
    private static readonly XmlReaderSettings Reading = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 4 * 1024 * 1024 };

    public static IEnumerable<ExpressionFunction> All =>
    [
        ExpressionFunction.Create("xml", FunctionSignature.Of(Any), Text, ToXml),
        ExpressionFunction.Create("xPath", FunctionSignature.Of(Any, Text), Any, EvaluateXPath),
    ];

    private static object? ToXml(in FunctionArguments arguments)
    {
        var value = arguments[0] is string text ? JsonValues.Parse(text) : arguments[0];
        return value is null ? arguments.FailAt(0, "is no JSON.") : ToElement("root", value, arguments.Context).ToString();
    }

    private static XElement ToElement(string name, object? value, EvaluationContext context)
    {
        context.Spend(1);
        var element = new XElement(XmlConvert.EncodeLocalName(name));
        if (value is null)
        {
            element.SetAttributeValue("type", "null");
        }
        else if (ValueList.TryRead(value, out var list))
        {
            element.SetAttributeValue("type", "array");
            for (var index = 0; index < list.Count; index++)
            {
                element.Add(ToElement("item", list[index], context));
            }
        }
        else if (ValueObject.TryRead(value, out var properties))
        {
            element.SetAttributeValue("type", "object");
            foreach (var (property, content) in properties.Pairs())
            {
                element.Add(ToElement(property, content, context));
            }
        }
        else
        {
            element.SetAttributeValue("type", value is bool ? "boolean" : Numbers.Is(value) ? "number" : "string");
            element.Value = value is bool boolean ? XmlConvert.ToString(boolean) : ValueText.Of(value, CultureInfo.InvariantCulture);
        }

        return element;
    }

    private static object? EvaluateXPath(in FunctionArguments arguments)
    {
        if (!arguments.TryText(0, out var xml) || !arguments.TryText(1, out var path))
        {
            return null;
        }

        if (path.Length > ExpressionLimits.MaximumXPathLength)
        {
            return arguments.FailAt(1, $"is longer than {ExpressionLimits.MaximumXPathLength} characters.");
        }

        using var reader = XmlReader.Create(new StringReader(xml), Reading);
        var result = new CountingNavigator(XDocument.Load(reader).CreateNavigator(), arguments.Context).Evaluate(path);
        if (result is not XPathNodeIterator nodes)
        {
            return result;
        }

        var found = new List<object?>();
        while (nodes.MoveNext())
        {
            var node = nodes.Current!.UnderlyingObject is XElement element ? element.ToString(SaveOptions.DisableFormatting) : nodes.Current.OuterXml;
            arguments.Context.SpendText(node.Length);
            found.Add(node);
        }

        return found.Count == 0 ? arguments.Fail($"There is no matched node for the expression {path} in the XML.") : found;
    }
}
