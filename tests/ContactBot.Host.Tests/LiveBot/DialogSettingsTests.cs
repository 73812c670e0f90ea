using ContactBot.Dialogs.Loading;
using ContactBot.Expressions;
using ContactBot.Host.LiveBot;
using ContactBot.TestKit;
using Microsoft.Extensions.Configuration;

namespace ContactBot.Host.Tests.LiveBot;

public sealed class DialogSettingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_bot_without_settings_has_none() => Assert.Empty(DialogSettings.Read(_folder.Path));

    [Fact]
    public void The_bots_own_file_is_read_and_the_configuration_stands_over_it()
    {
        Write("""
            { // as Composer writes it
              "office": { "name": "Anagrafe", "floor": 2 }, "skill": { "taxes": { "endpointUrl": "http://old.example/" } }, "MicrosoftAppPassword": "segreto", }
            """);
        var settings = DialogSettings.Read(_folder.Path, Configuration(
            ("ContactBot:Settings:office:name", "Tributi"),
            ("ContactBot:Settings:days:0", "lunedì"),
            ("ContactBot:Settings:days:1", "giovedì"),
            ("skill:taxes:endpointUrl", "https://new.example/api/messages"),
            ("MicrosoftAppId", "us")));
        Assert.Equal(
            """{"office":{"name":"Tributi","floor":2},"skill":{"taxes":{"endpointUrl":"https://new.example/api/messages"}},"MicrosoftAppId":"us","days":["lunedì","giovedì"]}""",
            System.Text.Encoding.UTF8.GetString(JsonValues.ToUtf8(settings)).Replace("\\u00EC", "ì", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void What_is_secret_in_the_configuration_is_not_the_dialogs_to_see()
    {
        var settings = DialogSettings.Read(_folder.Path, Configuration(
            ("MicrosoftAppPassword", "segreto"), ("ConnectionStrings:ContactBot", "segreto"), ("Twilio:AuthToken", "segreto")));
        Assert.Empty(settings);
    }

    [Fact]
    public void A_broken_file_is_named_with_its_line()
    {
        Write("{\n  \"a\": ]\n}");
        var mistake = Assert.Single(Assert.Throws<DialogLoadException>(() => DialogSettings.Read(_folder.Path)).Diagnostics);
        Assert.StartsWith("settings/appsettings.json:2:", mistake.ToString(), StringComparison.Ordinal);
    }

    private void Write(string json)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "settings"));
        File.WriteAllText(Path.Combine(_folder.Path, "settings", "appsettings.json"), json);
    }

    private static IConfigurationRoot Configuration(params (string Key, string Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(value => KeyValuePair.Create<string, string?>(value.Key, value.Value))).Build();
}
