using System.Collections.Frozen;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ContactBot.Expressions.Values;

/// <summary>The public properties of a .NET type, read and written by code that is compiled once a type.</summary>
internal sealed class TypeProperties
{
    private static readonly ConditionalWeakTable<Type, TypeProperties> Known = [];

    private readonly FrozenDictionary<string, TypeProperty> _properties;

    private TypeProperties(Type type)
    {
        var readable = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike)
            .DistinctBy(property => property.Name, StringComparer.OrdinalIgnoreCase)
            .Select(property => new TypeProperty(property))
            .ToArray();
        Ordered = readable;
        _properties = readable.ToFrozenDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<TypeProperty> Ordered { get; }

    public static TypeProperties Of(Type type) => Known.GetValue(type, static key => new TypeProperties(key));

    public bool TryGet(object instance, string name, out object? value)
    {
        if (_properties.TryGetValue(name, out var property))
        {
            value = property.Get(instance);
            return true;
        }

        value = null;
        return false;
    }

    public bool TrySet(object instance, string name, object? value)
    {
        if (!_properties.TryGetValue(name, out var property) || property.Set is not { } set)
        {
            return false;
        }

        set(instance, value);
        return true;
    }

    internal sealed class TypeProperty(PropertyInfo property)
    {
        private readonly Lazy<Func<object, object?>> _get = new(() => CompileGet(property));
        private readonly Lazy<Action<object, object?>?> _set = new(() => CompileSet(property));

        public string Name => property.Name;

        public Action<object, object?>? Set => _set.Value;

        public object? Get(object instance) => _get.Value(instance);

        private static Func<object, object?> CompileGet(PropertyInfo property)
        {
            var instance = System.Linq.Expressions.Expression.Parameter(typeof(object));
            var read = System.Linq.Expressions.Expression.Property(System.Linq.Expressions.Expression.Convert(instance, property.DeclaringType!), property);
            return System.Linq.Expressions.Expression.Lambda<Func<object, object?>>(System.Linq.Expressions.Expression.Convert(read, typeof(object)), instance).Compile();
        }

        private static Action<object, object?>? CompileSet(PropertyInfo property)
        {
            if (property.SetMethod is not { IsPublic: true } || property.DeclaringType!.IsValueType)
            {
                return null;
            }

            return (instance, value) =>
            {
                if (ValueConversion.TryConvert(value, property.PropertyType, out var converted))
                {
                    property.SetValue(instance, converted);
                }
            };
        }
    }
}
