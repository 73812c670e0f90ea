using ContactBot.Dialogs.Generation;
using ContactBot.Expressions;
using ContactBot.TestKit;

namespace ContactBot.Fuzzing;

/// <summary>Files of templates: loaded, and every template evaluated, expanded and analyzed.</summary>
internal sealed class GenerationTarget : FuzzTarget
{
    public override string Name => "generation";

    public override IReadOnlyList<string> Corpus { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "dialogs"), "*.lg", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText),
        """
        > !# @strict = false
        [comuni](./comuni.lg)
        # Saluto(nome, ora)
        - IF: ${ora < 13 && nome != null}
          - Buongiorno ${nome}
          - Buondì ${nome}
        - ELSEIF: ${ora < 18}
          - ```
        Buon pomeriggio ${nome},
        sono le \${ora}
        ```
        - ELSE:
          - Buonasera ${template('Nome', nome)}
        # Nome(n)
        - SWITCH: ${n}
        - CASE: ${'a'}
          - A
        - DEFAULT:
          - ${n}
        # Scheda
        [HeroCard
            title = ${Saluto('Anna', 10)}
            buttons = Sì | No \| forse
            ${Altro()}
        ]
        # Altro
        [HeroCard
            text = ${join(foreach(createArray(1, 2), x, Nome(x)), ', ')}
        ]
        """,
    ];

    public override IReadOnlyList<string> Tokens { get; } =
    [
        "\n# t\n- ", "\n# t(x)\n", "\n- IF: ${", "\n- ELSE:\n", "\n- SWITCH: ${x}\n", "\n- CASE: ${", "\n- DEFAULT:\n", "\n```\n", "```", "\n[Activity\n", "\n]\n", " = ", " | ", "\\|", "${", "}",
        "\n> !# @strict = true\n", "\n> ", "\n[a](b.lg)\n", "(", ")", ",", "'", "\"", "`", "\\", "$", "{", "[", "]", "\r\n", "\t", "\0", "\ud83d", "${t()}", "${template('t')}", "-", "#", "##",
    ];

    public override void Run(string input)
    {
        var templates = LanguageTemplates.Parse(input, "input.lg");
        var lines = input.Count(character => character is '\n' or '\r') + 1;
        foreach (var diagnostic in templates.AllDiagnostics)
        {
            Require(diagnostic.Line >= 0 && diagnostic.Line <= lines + 1, $"A mistake is in line {diagnostic.Line} of {lines}: {diagnostic}");
        }

        foreach (var template in templates.Templates.Take(20))
        {
            Try(() => templates.Evaluate(template.Name, ObjectMemory.Empty));
            Try(() => templates.Expand(template.Name, ObjectMemory.Empty));
            Try(() => templates.Analyze(template.Name));
        }

        Try(() => templates.EvaluateText(input, ObjectMemory.Empty));
    }

    private static void Try(Func<object?> evaluate)
    {
        try
        {
            evaluate();
        }
        catch (GenerationException)
        {
            // It says what is wrong: that is what it should do.
        }
    }
}
