using ContactBot.Expressions;

namespace ContactBot.Dialogs.Tests.Generation;

/// <summary>Bounds that a slip on the hot path breaks; measured values are well below.</summary>
public sealed class GenerationAllocationTests
{
    private const string Content = """
        # semplice
        - Buongiorno
        - Salve

        # frase(nome)
        - ${semplice()}, ${nome}!

        # attesa
        - IF: ${count(pratiche) == 1}
          - Una pratica
        - ELSE:
          - ${count(pratiche)} pratiche: ${join(foreach(pratiche, p, riga(p)), ', ', ' e ')}

        # riga(p)
        - ${p.numero} del ${p.data}
        """;

    [Theory]
    [InlineData("semplice", 400)]
    [InlineData("frase", 1_200)]
    [InlineData("attesa", 4_000)]
    public void A_template_allocates_little(string template, long maximum)
    {
        var templates = Templates.Parse(Content);
        var memory = Templates.Memory(
            ("nome", "Anna"),
            ("pratiche", Enumerable.Range(1, 2).Select(object? (number) => new OrderedDictionary<string, object?> { ["numero"] = $"{number}", ["data"] = "oggi" }).ToList()));
        templates.Evaluate(template, memory);

        var before = GC.GetAllocatedBytesForCurrentThread();
        templates.Evaluate(template, memory);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, maximum);
    }

    [Fact]
    public void Text_without_expressions_allocates_nothing()
    {
        var templates = Templates.Parse(Content);
        templates.EvaluateText("Come posso aiutare?", ObjectMemory.Empty);

        var before = GC.GetAllocatedBytesForCurrentThread();
        templates.EvaluateText("Come posso aiutare?", ObjectMemory.Empty);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
