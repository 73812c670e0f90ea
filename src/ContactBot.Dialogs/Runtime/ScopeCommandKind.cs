namespace ContactBot.Dialogs.Runtime;

internal enum ScopeCommandKind
{
    Goto,
    Break,
    Continue,
}
