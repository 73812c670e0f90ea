using ContactBot.Dialogs.Loading;
using ContactBot.TestKit;

namespace ContactBot.Dialogs.Tests.Loading;

public sealed class BrokenFilesTests
{
    [Fact]
    public void Every_mistake_of_a_folder_is_told_with_its_file_line_and_column()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "main.dialog", """
            {
              // a comment is welcome
              "$kind": "Microsoft.AdaptiveDialog",
              "triggers": [
                { "$kind": "Microsoft.OnIntnet", "intent": "x" },
                { "$kind": "Microsoft.OnUnknownIntent", "actions": [
                  { "$kind": "Microsoft.SetProperty", "property": "user.name", "value": "=1 +" },
                  { "$kind": "Microsoft.IfCondition", "condition": 3 },
                  { "$kind": "Microsoft.BeginDialog", "dialog": "missing" },
                  { "$kind": "Microsoft.SendActivity" },
                  "nowhere",
                ] },
              ],
            }
            """);
        Write(folder, "other.dialog", """
            { "$kind": "Microsoft.AdaptiveDialog",
              "triggers": [ }
            """);

        var exception = Assert.Throws<DialogLoadException>(() => DialogBot.Load(folder.Path));

        Assert.Collection(
            exception.Diagnostics.Select(diagnostic => diagnostic.ToString()),
            line => Assert.StartsWith("main.dialog:5:16: CB2004 unknown $kind \"Microsoft.OnIntnet\" in this place; did you mean Microsoft.OnIntent?", line, StringComparison.Ordinal),
            line => Assert.StartsWith("main.dialog:7:82: CB2007 the expression '=1 +' can't be parsed", line, StringComparison.Ordinal),
            line => Assert.StartsWith("main.dialog:8:56: CB2006 \"condition\" must be true, false or an expression, not a number", line, StringComparison.Ordinal),
            line => Assert.StartsWith("main.dialog:9:53: CB2008 there is no dialog \"missing\"", line, StringComparison.Ordinal),
            line => Assert.StartsWith("main.dialog:10:7: CB2005 Microsoft.SendActivity needs the property \"activity\"", line, StringComparison.Ordinal),
            line => Assert.StartsWith("main.dialog:11:7: CB2008 there is no dialog file \"nowhere\"", line, StringComparison.Ordinal),
            line => Assert.StartsWith("other.dialog:2:17: CB2003 this is not valid JSON", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Letters_beyond_ascii_count_as_one_column()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "main.dialog", """{ "description": "perché così", "$kind": "Microsoft.Nothing" }""");
        var diagnostic = Assert.Single(Assert.Throws<DialogLoadException>(() => DialogBot.Load(folder.Path)).Diagnostics);
        Assert.Equal(new SourceLocation("main.dialog", 1, 42), diagnostic.Location);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told()
    {
        var exception = Assert.Throws<DialogLoadException>(() => DialogBot.Load("/nowhere/at/all"));
        Assert.Contains("CB2001", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_beginning_is_told()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains("main.dialog", Assert.Throws<DialogLoadException>(() => DialogBot.Load(folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_of_one_name_are_told()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "a"));
        Write(folder, "main.dialog", """{ "$kind": "Microsoft.AdaptiveDialog" }""");
        Write(folder, "a/Main.dialog", """{ "$kind": "Microsoft.AdaptiveDialog" }""");
        Assert.Contains("CB2002", Assert.Throws<DialogLoadException>(() => DialogBot.Load(folder.Path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "intent": "x", "pattern": "(" }""", "CB2009")]
    [InlineData("""{ "pattern": "x" }""", "CB2005")]
    public void A_recognizer_that_can_not_work_is_told(string intent, string code)
    {
        using var folder = new TemporaryFolder();
        Write(folder, "main.dialog", $$"""
            { "$kind": "Microsoft.AdaptiveDialog", "recognizer": { "$kind": "Microsoft.RegexRecognizer", "intents": [ {{intent}} ] } }
            """);
        Assert.Equal(code, Assert.Single(Assert.Throws<DialogLoadException>(() => DialogBot.Load(folder.Path)).Diagnostics).Code);
    }

    [Fact]
    public void A_mistake_in_a_template_is_told_with_the_others()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "main.dialog", """{ "$kind": "Microsoft.AdaptiveDialog", "generator": "main.lg" }""");
        Write(folder, "main.lg", "# Hello\n- ${nobody(}\n");
        var diagnostic = Assert.Single(Assert.Throws<DialogLoadException>(() => DialogBot.Load(folder.Path)).Diagnostics);
        Assert.Equal(("main.lg", 2), (diagnostic.Location.File, diagnostic.Location.Line));
    }

    private static void Write(TemporaryFolder folder, string file, string content) => File.WriteAllText(Path.Combine(folder.Path, file), content);
}
