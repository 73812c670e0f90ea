namespace ContactBot.Expressions.Tests.Functions;

public sealed class StringFunctionTests
{
    [Theory]
    [InlineData("length('perché')", 6L)]
    [InlineData("length(missing)", 0L)]
    [InlineData("concat('a', 1, null, 2.5)", "a12.5")]
    [InlineData("replace('aAa', 'a', 'b')", "bAb")]
    [InlineData("replaceIgnoreCase('aAa', 'a', 'b')", "bbb")]
    [InlineData("substring('municipio', 3)", "icipio")]
    [InlineData("substring('municipio', 0, 4)", "muni")]
    [InlineData("substring(missing, 2)", "")]
    [InlineData("trim('  a b  ')", "a b")]
    [InlineData("toUpper('città')", "CITTÀ")]
    [InlineData("toUpper('i', 'tr-TR')", "İ")]
    [InlineData("toLower('ÀÈ')", "àè")]
    [InlineData("sentenceCase('VIA ROMA')", "Via roma")]
    [InlineData("titleCase('via ROMA 3bis')", "Via Roma 3bis")]
    [InlineData("titleCase('jean-luc d\\'angiò')", "Jean-Luc D'angiò")]
    [InlineData("startsWith('comune', 'com')", true)]
    [InlineData("endsWith('comune', 'NE')", false)]
    [InlineData("countWord(' due  parole ')", 2L)]
    [InlineData("addOrdinal(1)", "1st")]
    [InlineData("addOrdinal(112)", "112th")]
    [InlineData("addOrdinal(0)", "0")]
    [InlineData("length(newGuid())", 36L)]
    [InlineData("isMatch('RSSMRA80A01L219M', '^[A-Z]{6}[0-9]{2}')", true)]
    [InlineData("isMatch(missing, '^$')", true)]
    [InlineData("indexOf('abcabc', 'c')", 2L)]
    [InlineData("lastIndexOf('abcabc', 'c')", 5L)]
    [InlineData("indexOf(['a', 1, [2]], [2])", 2L)]
    public void Text_functions_give(string expression, object expected) => Assert.Equal(expected, Evaluating.Value(expression));

    [Theory]
    [InlineData("split('a,b,,c', ',')", """["a","b","","c"]""")]
    [InlineData("split('abc')", """["a","b","c"]""")]
    [InlineData("split('', ',')", """[""]""")]
    [InlineData("concat([1], null, ['a'])", """[1,"a"]""")]
    [InlineData("concat([1], 'a')", "\"[\\n  1\\n]a\"")]
    [InlineData("reverse('abc')", "\"cba\"")]
    public void Text_functions_give_lists_and_texts(string expression, string json) => Assert.Equal(json, Evaluating.Json(expression));

    [Theory]
    [InlineData("substring('abc', 4)", "out of range")]
    [InlineData("substring('abc', 1, 3)", "out of range")]
    [InlineData("substring('abc', -1)", "out of range")]
    [InlineData("replace('abc', '', 'x')", "length at least 1")]
    [InlineData("toUpper('a', 'no such locale')", "not a known locale")]
    [InlineData("trim(number)", "number is neither a string nor a null object")]
    [InlineData("addOrdinal(4294967296)", "32-bit")]
    [InlineData("isMatch('a', pattern)", "Invalid pattern")]
    public void Text_functions_report(string expression, string part) => Assert.Contains(part, Evaluating.Error(expression, "{number: 3, pattern: '('}"), StringComparison.Ordinal);

    [Fact]
    public void A_regular_expression_that_takes_too_long_is_given_up()
        => Assert.Contains("takes longer than", Evaluating.Error("isMatch(text, '^(a+)+$')", $"{{text: '{new string('a', 40)}!'}}"), StringComparison.Ordinal);
}
