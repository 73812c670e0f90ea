using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Assignment;

/// <summary>
/// Which assignment comes first: what is sure before what must be asked, then in the order of the operations, what nobody asked for before the answer
/// to a question, the oldest, and the first in the message.
/// </summary>
internal sealed class AssignmentOrder(IReadOnlyList<string> operations) : IComparer<EntityAssignment>
{
    private static readonly string[] Events = [DialogEventNames.AssignEntity, DialogEventNames.ChooseProperty, DialogEventNames.ChooseEntity];

    public int Compare(EntityAssignment? x, EntityAssignment? y) => Key(x!).CompareTo(Key(y!));

    private (int Event, int Operation, bool IsExpected, long When, int Start) Key(EntityAssignment assignment)
        => (Array.IndexOf(Events, assignment.Event), IndexOf(assignment.Operation), assignment.IsExpected, assignment.Entity.When, assignment.Entity.Start);

    private int IndexOf(string? operation)
    {
        for (var index = 0; index < operations.Count; index++)
        {
            if (operations[index].Equals(operation, StringComparison.Ordinal))
            {
                return index;
            }
        }

        return -1;
    }
}
