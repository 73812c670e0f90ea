using ContactBot.Simulator.Control;
using ContactBot.Simulator.Messaging.Rest;
using ContactBot.Simulator.Page;
using Microsoft.AspNetCore.Routing;

namespace ContactBot.Simulator;

/// <summary>Where the simulator answers: its page, its control, and Twilio's API.</summary>
public static class SimulatorEndpoints
{
    /// <summary>Needs <see cref="SimulatorServices.AddTwilioSimulator"/>.</summary>
    public static void MapTwilioSimulator(this IEndpointRouteBuilder routes)
    {
        routes.MapRest();
        routes.MapControl();
        routes.MapPage();
    }
}
