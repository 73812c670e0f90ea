using System.Text.RegularExpressions;
using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Recognizers.Entities;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>Reads what follows the <c>=</c> of an entity, and the lines below, as its kind demands.</summary>
internal sealed class LuDefinitionReader(LuEntity entity, LuName? inline, IReadOnlyList<LuEntityBlock> blocks, DiagnosticBag diagnostics)
{
    private static readonly string[] OnlyInTheCloud = ["geographyV2", "keyPhrase", "personName"];

    private List<LuLine> Lines { get; } = [.. blocks.SelectMany(block => block.Lines)];

    public LuEntity Read()
    {
        switch (entity.Kind)
        {
            case LuEntityKind.List:
                return ReadList();
            case LuEntityKind.Regex:
                return ReadPattern();
            case LuEntityKind.Composite:
                return ReadComposite();
            case LuEntityKind.MachineLearned:
                return ReadChildren();
            case LuEntityKind.PhraseList:
                return ReadPhrases();
            case LuEntityKind.Prebuilt:
                CheckPrebuilt();
                break;
        }

        RefuseLines();
        return entity;
    }

    private LuEntity ReadList()
    {
        if (inline is not null)
        {
            diagnostics.Report(DialogError.Understanding, inline.Location, $"the values of the list \"{entity.Name}\" go on lines of their own, each after a \"-\"");
        }

        var values = LuListReader.Read(blocks, diagnostics);
        if (values.Count == 0)
        {
            diagnostics.Warn(DialogError.Understanding, entity.Location, $"the list \"{entity.Name}\" has no values");
        }

        return entity with { Values = values };
    }

    private LuEntity ReadPattern()
    {
        var definition = inline ?? (Lines is [var line, ..] ? new LuName(line.Item, line.Location) : null);
        if (definition is not { Text: ['/', .., '/'] text } || text.Length < 3)
        {
            diagnostics.Report(DialogError.Understanding, definition?.Location ?? entity.Location, $"the regular expression of \"{entity.Name}\" must stand between slashes, such as \"@ regex {entity.Name} = /[0-9]+/\"");
            return entity;
        }

        try
        {
            SafeRegex.Create(text[1..^1], RegexOptions.IgnoreCase);
            return entity with { Pattern = text[1..^1] };
        }
        catch (ArgumentException exception)
        {
            diagnostics.Report(DialogError.Pattern, definition.Location, $"the regular expression of \"{entity.Name}\" can't be parsed: {exception.Message}");
            return entity;
        }
    }

    private LuEntity ReadComposite()
    {
        var children = new List<LuChild>();
        if (inline is not null)
        {
            AddNames(inline.Text.Trim('[', ']', ' '), inline.Location, children);
        }

        foreach (var line in Lines)
        {
            AddNames(line.Item.Trim('[', ']', ' '), line.Location, children);
        }

        if (children.Count == 0)
        {
            diagnostics.Warn(DialogError.Understanding, entity.Location, $"the composite entity \"{entity.Name}\" has no parts; write \"@ composite {entity.Name} = [part1, part2]\"");
        }

        return entity with { Children = children };
    }

    private static void AddNames(string text, SourceLocation location, List<LuChild> children)
        => children.AddRange(LuWord.Split(text, 0, out _).Select(word => new LuChild(word.Text, word.Text, location)));

    private LuEntity ReadChildren()
    {
        if (inline is not null)
        {
            diagnostics.Report(DialogError.Understanding, inline.Location, $"the parts of \"{entity.Name}\" go on lines of their own, such as \"- @ ml street\"");
        }

        return entity with { Children = LuChildReader.Read(Lines, diagnostics) };
    }

    private LuEntity ReadPhrases()
    {
        if (entity.Roles.Count > 0)
        {
            diagnostics.Report(DialogError.Understanding, entity.Location, $"a phrase list has no roles, and \"{entity.Roles[0]}\" is none of interchangeable, disabled, enabledForAllModels, disabledForAllModels");
        }

        return entity with
        {
            Roles = [],
            Phrases =
            [
                .. Lines.Select(line => line.Item).Append(inline?.Text ?? "")
                    .SelectMany(text => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                    .Distinct(StringComparer.OrdinalIgnoreCase),
            ],
        };
    }

    private void CheckPrebuilt()
    {
        if (PrebuiltEntities.All.ContainsKey(entity.Name))
        {
            return;
        }

        if (OnlyInTheCloud.Contains(entity.Name, StringComparer.OrdinalIgnoreCase))
        {
            diagnostics.Warn(DialogError.Understanding, entity.Location, $"the prebuilt entity \"{entity.Name}\" exists only in a retired cloud: only values that examples label are found");
            return;
        }

        var suggestion = PrebuiltEntities.All.Keys.MinBy(known => Distance.Between(known, entity.Name));
        diagnostics.Report(DialogError.Understanding, entity.Location, $"unknown prebuilt entity \"{entity.Name}\"; did you mean {suggestion}?");
    }

    private void RefuseLines()
    {
        foreach (var line in Lines)
        {
            diagnostics.Report(DialogError.Understanding, line.Location, $"an entity of the kind {LuEntityKinds.NameOf(entity.Kind)} has no lines below it; an example needs \"# Intent\" above it");
        }
    }
}
