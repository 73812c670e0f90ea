namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>The brackets of a pattern: <c>[what may be left out]</c>, <c>(this|or that)</c>.</summary>
internal static class LuBrackets
{
    /// <summary>Whether they say more than that the writer likes brackets.</summary>
    public static bool AreUsed(string text, IReadOnlyList<int> operators)
    {
        var (square, open, isChoice) = (0, 0, false);
        foreach (var position in operators)
        {
            switch (text[position])
            {
                case '[':
                    square++;
                    break;
                case ']' when square > 0:
                    return true;
                case '(':
                    open++;
                    break;
                case '|' when open > 0:
                    isChoice = true;
                    break;
                case ')' when isChoice:
                    return true;
            }
        }

        return false;
    }

    /// <summary>Where in the text the first bracket stands that has no partner; null where all have.</summary>
    public static int? FindMistake(string text, IReadOnlyList<int> operators)
    {
        var open = new Stack<int>();
        foreach (var position in operators)
        {
            switch (text[position])
            {
                case '[' or '(':
                    open.Push(position);
                    break;
                case ']' or ')':
                    if (!open.TryPop(out var partner) || (text[partner] == '[') != (text[position] == ']'))
                    {
                        return position;
                    }

                    break;
            }
        }

        return open.Count > 0 ? open.Peek() : null;
    }
}
