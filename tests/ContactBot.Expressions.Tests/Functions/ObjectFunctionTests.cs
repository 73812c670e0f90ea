namespace ContactBot.Expressions.Tests.Functions;

public sealed class ObjectFunctionTests
{
    private const string Scope = "{a: {b: {c: [1, 2]}}, name: 'a'}";

    [Theory]
    [InlineData("getProperty(a.b, 'c')", "[1,2]")]
    [InlineData("getProperty(a, 'b.c[1]')", "2")]
    [InlineData("getProperty(name).b.c[0]", "1")]
    [InlineData("getProperty('a.b.c[1]')", "2")]
    [InlineData("getProperty('not a path (')", "null")]
    [InlineData("setProperty({x: 1}, 'y', [2])", """{"x":1,"y":[2]}""")]
    [InlineData("addProperty({}, 'y', null)", """{"y":null}""")]
    [InlineData("removeProperty({x: 1, y: 2}, 'x')", """{"y":2}""")]
    [InlineData("merge({x: {p: 1, q: 2}, l: [1, 2], n: 1}, {x: {q: 3}, l: [3], n: null})", """{"x":{"p":1,"q":3},"l":[3],"n":1}""")]
    [InlineData("merge([{x: 1}, {y: 2}])", """{"x":1,"y":2}""")]
    [InlineData("json('[1.0, \\'due\\', {tre: null,}] // fine')", """[1.0,"due",{"tre":null}]""")]
    [InlineData("string({a: [1, 2.0, 'è']})", "\"{\\\"a\\\":[1,2.0,\\\"è\\\"]}\"")]
    [InlineData("string(null)", "\"\"")]
    [InlineData("string(true)", "\"true\"")]
    [InlineData("jsonStringify('x')", "\"\\\"x\\\"\"")]
    [InlineData("stringOrValue('${a.b}').c[1]", "2")]
    [InlineData("stringOrValue('x ${a.b.c[0]}')", "\"x 1\"")]
    [InlineData("stringOrValue('`${name}` a')", "\"`a` a\"")]
    [InlineData("bool('False') || bool(0) || bool(null)", "false")]
    [InlineData("isObject(a) && isArray(a.b.c) && !isObject(1) && isInteger(1) && isFloat(1.0) && isBoolean(false)", "true")]
    [InlineData("isDateTime('2024-02-29T10:00:00.000Z') && !isDateTime('2023-02-29T10:00:00.000Z') && !isDateTime('oggi')", "true")]
    public void Object_and_conversion_functions_give(string expression, string json) => Assert.Equal(json, Evaluating.Json(expression, Scope));

    [Theory]
    [InlineData("addProperty({x: 1}, 'x', 2)", "x already exists")]
    [InlineData("setProperty(name, 'x', 2)", "name is not an object")]
    [InlineData("merge({}, 1)", "must be a JSON object")]
    [InlineData("json('{')", "ends too early")]
    [InlineData("json('{a b}')", "Unexpected 'b'")]
    [InlineData("setPathToValue(1, 2)", "not a valid path")]
    [InlineData("stringOrValue('${1 +}')", "Invalid expression format")]
    [InlineData("uriHost('../x')", "is not an absolute URI")]
    [InlineData("base64ToString('?')", "Base-64")]
    [InlineData("xml('nothing')", "Unexpected")]
    [InlineData("xPath('<a', '/a')", "")]
    [InlineData("xPath('<!DOCTYPE a [<!ENTITY e \"x\">]><a>&e;</a>', '/a')", "DTD")]
    [InlineData("xPath('<a/>', '/b')", "no matched node")]
    public void Object_and_conversion_functions_report(string expression, string part) => Assert.Contains(part, Evaluating.Error(expression, Scope), StringComparison.Ordinal);

    [Theory]
    [InlineData("base64('è')", "w6g=")]
    [InlineData("base64(binary('è'))", "w6g=")]
    [InlineData("base64ToString('w6g=')", "è")]
    [InlineData("string(base64ToBinary('w6g='))", "è")]
    [InlineData("dataUriToString(dataUri('è'))", "è")]
    [InlineData("uriComponent('a b&c')", "a%20b%26c")]
    [InlineData("uriComponentToString('a%20b')", "a b")]
    [InlineData("uriHost('https://www.comune.esempio.it:8443/a?b=c')", "www.comune.esempio.it")]
    [InlineData("uriPort('https://www.comune.esempio.it:8443/a?b=c')", 8443L)]
    [InlineData("uriPathAndQuery('https://www.comune.esempio.it:8443/a?b=c')", "/a?b=c")]
    [InlineData("uriQuery('https://www.comune.esempio.it:8443/a?b=c')", "?b=c")]
    [InlineData("uriPath('https://www.comune.esempio.it:8443/a?b=c')", "/a")]
    [InlineData("uriScheme('https://www.comune.esempio.it')", "https")]
    [InlineData("xPath('<a><b x=\"1\">uno</b><c>2</c></a>', '/a/b')[0]", "<b x=\"1\">uno</b>")]
    [InlineData("xPath('<a><b>1</b><b>2</b></a>', 'count(/a/b)')", 2.0)]
    [InlineData("xPath('<a><b>1</b><b>2</b></a>', '/a/b')[1]", "<b>2</b>")]
    [InlineData("xml({a: [1, null, true]})", "<root type=\"object\">\n  <a type=\"array\">\n    <item type=\"number\">1</item>\n    <item type=\"null\" />\n    <item type=\"boolean\">true</item>\n  </a>\n</root>")]
    public void Binary_URI_and_XML_functions_give(string expression, object expected)
        => Assert.Equal(expected, Evaluating.Value(expression) is string text ? text.ReplaceLineEndings("\n") : Evaluating.Value(expression));
}
