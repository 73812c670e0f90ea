using ContactBot.Cases.Citizens;
using ContactBot.Cases.Handoff;
using ContactBot.Cases.Numbers;
using ContactBot.Cases.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace ContactBot.Cases;

/// <summary>Puts citizens and cases into a host.</summary>
public static class CaseServices
{
    /// <summary>
    /// Adds <see cref="ICaseStore"/>, <see cref="ICitizenStore"/>, <see cref="CitizenMemory"/>, <see cref="CaseNumbers"/>, <see cref="CaseWriter"/> and
    /// <see cref="HandoffCases"/>. Needs the storage.
    /// </summary>
    public static IServiceCollection AddCases(this IServiceCollection services) => services
        .AddSingleton<ICaseStore, CaseStore>()
        .AddSingleton<ICitizenStore, CitizenStore>()
        .AddSingleton<CitizenMemory>()
        .AddSingleton<CaseNumbers>()
        .AddSingleton<CaseWriter>()
        .AddSingleton<HandoffCases>();
}
