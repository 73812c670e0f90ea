using ContactBot.Dialogs.Loading;

namespace ContactBot.Dialogs.Recognizers.Lu;

/// <summary>Puts together all lines that speak of one entity: its kind, roles and definition may stand apart, in any order.</summary>
internal sealed class LuEntityBuilder(string name, SourceLocation location)
{
    private readonly List<string> _roles = [];
    private readonly List<LuName> _features = [];
    private readonly List<string> _flags = [];
    private readonly List<LuName> _definitions = [];
    private readonly List<LuEntityBlock> _blocks = [];
    private LuEntityKind? _kind;
    private SourceLocation? _kindLocation;

    /// <summary>Whether lines below the last declaration can belong to it.</summary>
    public bool TakesItems => _kind is null or LuEntityKind.List or LuEntityKind.PhraseList || _definitions.Count > 0;

    public void Declare(LuDeclaration declaration, DiagnosticBag diagnostics)
    {
        if (declaration.Kind is { } kind)
        {
            if (_kind is { } known && known != kind)
            {
                diagnostics.Report(DialogError.Duplicate, declaration.Location, $"\"{name}\" is already declared as {LuEntityKinds.NameOf(known)} in line {_kindLocation?.Line}; give one of them another name");
                return;
            }

            _kindLocation ??= declaration.Location;
            _kind = kind;
        }

        _roles.AddRange(declaration.Roles.Except(_roles, StringComparer.OrdinalIgnoreCase));
        _features.AddRange(declaration.Features);
        _flags.AddRange(declaration.Flags);
        if (declaration.Definition is { } definition)
        {
            _definitions.Add(definition);
        }

        _blocks.Add(new LuEntityBlock(declaration.Value, []));
    }

    /// <summary>A line below the last declaration.</summary>
    public void Add(LuLine line)
    {
        if (_blocks.Count > 0)
        {
            _blocks[^1].Lines.Add(line);
        }
    }

    /// <summary>The entity; null where nothing tells its kind, which is reported.</summary>
    public LuEntity? Build(DiagnosticBag diagnostics)
    {
        var lines = _blocks.SelectMany(block => block.Lines).ToList();
        var inline = _definitions.LastOrDefault(definition => definition.Text.Length > 0);
        if ((_kind ?? Guess(inline, lines)) is not { } kind)
        {
            diagnostics.Report(DialogError.Understanding, location, $"nothing tells what kind of entity \"{name}\" is; write it as \"@ list {name} =\"");
            return null;
        }

        var entity = new LuEntity(name, kind, _kindLocation ?? location)
        {
            Roles = _roles,
            Features = _features,
            IsInterchangeable = Has("interchangeable"),
            IsDisabled = Has("disabled"),
            IsForAllModels = !Has("disabledForAllModels"),
        };
        return new LuDefinitionReader(entity, inline, _blocks, diagnostics).Read();
    }

    private bool Has(string flag) => _flags.Contains(flag, StringComparer.OrdinalIgnoreCase);

    private static LuEntityKind? Guess(LuName? inline, List<LuLine> lines) => (inline?.Text, lines) switch
    {
        (['/', ..], _) => LuEntityKind.Regex,
        (['[', ..], _) => LuEntityKind.Composite,
        (_, []) => LuEntityKind.MachineLearned,
        (_, [var first, ..]) when first.Item.StartsWith('@') => LuEntityKind.MachineLearned,
        _ => null,
    };
}
