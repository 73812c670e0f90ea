using ContactBot.Expressions;

namespace ContactBot.Dialogs.Generation.Evaluation;

/// <summary>A structure: an object with a type, properties, and what it takes over from other structures of its type.</summary>
internal sealed class StructureBody(string type, StructureBody.Line[] lines) : TemplateBody
{
    /// <summary>The property that names the type.</summary>
    public const string TypeProperty = "lgType";

    public override IEnumerable<CompiledExpression> Expressions => lines.SelectMany(line => line.Expressions);

    public override object? Evaluate(TemplateFrame frame)
    {
        var result = Start();
        foreach (var line in lines)
        {
            if (line.Inherited is { } inherited)
            {
                TakeOver(result, inherited.Evaluate(frame), frame);
            }
            else
            {
                result[line.Property] = line.Evaluate(frame);
            }

            if (frame.Failed)
            {
                return null;
            }
        }

        return result;
    }

    public override List<object?> Expand(TemplateFrame frame)
    {
        List<OrderedDictionary<string, object?>> results = [Start()];
        List<(string Property, int Index, List<object?> Alternatives)> choices = [];
        foreach (var line in lines)
        {
            if (line.Inherited is { } inherited)
            {
                var alternatives = inherited.Expand(frame);
                if (!frame.Run.TryExpand((long)results.Count * alternatives.Count))
                {
                    return [];
                }

                results = [.. results.SelectMany(result => alternatives, (result, alternative) => TakeOver(Copy(result), alternative, frame))];
            }
            else
            {
                choices.RemoveAll(choice => choice.Property == line.Property);
                var values = line.Values.Select(value => value.Expand(frame)).ToList();
                choices.AddRange(values.Select((value, index) => (line.Property, values.Count == 1 ? -1 : index, value)));
                results.ForEach(result => result[line.Property] = values.Count == 1 ? null : values.ConvertAll<object?>(_ => null));
            }
        }

        foreach (var (property, index, alternatives) in choices)
        {
            if (!frame.Run.TryExpand((long)results.Count * alternatives.Count))
            {
                return [];
            }

            results = [.. results.SelectMany(result => alternatives, (result, alternative) => Choose(Copy(result), property, index, alternative))];
        }

        return [.. results];
    }

    private static OrderedDictionary<string, object?> Choose(OrderedDictionary<string, object?> result, string property, int index, object? value)
    {
        if (index < 0)
        {
            result[property] = value;
        }
        else
        {
            var list = new List<object?>((List<object?>)result[property]!) { [index] = value };
            result[property] = list;
        }

        return result;
    }

    private static OrderedDictionary<string, object?> Copy(OrderedDictionary<string, object?> result) => new(result, StringComparer.Ordinal);

    private OrderedDictionary<string, object?> Start() => new(lines.Length + 1, StringComparer.Ordinal) { [TypeProperty] = type };

    /// <summary>Adds the properties that are not there yet from another structure of the same type; one of another type gives nothing.</summary>
    private OrderedDictionary<string, object?> TakeOver(OrderedDictionary<string, object?> result, object? value, TemplateFrame frame)
    {
        if (value is null)
        {
            return result;
        }

        if (ExpressionValues.PropertiesOf(value) is not { } properties)
        {
            frame.Run.Fail($"A line of the structure [{type}] refers to something that is not a structure. [{frame.Template.Name}]");
            return result;
        }

        if (ExpressionValues.TryGetProperty(value, TypeProperty, out var otherType) && otherType as string == type)
        {
            foreach (var (name, property) in properties)
            {
                result.TryAdd(name, property);
            }
        }

        return result;
    }

    /// <summary>A property with its values, or an expression that gives properties.</summary>
    internal sealed class Line
    {
        public Line(string property, CompiledValue[] values) => (Property, Values) = (property.ToLowerInvariant(), values);

        public Line(CompiledExpression inherited) => (Property, Values, Inherited) = ("", [], inherited);

        public string Property { get; }

        public CompiledValue[] Values { get; }

        public CompiledExpression? Inherited { get; }

        public IEnumerable<CompiledExpression> Expressions => Inherited is null ? Values.SelectMany(value => value.Expressions) : [Inherited];

        /// <summary>The value, or, of several, the list.</summary>
        public object? Evaluate(TemplateFrame frame)
        {
            if (Values.Length == 1)
            {
                return Values[0].Evaluate(frame);
            }

            var list = new List<object?>(Values.Length);
            foreach (var value in Values)
            {
                list.Add(value.Evaluate(frame));
            }

            return list;
        }
    }
}
