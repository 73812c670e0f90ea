using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>Reads the parts of a machine-learned entity, <c>- @ kind name usesFeature other</c>; parts of parts are moved to the right.</summary>
internal static class LuChildReader
{
    public static IReadOnlyList<LuChild> Read(IReadOnlyList<LuLine> lines, DiagnosticBag diagnostics)
    {
        var next = 0;
        return Read(lines, ref next, lines.Count > 0 ? lines.Min(line => line.Indentation) : 0, depth: 0, diagnostics);
    }

    private const int MaximumDepth = 16;

    private static List<LuChild> Read(IReadOnlyList<LuLine> lines, ref int next, int indentation, int depth, DiagnosticBag diagnostics)
    {
        var children = new List<LuChild>();
        while (next < lines.Count && lines[next].Indentation >= indentation)
        {
            var line = lines[next++];
            var child = Read(line, diagnostics);
            if (next < lines.Count && lines[next].Indentation > line.Indentation)
            {
                var below = depth < MaximumDepth ? Read(lines, ref next, lines[next].Indentation, depth + 1, diagnostics) : SkipBelow(lines, ref next, line, diagnostics);
                child = child is null ? null : child with { Children = below };
            }

            if (child is not null)
            {
                children.Add(child);
            }
        }

        return children;
    }

    private static LuChild? Read(LuLine line, DiagnosticBag diagnostics)
    {
        var offset = line.Text.IndexOf('@', StringComparison.Ordinal);
        var words = line.Item.StartsWith('@') ? LuWord.Split(line.Text, offset + 1, out _) : [];
        if (words.Count < 2 || words[1].Is("usesFeature") || words[1].Is("usesFeatures"))
        {
            diagnostics.Report(DialogError.Understanding, line.Location, "a part of an entity is written as \"- @ kind name\", such as \"- @ ml street\" or \"- @ number houseNumber\"");
            return null;
        }

        var declaration = LuDeclarationReader.Sort(words[2..], new LuDeclaration(words[1].Text, null, line.Location), line, diagnostics);
        return new LuChild(words[1].Text, words[0].Text, line.At(words[1].Offset)) { Features = declaration.Features };
    }

    private static List<LuChild> SkipBelow(IReadOnlyList<LuLine> lines, ref int next, LuLine parent, DiagnosticBag diagnostics)
    {
        diagnostics.Report(DialogError.Understanding, lines[next].Location, $"parts may stand in one another {MaximumDepth} deep, not more");
        while (next < lines.Count && lines[next].Indentation > parent.Indentation)
        {
            next++;
        }

        return [];
    }
}
