using ContactBot.Dialogs.Memory;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Assignment;

/// <summary>What a dialog has still to put into its properties, or to ask about; kept with the dialog from turn to turn.</summary>
internal sealed class AssignmentQueue
{
    private const string StateName = "events";

    private readonly DialogFrame _frame;

    private AssignmentQueue(DialogFrame frame, List<EntityAssignment> assignments) => (_frame, Assignments) = (frame, assignments);

    public List<EntityAssignment> Assignments { get; private set; }

    public EntityAssignment? Next => Assignments.Count > 0 ? Assignments[0] : null;

    public static AssignmentQueue Of(DialogFrame frame)
        => new(frame, [.. (MemoryValues.ToList(frame.State?.GetValueOrDefault(StateName)) ?? []).Select(EntityAssignment.FromState)]);

    public EntityAssignment Dequeue()
    {
        var next = Assignments[0];
        Assignments.RemoveAt(0);
        return next;
    }

    public void Replace(List<EntityAssignment> assignments) => Assignments = assignments;

    public void Save()
    {
        if (Assignments.Count > 0)
        {
            _frame.EnsureState()[StateName] = Assignments.Select(assignment => (object?)assignment.ToState()).ToList();
        }
        else
        {
            _frame.State?.Remove(StateName);
        }
    }
}
