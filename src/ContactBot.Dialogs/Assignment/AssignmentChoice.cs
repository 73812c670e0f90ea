namespace ContactBot.Dialogs.Assignment;

/// <summary>The answer to the question into which property a value goes.</summary>
internal static class AssignmentChoice
{
    /// <summary>Whether the entity names the property, or the operation, of an assignment.</summary>
    public static bool Names(RecognizedEntity entity, EntityAssignment assignment)
        => (entity.Operation is not null || entity.Property is not null)
            && (entity.Operation is null || entity.Operation.Equals(assignment.Operation, StringComparison.Ordinal))
            && (entity.Property is null || entity.Property.Equals(assignment.Property, StringComparison.Ordinal));
}
