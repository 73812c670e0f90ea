using ContactBot.Dialogs.Generation;

namespace ContactBot.Dialogs.Tests.Generation;

public sealed class CallTests
{
    [Fact]
    public void Arguments_come_before_memory_and_the_rest_of_memory_stays()
        => Assert.Equal("Anna di Roma", Templates.Evaluate("# t\n- ${chi('Anna')}\n# chi(nome)\n- ${nome} di ${citta}", "t", ("nome", "Bruno"), ("citta", "Roma")));

    [Fact]
    public void A_call_without_arguments_sees_those_of_its_caller()
        => Assert.Equal("ciao Anna", Templates.Evaluate("# t\n- ${a('Anna')}\n# a(nome)\n- ${b()}\n# b\n- ciao ${nome}", "t"));

    [Fact]
    public void A_call_with_arguments_does_not_see_those_of_its_caller()
        => Assert.Equal("x ", Templates.Evaluate("# t\n- ${a('Anna')}\n# a(nome)\n- ${b('x')}\n# b(altro)\n- ${altro} ${nome}", "t"));

    [Fact]
    public void The_variable_of_a_lambda_can_be_an_argument()
        => Assert.Equal("<1> e <2>", Templates.Evaluate("# t\n- ${join(foreach(createArray(1, 2), n, uno(n)), ' e ')}\n# uno(n)\n- <${n}>", "t"));

    [Fact]
    public void A_template_named_like_a_prebuilt_function_is_reached_through_lg()
        => Assert.Equal("5 mio", Templates.Evaluate("# t\n- ${length('hello')} ${lg.length()}\n# length\n- mio", "t"));

    [Fact]
    public void Names_may_hold_dots() => Assert.Equal("ciao", Templates.Evaluate("# t\n- ${a.b.c()}\n# a.b.c\n- ciao", "t"));

    [Fact]
    public void A_template_can_be_called_by_a_computed_name()
        => Assert.Equal("sì 2", Templates.Evaluate("# t\n- ${template(concat('risposta', 'Si'), 2)}\n# rispostaSi(n)\n- sì ${n}", "t"));

    [Fact]
    public void A_computed_name_that_no_template_has_is_an_error()
        => Assert.StartsWith("No such template 'x'.", Failure("# t\n- ${template(nome)}", ("nome", "x")), StringComparison.Ordinal);

    [Fact]
    public void Whether_a_template_exists_can_be_asked()
        => Assert.Equal("True False", Templates.Evaluate("# t\n- ${isTemplate('t')} ${isTemplate('u')}", "t"));

    [Fact]
    public void Text_from_memory_can_be_expanded()
        => Assert.Equal("Ciao Anna", Templates.Evaluate("# t\n- ${expandText(risposta)}\n# saluto\n- Ciao", "t", ("risposta", "${saluto()} ${nome}"), ("nome", "Anna")));

    [Fact]
    public void Wrong_text_from_memory_is_an_error()
        => Assert.Contains("Close } is missing", Failure("# t\n- ${expandText(risposta)}", ("risposta", "ciao ${nome")), StringComparison.Ordinal);

    [Fact]
    public void A_template_may_call_itself_with_other_arguments()
        => Assert.Equal(5050L, Templates.Evaluate("# t\n- ${somma(100)}\n# somma(n)\n- IF: ${n == 0}\n - ${0}\n- ELSE:\n - ${n + somma(n - 1)}", "t"));

    [Fact]
    public void Calls_in_a_circle_are_an_error_that_shows_the_circle()
        => Assert.Equal(
            "Loop detected: t => u => t [u]  Error occurred when evaluating expression. [t]  Error occurred when evaluating expression.",
            Failure("# t\n- ${u()}\n# u\n- ${t()}"));

    [Fact]
    public void Recursion_without_end_is_an_error_and_no_crash()
        => Assert.Contains("levels deep", Failure("# t\n- ${giu(1)}\n# giu(n)\n- ${giu(n + 1)}"), StringComparison.Ordinal);

    [Fact]
    public void A_failure_names_every_template_on_its_way()
        => Assert.Matches(@"\[u\]  Error occurred when evaluating expression\. \[t\]  Error occurred when evaluating expression\.$", Failure("# t\n- ${u()}\n# u\n- ${1 / 0}"));

    [Fact]
    public void A_file_is_read_only_where_that_is_allowed()
    {
        const string Content = "# t\n- ${fromFile('testo.txt')} ${fromFile('testo.txt', 'raw')}";

        Assert.Contains(Templates.Parse(Content).Diagnostics, diagnostic => diagnostic.Message.Contains("fromFile", StringComparison.Ordinal));

        var options = new TemplateLoadOptions { FileReader = (templateFile, path) => System.Text.Encoding.UTF8.GetBytes($"{templateFile} {path} ${{n}}") };
        var templates = LanguageTemplates.Parse(Content, "main.lg", options: options);
        Assert.Equal("main.lg testo.txt 1 main.lg testo.txt ${n}", templates.Evaluate("t", Templates.Memory(("n", 1L))));
    }

    [Fact]
    public void Templates_depend_on_what_they_read_and_call()
    {
        var analysis = Templates.Parse("# t\n- ${u()} ${nome} ${v(utente.id)}\n# u\n- ${citta}\n# v(x)\n- ${x} ${altro}").Analyze("t");

        Assert.Equal(["nome", "citta", "utente.id"], analysis.Variables.OrderBy(variable => Array.IndexOf(["nome", "citta", "utente.id"], variable)));
        Assert.Equal(["u", "v"], analysis.TemplateReferences);
    }

    private static string Failure(string content, params (string Name, object? Value)[] scope)
        => Assert.Throws<GenerationException>(() => Templates.Evaluate(content, "t", scope)).Message;
}
