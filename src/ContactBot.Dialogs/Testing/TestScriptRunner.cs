using ContactBot.Dialogs.Loading;
using ContactBot.Dialogs.Recognizers;
using ContactBot.Dialogs.Runtime;

namespace ContactBot.Dialogs.Testing;

/// <summary>
/// Runs the scripts of a bot's folder (<c>*.test.dialog</c>, <c>Microsoft.Test.Script</c>): what a user says, and what the bot must answer. Each script
/// has a conversation, a user and a bot of its own. Thread safe.
/// </summary>
public sealed class TestScriptRunner(ResourceStore store, DialogBotOptions options)
{
    private const string Extension = ".test.dialog";

    /// <summary>The scripts of a folder, by the names of their files without <c>.test.dialog</c>.</summary>
    public IReadOnlyList<string> Scripts { get; } =
    [
        .. store.Resources
            .Where(resource => resource.Id.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
            .Select(resource => resource.Id[..^Extension.Length]),
    ];

    /// <summary>Runs a script to its end or first failure; a script that can't be loaded has failed.</summary>
    public async ValueTask<TestScriptResult> RunAsync(string script, TestScriptSettings? settings, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(script);
        SourceLocation? place = null;
        try
        {
            using var conversation = Load(script, settings ?? new TestScriptSettings(), out var steps);
            foreach (var (step, location) in steps)
            {
                place = location;
                await step.RunAsync(conversation, cancellationToken).ConfigureAwait(false);
            }

            return new TestScriptResult(script, null);
        }
        catch (DialogLoadException exception)
        {
            return new TestScriptResult(script, exception.Message) { LacksResources = exception.Diagnostics.Any(diagnostic => diagnostic.Code == DialogError.Reference) };
        }
        catch (TestScriptException exception)
        {
            return new TestScriptResult(script, exception.Message) { Step = place };
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return new TestScriptResult(script, $"{exception.GetType().Name}: {exception.Message}") { Step = place };
        }
    }

    private TestConversation Load(string script, TestScriptSettings settings, out IReadOnlyList<(TestStep Step, SourceLocation Location)> steps)
    {
        var diagnostics = new DiagnosticBag();
        if (!store.TryFind(script + Extension, out var resource) || SourceReader.Read(resource.Content.Span, resource.File, diagnostics) is not { } source)
        {
            diagnostics.ThrowIfErrors();
            throw new TestScriptException($"there is no script '{script}'");
        }

        var telemetry = new List<string>();
        var mocks = TestMocks.Load(source, store, diagnostics);
        var testOptions = options with
        {
            Kinds = AssertCondition.AddTo(options.Kinds),
            Settings = mocks.Overlay(settings.Settings ?? options.Settings),
            Languages = source["languagePolicy"] is { } policy ? LanguagePolicy.Load(policy) : options.Languages,
            Http = mocks.CreateClient,
            TracesRequests = source["enableTrace"]?.Value is true,
            Telemetry = telemetry.Add,
        };
        TestScript? loaded = null;
        var engine = DialogEngine.Load(store, testOptions, diagnostics, loader => (loaded = TestScript.Load(loader, source)).Root);
        steps = loaded!.Steps;
        return new TestConversation(engine, mocks.CreateServices(), telemetry, settings.TestName ?? script, source["locale"]?.Text ?? "en-us", source["enableTrace"]?.Value is true);
    }
}
