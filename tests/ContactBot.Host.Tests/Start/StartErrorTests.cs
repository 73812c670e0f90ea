using ContactBot.TestKit;
using ContactBot.TestKit.Host;

namespace ContactBot.Host.Tests.Start;

/// <summary>A start that can't work says in a line what, where and what to do.</summary>
public sealed class StartErrorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_port_in_use_is_named()
    {
        await using var other = await HostProcess.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await FailsAsync("CB1001", other.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), "--urls", other.Address.ToString());
    }

    [Fact]
    public async Task A_data_folder_in_use_is_named()
    {
        await using var other = await HostProcess.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await FailsAsync("CB1102", other.DataFolder, "--ContactBot:DataFolder", other.DataFolder);
    }

    [Fact]
    public Task A_data_folder_that_cannot_be_written_is_named() =>
        FailsAsync("CB1002", "ContactBot:DataFolder", "--ContactBot:DataFolder", "/sys/contactbot");

    [Fact]
    public async Task A_data_folder_that_is_a_file_is_named()
    {
        var file = Path.Combine(_folder.Path, "data");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);
        await FailsAsync("CB1002", "ContactBot:DataFolder", "--ContactBot:DataFolder", file);
    }

    [Fact]
    public Task A_secret_that_is_too_short_is_named() => FailsAsync("CB1002", "DirectLine:Secret", "--DirectLine:Secret", "breve");

    [Fact]
    public Task A_public_address_that_is_none_is_named() => FailsAsync("CB1002", "ContactBot:PublicUrl", "--ContactBot:PublicUrl", "comune");

    [Theory]
    [InlineData("MicrosoftAppPassword", "--MicrosoftAppId", "5c1f2a34")]
    [InlineData("MicrosoftAppTenantId", "--MicrosoftAppType", "SingleTenant")]
    [InlineData("MicrosoftAppType", "--MicrosoftAppType", "UserAssignedMSI")]
    [InlineData("BotFramework:AllowAnonymousFromLoopback", "--MicrosoftAppId", "5c1f2a34", "--MicrosoftAppPassword", "x", "--BotFramework:AllowAnonymousFromLoopback", "true")]
    [InlineData("BotFramework:Channels", "--BotFramework:Channels", "ms teams")]
    [InlineData("BotFramework:HandoffFormat", "--BotFramework:HandoffFormat", "7")]
    [InlineData("BotFramework:Body", "--BotFramework:Body", "nessuno")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "--ToBotFromChannelOpenIdMetadataUrl", "http://login.example/")]
    public Task A_setting_of_the_hosted_channels_that_cannot_work_is_named(string key, params string[] arguments) => FailsAsync("CB1002", key, arguments);

    [Fact]
    public Task A_connection_string_that_is_none_is_named() =>
        FailsAsync("CB1105", "ConnectionStrings:ContactBot", "--ConnectionStrings:ContactBot", "niente");

    [Fact]
    public Task A_folder_without_dialogs_is_named() => FailsAsync("CB1002", "vuota", "--ContactBot:DialogsFolder", Empty("vuota"));

    [Fact]
    public async Task Every_mistake_in_the_dialogs_is_named_with_its_place()
    {
        var folder = Empty("rotta");
        await File.WriteAllTextAsync(Path.Combine(folder, "main.dialog"), "{ \"$kind\": \"Microsoft.AdaptiveDialog\",\n  \"triggers\": [ { \"$kind\": \"Microsoft.Nessuno\" } ] }", TestContext.Current.CancellationToken);
        await FailsAsync("main.dialog:2:", "Microsoft.Nessuno", "--ContactBot:DialogsFolder", folder);
    }

    [Fact]
    public Task A_verb_that_there_is_not_is_named() => FailsAsync("CB1003", "vola", "vola");

    private string Empty(string name) => Directory.CreateDirectory(Path.Combine(_folder.Path, name)).FullName;

    private async Task FailsAsync(string code, string named, params string[] arguments)
    {
        string[] dialogs = arguments.Contains("--ContactBot:DialogsFolder") ? [] : ["--ContactBot:DialogsFolder", Path.Combine(RepositoryRoot.Path, "dialogs")];
        string[] address = arguments.Contains("--urls") ? [] : ["--urls", "http://127.0.0.1:0"];
        var run = await ProgramRun.ToItsEndAsync(_folder.Path, arguments is [['-', ..], ..] ? [.. arguments, .. dialogs, .. address] : arguments);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(code, run.Errors, StringComparison.Ordinal);
        Assert.Contains(named, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors + run.Output, StringComparison.Ordinal);
    }
}
