using ContactBot.Cases;
using ContactBot.Channels.BotFramework;
using ContactBot.Channels.DirectLine;
using ContactBot.Conversations;
using ContactBot.Dialogs;
using ContactBot.Host.Bodies;
using ContactBot.Host.Cluster;
using ContactBot.Host.Health;
using ContactBot.Host.LiveBot;
using ContactBot.Host.OperatorConsole;
using ContactBot.Operators;
using ContactBot.Simulator;
using ContactBot.Storage;

namespace ContactBot.Host.Start;

/// <summary>The verb <c>serve</c>: the whole contact centre in one process.</summary>
internal static class Serve
{
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            await using var app = Build(args);

            // The dialogs are read before anything starts: a mistake in them must stop the start, not the first citizen.
            app.Services.GetRequiredService<IBot>();
            ListenAddresses.ThrowIfOccupied(app.Services.GetRequiredService<HostSettings>().Urls);
            await app.StartAsync();
            Welcome.Print(app);
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception exception) when (StartErrors.TryExplain(exception, out var lines))
        {
            return StartErrors.Print(lines);
        }
    }

    private static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        var settings = HostSettings.Read(builder.Configuration);
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.UseUrls(settings.Urls);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.AddCluster(settings);

        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddContactBotStorage(settings.Storage);
        builder.Services.AddBodies();
        builder.Services.AddBot(settings);
        builder.Services.AddCases();
        builder.Services.AddConversations(settings.Conversations);
        builder.Services.AddDirectLine(settings.DirectLine);
        builder.Services.AddBotFramework(settings.BotFramework);
        builder.Services.AddOperators(new OperatorsOptions { DataFolder = settings.DataFolder });
        builder.Services.AddConsole(settings.DataFolder);
        builder.Services.AddProgramHealth();
        if (settings.Simulator is { } simulator)
        {
            builder.Services.AddTwilioSimulator(simulator);
        }

        builder.Services.AddTwilio(settings);

        var app = builder.Build();
        app.UseTrustedProxy();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<WidgetCors>();
        app.UseDefaultFiles();
        app.UseRouting();
        app.UseWebSockets();
        app.UseCors();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapDirectLine();
        app.MapBotFramework();
        app.MapConsole();
        app.MapProgramHealth();
        app.MapTwilio(settings);
        if (settings.Simulator is not null)
        {
            app.MapTwilioSimulator();
        }

        return app;
    }
}
