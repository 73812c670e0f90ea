using ContactBot.Operators.Accounts;
using ContactBot.Operators.CaseFiles;
using ContactBot.Operators.Desk;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ContactBot.Operators;

/// <summary>Registers what operators work with.</summary>
public static class OperatorsServices
{
    /// <summary>Needs storage, conversations, Orleans and a <see cref="TimeProvider"/>.</summary>
    public static IServiceCollection AddOperators(this IServiceCollection services, OperatorsOptions options) => services
        .AddSingleton(options)
        .AddSingleton(options.Lockout)
        .AddSingleton(options.Queue)
        .AddSingleton(options.Watch)
        .AddSingleton(_ => new Passwords())
        .AddSingleton<OperatorAccounts>()
        .AddSingleton(provider => new OperatorSignIn(
            provider.GetRequiredService<OperatorAccounts>(),
            provider.GetRequiredService<Passwords>(),
            provider.GetRequiredService<ILogger<OperatorSignIn>>()))
        .AddSingleton<OperatorDesk>()
        .AddSingleton<CaseFileReader>()
        .AddSingleton(provider => new FirstOperator(
            provider.GetRequiredService<OperatorAccounts>(),
            provider.GetRequiredService<Passwords>(),
            options,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<FirstOperator>>()))
        .AddHostedService(provider => provider.GetRequiredService<FirstOperator>());
}
