namespace ContactBot.Dialogs.Actions;

/// <summary>What <c>EditArray</c> does to a list.</summary>
internal enum ArrayChangeType
{
    Push,
    Pop,
    Take,
    Remove,
    Clear,
}
