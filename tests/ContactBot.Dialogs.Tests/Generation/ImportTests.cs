using ContactBot.Dialogs.Generation;
using ContactBot.Expressions;
using ContactBot.TestKit;

namespace ContactBot.Dialogs.Tests.Generation;

public sealed class ImportTests
{
    [Fact]
    public void Templates_of_an_imported_file_and_of_its_imports_are_called_by_name()
        => Assert.Equal("a b c", Evaluate("[b](b.lg)\n# t\n- a ${b()}", ("b.lg", "[c](c.lg)\n# b\n- b ${c()}"), ("c.lg", "# c\n- c")));

    [Fact]
    public void Templates_of_a_file_imported_under_an_alias_are_called_through_it()
        => Assert.Equal("mio suo Anna", Evaluate("[b](b.lg) as base\n# t(nome)\n- ${chi()} ${base.chi()} ${base.saluto(nome)}\n# chi\n- mio", ("b.lg", "# chi\n- suo\n# saluto(x)\n- ${x}")));

    [Fact]
    public void Templates_of_an_alias_are_not_there_by_name()
        => Assert.Contains(Parse("[b](b.lg) as base\n# t\n- ${chi()}", ("b.lg", "# chi\n- suo")).Diagnostics, diagnostic => diagnostic.Message.Contains("chi does not have an evaluator", StringComparison.Ordinal));

    [Fact]
    public void A_file_may_import_itself_and_the_same_file_twice()
        => Assert.Equal("a b", Evaluate("[io](a.lg)\n[b](b.lg)\n[ancora](./b.lg)\n# t\n- a ${b()}", ("b.lg", "# b\n- b")));

    [Fact]
    public void Files_that_import_each_other_are_an_error()
    {
        var found = Assert.Single(Parse("[b](b.lg)\n# t\n- a", ("b.lg", "[a](a.lg)\n# b\n- b")).Diagnostics);

        Assert.Equal("CB2111", found.Code);
        Assert.StartsWith("Loop detected:", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_name_each_other_by_alias_are_an_error()
        => Assert.Contains(Parse("[b](b.lg) as b\n# t\n- a", ("b.lg", "[a](a.lg) as a\n# b\n- b")).AllDiagnostics, diagnostic => diagnostic.Code == "CB2111");

    [Fact]
    public void A_missing_file_is_an_error_where_it_is_imported()
        => Assert.Equal("a.lg:2:1: error CB2110: Could not find file 'x.lg'.", Assert.Single(Parse("> nota\n[x](x.lg)\n# t\n- a").Diagnostics).ToString());

    [Fact]
    public void The_same_name_in_two_files_is_an_error()
        => Assert.Equal("a.lg:2:1: error CB2106: Duplicated definitions found for template: 't' in 'b.lg'.", Assert.Single(Parse("[b](b.lg)\n# t\n- a", ("b.lg", "# t\n- b")).Diagnostics).ToString());

    [Fact]
    public void An_error_in_an_imported_file_stops_the_importing_one()
    {
        var templates = Parse("[b](b.lg)\n# t\n- a", ("b.lg", "# b\n- ${"));

        Assert.Empty(templates.Diagnostics);
        Assert.Empty(templates.AllDiagnostics);
        Assert.Equal("a", templates.Evaluate("t", ObjectMemory.Empty));

        templates = Parse("[b](b.lg)\n# t\n- a", ("b.lg", "# b\n- ${x"));
        Assert.Empty(templates.Diagnostics);
        Assert.Equal("b.lg:2:3", $"{templates.AllDiagnostics[0].File}:{templates.AllDiagnostics[0].Line}:{templates.AllDiagnostics[0].Column}");
        Assert.Throws<GenerationException>(() => templates.Evaluate("t", ObjectMemory.Empty));
    }

    [Fact]
    public void Without_a_resolver_nothing_is_imported()
        => Assert.Equal("CB2110", Assert.Single(Templates.Parse("[b](b.lg)\n# t\n- a").Diagnostics).Code);

    [Fact]
    public void Files_on_disk_are_found_from_the_folder_of_the_importing_one()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "comune"));
        var main = Path.Combine(folder.Path, "main.lg");
        File.WriteAllText(Path.Combine(folder.Path, "comune", "saluti.lg"), "[su](../nomi.lg)\n# saluto\n- Ciao ${nome()}");
        File.WriteAllText(Path.Combine(folder.Path, "nomi.lg"), "# nome\n- ${fromFile('nome.txt')}");
        File.WriteAllText(Path.Combine(folder.Path, "nome.txt"), "Anna");

        var templates = LanguageTemplates.Parse(
            "[s](Area#comune\\saluti.lg)\n# t\n- ${saluto()}!",
            main,
            ImportedFiles.Resolve,
            new TemplateLoadOptions { FileReader = ImportedFiles.Read });

        Assert.Equal("Ciao Anna!", templates.Evaluate("t", ObjectMemory.Empty));
    }

    [Fact]
    public void All_templates_are_listed_with_their_files()
        => Assert.Equal(
            ["t() a.lg", "b(x, y) b.lg"],
            Parse("[b](b.lg)\n# t\n- a", ("b.lg", "# b(x, y)\n- b")).Templates.Select(template => $"{template.Name}({string.Join(", ", template.Parameters)}) {template.File}"));

    private static object? Evaluate(string content, params (string Id, string Content)[] files)
        => Parse(content, files).Evaluate("t", Templates.Memory(("nome", "Anna")));

    private static LanguageTemplates Parse(string content, params (string Id, string Content)[] files)
        => LanguageTemplates.Parse(content, "a.lg", (_, path) =>
        {
            var id = path.Replace("./", "", StringComparison.Ordinal);
            var found = files.Append(("a.lg", content)).FirstOrDefault(file => file.Item1 == id);
            return found.Item1 is null ? throw new FileNotFoundException($"Could not find file '{path}'.") : new ImportedText(found.Item1, found.Item2);
        });
}
