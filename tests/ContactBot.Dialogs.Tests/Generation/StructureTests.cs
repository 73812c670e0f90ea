namespace ContactBot.Dialogs.Tests.Generation;

public sealed class StructureTests
{
    [Fact]
    public void Properties_are_in_lower_case_and_keep_their_types()
    {
        var structure = Templates.Evaluate("# t\n[Cosa\n  Titolo = ciao ${nome}\n  Numero = ${1 + 1}\n  Elenco = a | ${2} | b\\|c\n]", "t", ("nome", "Anna"));

        Assert.Equal("Cosa", Templates.Property(structure, "lgType"));
        Assert.Equal("ciao Anna", Templates.Property(structure, "titolo"));
        Assert.Equal(2L, Templates.Property(structure, "numero"));
        Assert.Equal(new List<object?> { "a", 2L, "b|c" }, Templates.Property(structure, "elenco"));
    }

    [Fact]
    public void Comments_and_empty_lines_within_say_nothing()
        => Assert.Equal("1", Templates.Property(Templates.Evaluate("# t\n[Cosa\n\n > nota\n  A = 1\n\n]\n> fine\n", "t"), "a"));

    [Fact]
    public void Everything_behind_the_first_equals_sign_is_value()
        => Assert.Equal("b = [c]", Templates.Property(Templates.Evaluate("# t\n[Cosa\n  A = b = [c]\n]", "t"), "a"));

    [Fact]
    public void Another_structure_of_the_same_type_fills_what_is_missing()
    {
        var structure = Templates.Evaluate("# t\n[Cosa\n  A = mio\n  ${base()}\n]\n# base\n[Cosa\n  A = suo\n  B = suo\n]", "t");

        Assert.Equal("mio", Templates.Property(structure, "a"));
        Assert.Equal("suo", Templates.Property(structure, "b"));
    }

    [Fact]
    public void Another_structure_of_another_type_gives_nothing()
        => Assert.Throws<KeyNotFoundException>(() => Templates.Property(Templates.Evaluate("# t\n[Cosa\n  A = mio\n  ${base()}\n]\n# base\n[Altro\n  B = suo\n]", "t"), "b"));

    [Fact]
    public void A_structure_in_a_list_stays_a_structure()
        => Assert.Equal("x", Templates.Property(((List<object?>)Templates.Property(Templates.Evaluate("# t\n[Cosa\n  A = ${b('x')} | ${b('y')}\n]\n# b(n)\n[B\n  N = ${n}\n]", "t"), "a")!)[0], "n"));

    [Fact]
    public void All_results_vary_every_property()
    {
        var results = Templates.Parse("# t\n[Cosa\n  A = ${v()} | fisso\n  B = ${v()}\n]\n# v\n- 1\n- 2").Expand("t", Templates.Memory());

        Assert.Equal(["1/1", "1/2", "2/1", "2/2"], results.Select(result => $"{((List<object?>)Templates.Property(result, "a")!)[0]}/{Templates.Property(result, "b")}"));
    }
}
