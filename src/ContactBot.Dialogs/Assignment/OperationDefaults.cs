namespace ContactBot.Dialogs.Assignment;

/// <summary>What is done with an entity where the user did not say: as the last question has it, or else the schema. Text, or an object by entity, or by property and entity.</summary>
internal sealed class OperationDefaults(object? ofQuestion, object? ofSchema)
{
    private const string Any = "";

    public string? For(string property, string entity)
        => ofQuestion is null ? Find(ofSchema, property, entity) : ofQuestion as string ?? ByEntity(ofQuestion, entity);

    private static string? Find(object? defaults, string property, string entity)
        => defaults switch
        {
            string operation => operation,
            OrderedDictionary<string, object?> byProperty => (byProperty.GetValueOrDefault(property) ?? byProperty.GetValueOrDefault(Any)) switch
            {
                string operation => operation,
                OrderedDictionary<string, object?> byEntity => ByEntity(byEntity, entity),
                _ => ByEntity(byProperty, entity),
            },
            _ => null,
        };

    private static string? ByEntity(object? defaults, string entity)
        => defaults is OrderedDictionary<string, object?> byEntity ? byEntity.GetValueOrDefault(entity) as string ?? byEntity.GetValueOrDefault(Any) as string : null;
}
